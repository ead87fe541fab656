import { useQuery } from '@tanstack/react-query';
import { useEffect, useMemo, useRef, useState } from 'react';

import type { CountryCode, CountryStatus } from '../../domain/model/types';
import { formatBeforeAfter, formatChange } from '../../i18n/format/change';
import { countryName } from '../../i18n/format/names';
import { map } from '../../i18n/messages/map/map';
import { useDataset, useStage } from '../../state/page/useScene';
import { useText } from '../../state/page/useText';
import { useActions, useLanguage, useView } from '../../state/page/useView';
import { useViewHref } from '../../state/page/useViewHref';
import { useTheme } from '../../state/preferences/useTheme';
import { type Palette, palettes } from '../../styles/ramp';
import { cameraTargetOf, frameOf } from '../camera/cameraTarget';
import { noInsets } from '../camera/frames';
import {
  type ColourClass,
  classFill,
  firstChangeClass,
  shownCountries,
} from '../colour/colourClass';
import { pointsQuery, worldShapesQuery } from '../engine/assets';
import type { Size } from '../screen/frame';
import type { MapPoint } from '../screen/mapPoints';
import { useMapScene } from '../screen/useMapScene';
import type { WorldShapes } from '../screen/worldShapes';
import styles from './MapPlaceholder.module.css';
import { type PlaceholderFrame, placeholderFrame } from './placeholderFrame';

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
function useFrame(points: readonly MapPoint[], size: Size | null): PlaceholderFrame | null {
  const stage = useStage();
  const scene = useMapScene((current) => current);
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
export default function MapPlaceholder() {
  // An extra: a failure leaves its place empty.
  const { data: shapes } = useQuery(worldShapesQuery);
  const { data: points = noPoints } = useQuery(pointsQuery);
  const { frame: element, size } = useSize();
  const frame = useFrame(points, size);
  const label = useText(map).name;
  const palette = palettes[useTheme()];
  const shared = { points, palette };
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
  readonly palette: Palette;
}

function areaFill(status: CountryStatus, colourClass: ColourClass, palette: Palette): string {
  if (status === 'home') return palette.homeFill;
  return status === 'undetermined' ? palette.undetermined : classFill(colourClass, palette);
}

function Areas({ shapes, frame, points, palette }: AreasProps) {
  const dotted = new Set(points.flatMap(({ id, isSmall }) => (isSmall ? [id] : [])));
  const shown = useMapScene(shownCountries);
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
      <CountryLink key={id} code={code}>
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
  readonly palette: Palette;
}

function Dots({ points, frame, palette }: DotsProps) {
  const { pixel } = frame;
  const shown = useMapScene(shownCountries);
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
      <CountryLink key={id} code={code}>
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
  readonly children: React.ReactNode;
}

function CountryLink({ code, children }: CountryLinkProps) {
  const text = useText(map);
  const language = useLanguage();
  const href = useViewHref();
  const { selectCountry } = useActions();
  const name = countryName(useDataset(), code, language);
  const change = useMapScene((scene) => scene.comparison?.byCountry.get(code));
  const count = useMapScene((scene) => scene.byCountry.get(code)?.count ?? 0);
  const label = change
    ? text.countryChange(name, formatBeforeAfter(change), formatChange(change.change))
    : text.countryLink(name, count);
  return (
    <a
      href={href({ subject: { type: 'country', code }, activity: null })}
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
