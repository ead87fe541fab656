import { Maximize } from 'lucide-react';
import type { CountryCode } from '../../domain/model/types';
import { formatDay } from '../../i18n/format/dates';
import { countryName, organisationShortName } from '../../i18n/format/names';
import { map } from '../../i18n/messages/map/map';
import { useDataset, useStage } from '../../state/page/useScene';
import { useText } from '../../state/page/useText';
import { useLanguage } from '../../state/page/useView';
import { shownCountries } from '../colour/colourClass';
import { membersToShow } from '../colour/members';
import { useMapScene } from '../screen/useMapScene';
import styles from './MapNote.module.css';

const mostNames = 5;

interface OutsideNoteProps {
  readonly outside: readonly CountryCode[];
  readonly onShowAll: () => void;
}

/** Names the countries with activities that the view leaves out. */
export function OutsideNote({ outside, onShowAll }: OutsideNoteProps) {
  const text = useText(map);
  const language = useLanguage();
  const dataset = useDataset();
  const shown = useMapScene(shownCountries);
  const named = outside.filter((code) => shown.has(code)).slice(0, mostNames);
  const more = outside.length - named.length;
  if (named.length === 0) return null;
  return (
    <div className={styles.note} data-covers-map>
      <Maximize size={16} strokeWidth={1.75} aria-hidden />
      <p>
        {text.outside}{' '}
        {named.map((code, index) => (
          <span key={code} className={styles.name}>
            {countryName(dataset, code, language)} <strong>{shown.get(code)?.number}</strong>
            {index < named.length - 1 && text.outsideSeparator}
          </span>
        ))}{' '}
        {more > 0 && <span className={styles.name}>{text.outsideMore(more)}</span>}{' '}
        <button type="button" className={styles.action} onClick={onShowAll}>
          {text.showAll}
        </button>
      </p>
    </div>
  );
}

/** Says what the hatching means while there is any. */
export function MembersNote() {
  const text = useText(map);
  const language = useLanguage();
  const stage = useStage();
  const scene = useMapScene((current) => current);
  const subject = scene.subject?.subject;
  const count = membersToShow(stage, scene).size;
  if (count === 0) return null;
  const meaning = () => {
    if (scene.activity !== null) return text.membersOfActivity(count);
    if (subject?.type !== 'organisation') return text.membersOfAll(count);
    const name = organisationShortName(stage.dataset, subject.id, language);
    return text.membersOf(count, name, formatDay(scene.period.to, language));
  };
  return (
    <dl className={styles.key} data-covers-map>
      <dt>{text.hatched}</dt>
      <dd>{meaning()}</dd>
      <dt>{text.filled}</dt>
      <dd>{text.filledMeans}</dd>
    </dl>
  );
}
