import { useQuery } from '@tanstack/react-query';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { CountryCode, CountryStatus } from '../../domain/model/types';
import type { Scene, Stage } from '../../domain/scene/scene';
import { formatBeforeAfter, formatChange } from '../../i18n/format/change';
import { countryName } from '../../i18n/format/names';
import { map } from '../../i18n/messages/map/map';
import { useTextOf } from '../../state/text/useTextOf';
import { viewHref } from '../../state/url/viewHref';
import { selectCountry } from '../../state/view/actions';
import { useView } from '../../state/view/viewStore';
import { type Palette, palettes } from '../../styles/ramp';
import { cameraTargetOf, frameOf } from '../camera/cameraTarget';
import { noInsets } from '../camera/frames';
import {
  type ColourClass,
  classFill,
  firstChangeClass,
  shownCountries,
} from '../colour/colourClass';
import { loadPoints, loadWorldShapes } from '../engine/assets';
import type { MapPoint } from '../screen/mapPoints';
import type { Size } from '../screen/mercator';
import styles from './MapPlaceholder.module.css';
import { type PlaceholderFrame, placeholderFrame } from './placeholderFrame';
import type { WorldShapes } from './worldShapes';

interface MapPlaceholderProps {
  readonly stage: Stage;
  readonly scene: Scene;
  readonly theme: 'light' | 'dark';
}

/** `null` until the file is there; the picture is an extra, so a failure leaves the ground empty. */
function useLoaded<Value>(name: string, load: () => Promise<Value>): Value | null {
  const options = { staleTime: Number.POSITIVE_INFINITY, retry: false, structuralSharing: false };
  const { data } = useQuery({
    queryKey: ['map', name],
    queryFn: load,
    networkMode: 'always',
    ...options,
  });
  return data ?? null;
}

