import type { Frame, Size } from '../../src/map/screen/frame';
import { globePlace, horizonAngle } from '../../src/map/screen/globe';
import type { MapScreen } from '../../src/map/screen/mapScreen';
import {
  latitudeAt,
  longitudeAt,
  mercatorX,
  mercatorY,
  worldAtZoomZero,
} from '../../src/map/screen/mercator';

type Occasion = 'move' | 'moveStart' | 'rest' | 'drawn' | 'lost' | 'restored';

interface FakeScreen {
  readonly screen: MapScreen;
  /** Lets the camera stand somewhere else, as after a movement. */
  readonly look: (frame: Partial<Frame>) => void;
  /** Tells the listeners what has happened. */
  readonly tell: (occasion: Occasion) => void;
  /** Presses the map at a place. */
  readonly clickAt: (place: readonly [lon: number, lat: number]) => void;
  /** How many listen. */
  readonly listeners: () => number;
}

interface FakeOptions extends Partial<Frame> {
  readonly size?: Size;
  readonly isGlobe?: boolean;
  /** The land drawn at a point. */
  readonly areaAt?: MapScreen['areaAt'];
}

/** A map without an engine: a Mercator world, or a globe, that stands where it is told to. */
export function createFakeScreen(options: FakeOptions = {}): FakeScreen {
  const { size = { width: 816, height: 506 }, isGlobe = false, areaAt = () => null } = options;
  let frame: Frame = { center: options.center ?? [142, 7], zoom: options.zoom ?? 1.4 };
  const heard = new Map<Occasion | 'click', Set<(at: never) => void>>();
  const on =
    <At>(occasion: Occasion | 'click') =>
    (listener: (at: At) => void) => {
      const set = heard.get(occasion) ?? new Set();
      heard.set(occasion, set.add(listener as (at: never) => void));
      return () => {
        set.delete(listener as (at: never) => void);
      };
    };
  const surface = document.body.appendChild(document.createElement('canvas'));
  const world = () => worldAtZoomZero * 2 ** frame.zoom;
  const project: MapScreen['project'] = ([lon, lat]) => {
    const { center } = frame;
    if (isGlobe) {
      const horizon = horizonAngle(frame, size.height);
      const [x, y] = globePlace([lon, lat], frame, size.height, horizon);
      return { x: size.width / 2 + x, y: size.height / 2 + y };
    }
    return {
      x: size.width / 2 + (mercatorX(lon) - mercatorX(center[0])) * world(),
      y: size.height / 2 + (mercatorY(lat) - mercatorY(center[1])) * world(),
    };
  };
  const tell = (occasion: Occasion) => {
    for (const listener of [...(heard.get(occasion) ?? [])]) (listener as () => void)();
  };
  const screen: MapScreen = {
    surface,
    size: () => size,
    frame: () => frame,
    isGlobe: () => isGlobe,
    project,
    unproject: ({ x, y }) => [
      longitudeAt(mercatorX(frame.center[0]) + (x - size.width / 2) / world()),
      latitudeAt(mercatorY(frame.center[1]) + (y - size.height / 2) / world()),
    ],
    areaAt,
    isMoving: () => false,
    isDrawn: () => true,
    onMove: on('move'),
    onMoveStart: on('moveStart'),
    onRest: on('rest'),
    onceDrawn: on('drawn'),
    onLost: on('lost'),
    onRestored: on('restored'),
    onClick: on('click'),
  };
  return {
    screen,
    look: (part) => {
      frame = { ...frame, ...part };
    },
    tell,
    clickAt: (place) => {
      for (const listener of heard.get('click') ?? []) listener(project(place) as never);
    },
    listeners: () => [...heard.values()].reduce((sum, { size: count }) => sum + count, 0),
  };
}
