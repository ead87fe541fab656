import { Globe, Map as MapIcon, MapPinned, Minus, Plus, RotateCcw } from 'lucide-react';
import { memo } from 'react';
import { map } from '../../i18n/messages/map/map';
import { useDataset } from '../../state/page/useScene';
import { useText } from '../../state/page/useText';
import { useActions, useLanguage, useView } from '../../state/page/useView';
import type { CameraController, FrameForSize } from '../camera/cameraController';
import { frameOf } from '../camera/cameraTarget';
import { type Insets, indoPacific } from '../camera/frames';
import styles from './MapControls.module.css';

interface MapControlsProps {
  readonly controller: CameraController;
  /** What the map opens with when nothing is open. */
  readonly reset: FrameForSize;
  /** What covers the map's edges. */
  readonly insets: Insets;
}

const icon = { size: 18, strokeWidth: 1.75, 'aria-hidden': true } as const;
const largeIcon = { ...icon, size: 22 } as const;

/** Everything dragging and pinching does, as buttons; a phone has fingers for zooming. */
export const MapControls = memo(function MapControls(props: MapControlsProps) {
  const { controller, reset, insets } = props;
  const text = useText(map);
  const { setProjection } = useActions();
  const projection = useView((state) => state.projection);
  const isGlobe = projection === 'globe';
  // What is filtered stays as it is.
  const jump = (region: string) =>
    controller.go((size) => frameOf({ type: 'regions', ids: [region] }, projection, size, insets));
  return (
    <>
      <RegionJump className={styles.jump} onJump={jump} />
      <div className={styles.corner}>
        <div className={styles.column} data-covers-map>
          <button type="button" aria-label={text.zoomIn} onClick={() => controller.zoomBy(1)}>
            <Plus {...icon} />
          </button>
          <button type="button" aria-label={text.zoomOut} onClick={() => controller.zoomBy(-1)}>
            <Minus {...icon} />
          </button>
          <button type="button" aria-label={text.reset} onClick={() => controller.go(reset)}>
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
        <button
          type="button"
          data-covers-map
          aria-label={text.reset}
          onClick={() => controller.go(reset)}
        >
          <RotateCcw {...largeIcon} />
        </button>
        <span className={styles.phoneJump}>
          <MapPinned {...largeIcon} />
          <RegionJump onJump={jump} />
        </span>
      </div>
    </>
  );
});

interface RegionJumpProps {
  readonly onJump: (region: string) => void;
  readonly className?: string | undefined;
}

/** Always shows what it does, never the last choice: the reader may have moved on since. */
function RegionJump({ className, onJump }: RegionJumpProps) {
  const text = useText(map);
  const language = useLanguage();
  const { regions } = useDataset().vocabulary;
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