function useSize() {
  const frame = useRef<HTMLDivElement | null>(null);
  const [size, setSize] = useState<Size | null>(null);
  useEffect(() => {
    const element = frame.current;
    if (!element) return;
    const observer = new ResizeObserver(() => {
      setSize({ width: element.clientWidth, height: element.clientHeight });
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return { frame, size };
}

/** The frame the map opens with: both look at the same thing. */
function useFrame(
  stage: Stage,
  scene: Scene,
  points: readonly MapPoint[],
  size: Size | null,
): PlaceholderFrame | null {
  const projection = useView((state) => state.projection);
  const regions = useView((state) => state.facets.region);
  return useMemo(() => {
    if (!size || size.width === 0) return null;
    const byId = new Map(points.map((point) => [point.id, point]));
    const cameraTarget = cameraTargetOf({ stage, scene, points: byId, regions, projection });
    return placeholderFrame(frameOf(cameraTarget, projection, size, noInsets), projection, size);
  }, [stage, scene, points, regions, projection, size]);
}

const noPoints: readonly MapPoint[] = [];

/**
 * The world as a light picture in the frame, projection and colours of the map: shown while the map
 * loads, and instead of it where it cannot be drawn. Countries with activities are links.
 */
// biome-ignore lint/style/noDefaultExport: `lazy` asks for a default export
export default function MapPlaceholder({ stage, scene, theme }: MapPlaceholderProps) {
  const shapes = useLoaded('picture', loadWorldShapes);
  const points = useLoaded('points', loadPoints) ?? noPoints;
  const { frame: element, size } = useSize();
  const frame = useFrame(stage, scene, points, size);
  const label = useTextOf(map).name;
  const palette = palettes[theme];
  const shared = { points, scene, stage, palette };
  return (
    <div className={styles.world} data-globe={frame?.rim ? true : undefined} ref={element}>
      {shapes && frame && (
        <svg viewBox={frame.viewBox} role="group" aria-label={label}>
          {frame.rim && (
            <circle
              cx={frame.rim.x}
              cy={frame.rim.y}
              r={frame.rim.radius}
              fill={palette.sea}
              className={styles.rim}
            />
          )}
          <Areas shapes={shapes} frame={frame} {...shared} />
          <Dots frame={frame} {...shared} />
        </svg>
      )}
    </div>
  );
}

interface AreasProps {
  readonly shapes: WorldShapes;
  readonly frame: PlaceholderFrame;
  readonly points: readonly MapPoint[];
  readonly stage: Stage;
  readonly scene: Scene;
  readonly palette: Palette;
}

function areaFill(status: CountryStatus, colourClass: ColourClass, palette: Palette): string {
  if (status === 'home') return palette.homeFill;
  return status === 'undetermined' ? palette.undetermined : classFill(colourClass, palette);
}

function Areas({ shapes, frame, points, stage, scene, palette }: AreasProps) {
  const dotted = new Set(points.flatMap(({ id, isSmall }) => (isSmall ? [id] : [])));
  const shown = shownCountries(scene);
  const drawn = useMemo(
    () =>
      shapes.paths.flatMap(({ id, status, d }) => {
        const path = frame.pathOf(d);
        return path === null ? [] : [{ id, status, d: path }];
      }),
    [shapes, frame],
  );
  return drawn.map(({ id, status, d }) => {
    const code = id as CountryCode;
    const isShown = shown.has(code);
    const fill = areaFill(status, shown.get(code)?.colourClass ?? 0, palette);
    const isHome = status === 'home';
    const stroke = isHome ? palette.homeOutline : palette.landBorder;
    const path = <path key={id} d={d} fill={fill} stroke={stroke} className={styles.area} />;
    // A small state's link is its dot.
    return isShown && !dotted.has(id) ? (
      <CountryLink key={id} code={code} stage={stage} scene={scene}>
        {path}
      </CountryLink>
    ) : (
      path
    );
  });
}

interface DotsProps {
  readonly points: readonly MapPoint[];
  readonly frame: PlaceholderFrame;
  readonly stage: Stage;
  readonly scene: Scene;
  readonly palette: Palette;
}

function Dots({ points, frame, stage, scene, palette }: DotsProps) {
  const { pixel } = frame;
  const shown = shownCountries(scene);
  return points.map(({ id, isSmall, status, place }) => {
    const code = id as CountryCode;
    const colourClass = shown.get(code)?.colourClass;
    if (!isSmall || (!colourClass && status === 'dependency')) return null;
    const at = frame.placeOf(place);
    if (!at) return null;
    const [cx, cy] = at;
    if (!colourClass) {
      return (
        <circle
          key={id}
          cx={cx}
          cy={cy}
          r={2.5 * pixel}
          fill={palette.emptyDot}
          stroke={palette.emptyDotRing}
          className={styles.dot}
        />
      );
    }
    return (
      <CountryLink key={id} code={code} stage={stage} scene={scene}>
        <circle cx={cx} cy={cy} r={12 * pixel} className={styles.target} />
        <circle
          cx={cx}
          cy={cy}
          r={7.4 * pixel}
          fill={colourClass < firstChangeClass ? palette.dotRing : palette.hover}
        />
        <circle cx={cx} cy={cy} r={7 * pixel} fill={palette.sea} />
        <circle cx={cx} cy={cy} r={5.5 * pixel} fill={classFill(colourClass, palette)} />
      </CountryLink>
    );
  });
}

interface CountryLinkProps {
  readonly code: CountryCode;
  readonly stage: Stage;
  readonly scene: Scene;
  readonly children: React.ReactNode;
}

function CountryLink({ code, stage, scene, children }: CountryLinkProps) {
  const text = useTextOf(map);
  const language = useView((state) => state.language);
  const name = countryName(stage.dataset, code, language);
  const change = scene.comparison?.byCountry.get(code);
  const label = change
    ? text.countryChange(name, formatBeforeAfter(change), formatChange(change.change))
    : text.countryLink(name, scene.byCountry.get(code)?.count ?? 0);
  return (
    <a
      href={viewHref({ subject: { type: 'country', code }, activity: null })}
      // Some lie beyond the frame; for the keyboard the ranking has every one of them.
      tabIndex={-1}
      aria-label={label}
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
        event.preventDefault();
        selectCountry(code);
      }}
    >
      {children}
    </a>
  );
}
