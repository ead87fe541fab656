import { Globe, Map as MapIcon, MapPinned, Minus, Plus, RotateCcw } from 'lucide-react';
import type { Term } from '../../domain/model/types';
import type { Projection } from '../../domain/model/view';
import { map } from '../../i18n/messages/map/map';
import { useTextOf } from '../../state/text/useTextOf';
import { setProjection } from '../../state/view/actions';
import { useView } from '../../state/view/viewStore';
import { indoPacific } from '../camera/frames';
import styles from './MapControls.module.css';

interface MapControlsProps {
  readonly projection: Projection;
  readonly onZoom: (steps: number) => void;
  readonly onReset: () => void;
  readonly regions: readonly Term[];
  /** Asked to look at a region; what is filtered stays as it is. */
  readonly onJump: (region: string) => void;
}

const icon = { size: 18, strokeWidth: 1.75, 'aria-hidden': true } as const;
const largeIcon = { ...icon, size: 22 } as const;

/** Everything dragging and pinching does, as buttons; a phone has fingers for zooming. */
export function MapControls(props: MapControlsProps) {
  const { projection, onZoom, onReset, regions, onJump } = props;
  const text = useTextOf(map);
  const isGlobe = projection === 'globe';
  return (
    <>
      <RegionJump className={styles.jump} regions={regions} onJump={onJump} />
      <div className={styles.corner}>
        <div className={styles.column} data-covers-map>
          <button type="button" aria-label={text.zoomIn} onClick={() => onZoom(1)}>
            <Plus {...icon} />
          </button>
          <button type="button" aria-label={text.zoomOut} onClick={() => onZoom(-1)}>
            <Minus {...icon} />
          </button>
          <button type="button" aria-label={text.reset} onClick={onReset}>
            <RotateCcw {...icon} />
          </button>
        </div>
        <fieldset className={styles.segment} aria-label={text.projection} data-covers-map>
          <Segment
            label={text.flat}
            isPressed={!isGlobe}
            onClick={() => setProjection('flat')}
            icon={<MapIcon {...icon} />}
          />
          <Segment
            label={text.globe}
            isPressed={isGlobe}
            onClick={() => setProjection('globe')}
            icon={<Globe {...icon} />}
          />
        </fieldset>
      </div>
      <div className={styles.phone}>
        <button
          type="button"
          data-covers-map
          aria-label={isGlobe ? text.showFlat : text.showGlobe}
          onClick={() => setProjection(isGlobe ? 'flat' : 'globe')}
        >
          {isGlobe ? <MapIcon {...largeIcon} /> : <Globe {...largeIcon} />}
        </button>
        <button type="button" data-covers-map aria-label={text.reset} onClick={onReset}>
          <RotateCcw {...largeIcon} />
        </button>
        <span className={styles.phoneJump}>
          <MapPinned {...largeIcon} />
          <RegionJump regions={regions} onJump={onJump} />
        </span>
      </div>
    </>
  );
}

interface RegionJumpProps extends Pick<MapControlsProps, 'regions' | 'onJump'> {
  readonly className?: string | undefined;
}

/** Always shows what it does, never the last choice: the reader may have moved on since. */
function RegionJump({ className, regions, onJump }: RegionJumpProps) {
  const text = useTextOf(map);
  const language = useView((state) => state.language);
  return (
    <select
      className={className}
      data-covers-map
      aria-label={text.jumpLabel}
      value=""
      onChange={({ target }) => onJump(target.value)}
    >
      <option value="" hidden>
        {text.jump}
      </option>
      <option value={indoPacific}>{text.indoPacific}</option>
      {regions.map(({ id, label }) => (
        <option key={id} value={id}>
          {label[language]}
        </option>
      ))}
    </select>
  );
}

interface SegmentProps {
  readonly label: string;
  readonly isPressed: boolean;
  readonly onClick: () => void;
  readonly icon: React.ReactNode;
}

function Segment({ label, isPressed, onClick, icon: picture }: SegmentProps) {
  return (
    <button type="button" aria-pressed={isPressed} onClick={onClick}>
      {picture}
      <span data-label={label}>{label}</span>
    </button>
  );
}
