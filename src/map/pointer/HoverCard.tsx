import type { Scene, Stage } from '../../domain/scene/scene';
import { formatBeforeAfter, formatChange } from '../../i18n/format/change';
import { formatDay } from '../../i18n/format/dates';
import { countryName } from '../../i18n/format/names';
import { map } from '../../i18n/messages/map/map';
import { useTextOf } from '../../state/text/useTextOf';
import { useView } from '../../state/view/viewStore';
import type { Size } from '../screen/mercator';
import styles from './HoverCard.module.css';
import type { Pointed } from './usePointer';

interface HoverCardProps {
  readonly stage: Stage;
  readonly scene: Scene;
  readonly pointed: Pointed;
  /** The map's, in CSS pixels. */
  readonly size: Size;
}

const distance = 12;
const width = 226;
/** Name and two lines: the card turns before it would be cut. */
const height = 84;

/** Name, number and latest activity of the country that pointer or keyboard are at. The drawer says the same. */
export function HoverCard({ stage, scene, pointed, size }: HoverCardProps) {
  const text = useTextOf(map);
  const language = useView((state) => state.language);
  const { code, at } = pointed;
  const change = scene.comparison?.byCountry.get(code);
  const tally = scene.byCountry.get(code);
  const latest = change?.latest ?? tally?.latest;
  const none = scene.comparison ? text.noneInEither : text.noneInPeriod;
  const left = at.x + distance + width > size.width ? at.x - distance - width : at.x + distance;
  const top = at.y + distance + height > size.height ? at.y - distance - height : at.y + distance;
  return (
    <div
      className={styles.card}
      aria-hidden
      style={{ transform: `translate(${Math.max(0, left)}px, ${Math.max(0, top)}px)` }}
    >
      <p className={styles.head}>
        <span>{countryName(stage.dataset, code, language)}</span>
        <span>{scene.comparison ? formatChange(change?.change ?? 0) : (tally?.count ?? 0)}</span>
      </p>
      {change && <p className={styles.latest}>{text.beforeAfter(formatBeforeAfter(change))}</p>}
      <p className={styles.latest}>
        {latest ? text.latest(formatDay(latest.start, language), latest.title[language]) : none}
      </p>
    </div>
  );
}
