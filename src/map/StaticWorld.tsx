import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import type { Scene, Stage } from '../domain/scene';
import type { CountryCode, CountryStatus } from '../domain/types';
import { formatBeforeAfter, formatChange } from '../i18n/change';
import { map } from '../i18n/messages/map';
import { countryName } from '../i18n/names';
import { selectCountry } from '../state/actions';
import { useTextOf } from '../state/useTextOf';
import { viewHref } from '../state/viewHref';
import { useView } from '../state/viewStore';
import { type Palette, palettes } from '../styles/ramp';
import { loadPicture, loadPoints } from './assets';
import { openingFrame } from './camera';
import type { MapPoint } from './mapPoints';
import { type Size, worldAtZoomZero } from './mercator';
import { type Picture, pictureWorld, pictureXY } from './picture';
import styles from './StaticWorld.module.css';
import { firstChangeTone, shownCountries, type Tone, toneFill } from './tones';

interface StaticWorldProps {
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

/**
 * The world as a light picture in the frame and the colours of the opening map: shown while the map
 * loads, and instead of it where it cannot be drawn. Countries with activities are links.
 */
// biome-ignore lint/style/noDefaultExport: `lazy` asks for a default export
export default function StaticWorld({ stage, scene, theme }: StaticWorldProps) {
  const picture = useLoaded('picture', loadPicture);
  const points = useLoaded('points', loadPoints);
  const { frame, size } = useSize();
  const label = useTextOf(map).name;
  const shared = { points: points ?? [], scene, stage, palette: palettes[theme] };
  return (
    <div className={styles.world} ref={frame}>
      {picture && size && size.width > 0 && (
        <svg viewBox={viewBoxOf(size)} role="group" aria-label={label}>
          <Areas picture={picture} {...shared} />
          <Dots size={size} {...shared} />
        </svg>
      )}
    </div>
  );
}

/** CSS pixels per unit of the picture in the opening frame. */
function scaleOf(size: Size): number {
  return (worldAtZoomZero * 2 ** openingFrame(size).zoom) / pictureWorld;
}

function viewBoxOf(size: Size): string {
  const [x, y] = pictureXY(openingFrame(size).center);
  const [width, height] = [size.width / scaleOf(size), size.height / scaleOf(size)];
  return [x - width / 2, y - height / 2, width, height].join(' ');
}

interface AreasProps {
  readonly picture: Picture;
  readonly points: readonly MapPoint[];
  readonly stage: Stage;
  readonly scene: Scene;
  readonly palette: Palette;
}

function areaFill(status: CountryStatus, tone: Tone, palette: Palette): string {
  if (status === 'home') return palette.homeFill;
  return status === 'undetermined' ? palette.undetermined : toneFill(tone, palette);
}

function Areas({ picture, points, stage, scene, palette }: AreasProps) {
  const dotted = new Set(points.flatMap(({ id, isSmall }) => (isSmall ? [id] : [])));
  const shown = shownCountries(scene);
  return picture.paths.map(({ id, status, d }) => {
    const code = id as CountryCode;
    const isShown = shown.has(code);
    const fill = areaFill(status, shown.get(code)?.tone ?? 0, palette);
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
  readonly size: Size;
  readonly stage: Stage;
  readonly scene: Scene;
  readonly palette: Palette;
}

function Dots({ points, size, stage, scene, palette }: DotsProps) {
  const pixel = 1 / scaleOf(size);
  const shown = shownCountries(scene);
  return points.map(({ id, isSmall, status, place }) => {
    const code = id as CountryCode;
    const tone = shown.get(code)?.tone;
    if (!isSmall || (!tone && status === 'dependency')) return null;
    const [cx, cy] = pictureXY(place);
    if (!tone) {
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
          fill={tone < firstChangeTone ? palette.dotRing : palette.hover}
        />
        <circle cx={cx} cy={cy} r={7 * pixel} fill={palette.sea} />
        <circle cx={cx} cy={cy} r={5.5 * pixel} fill={toneFill(tone, palette)} />
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
