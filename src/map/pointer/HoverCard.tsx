import { formatBeforeAfter, formatChange } from '../../i18n/format/change';
import { formatDay } from '../../i18n/format/dates';
import { countryName } from '../../i18n/format/names';
import { map } from '../../i18n/messages/map/map';
import { useDataset } from '../../state/page/useScene';
import { useText } from '../../state/page/useText';
import { useLanguage } from '../../state/page/useView';
import type { Size } from '../screen/frame';
import { useMapScene } from '../screen/useMapScene';
import styles from './HoverCard.module.css';
import type { Pointed } from './usePointer';

interface HoverCardProps {
  readonly pointed: Pointed;
  /** The map's, in CSS pixels. */
  readonly size: Size;
}

const distance = 12;
const width = 226;
/** Name and two lines: the card turns before it would be cut. */
const height = 84;

/** Name, number and latest activity of the country that pointer or keyboard are at. The drawer says the same. */
export function HoverCard({ pointed, size }: HoverCardProps) {
  const text = useText(map);
  const language = useLanguage();
  const dataset = useDataset();
  const { code, at } = pointed;
  const comparison = useMapScene((scene) => scene.comparison);
  const tally = useMapScene((scene) => scene.byCountry.get(code));
  const change = comparison?.byCountry.get(code);
  const latest = change?.latest ?? tally?.latest;
  const none = comparison ? text.noneInEither : text.noneInPeriod;
  const left = at.x + distance + width > size.width ? at.x - distance - width : at.x + distance;
  const top = at.y + distance + height > size.height ? at.y - distance - height : at.y + distance;
  return (
    <div
      className={styles.card}
      aria-hidden
      style={{ transform: `translate(${Math.max(0, left)}px, ${Math.max(0, top)}px)` }}
    >
      <p className={styles.head}>
        <span>{countryName(dataset, code, language)}</span>
        <span>{comparison ? formatChange(change?.change ?? 0) : (tally?.count ?? 0)}</span>
      </p>
      {change && <p className={styles.latest}>{text.beforeAfter(formatBeforeAfter(change))}</p>}
      <p className={styles.latest}>
        {latest ? text.latest(formatDay(latest.start, language), latest.title[language]) : none}
      </p>
    </div>
  );
}
