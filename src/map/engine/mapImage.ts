import type { Map as MapLibre } from 'maplibre-gl';

/** What of the engine makes pictures. */
export type FrameSource = Pick<
  MapLibre,
  'getCanvas' | 'getPixelRatio' | 'setPixelRatio' | 'once' | 'triggerRepaint'
>;

interface RegisteredMap {
  readonly frames: FrameSource;
  /** Draws the labels over a picture. @param context with CSS pixels of the map as its unit */
  readonly drawLabels: (context: OffscreenCanvasRenderingContext2D) => void;
}

/** The one map of the page, while it is drawn. */
let live: RegisteredMap | null = null;

/** Remembers the map that is drawn. @returns a function that forgets it */
export function registerMap(map: RegisteredMap): () => void {
  live = map;
  return () => {
    live = null;
  };
}

/** A map that has lost its drawing context draws no frame to take, in milliseconds. */
const longestFrame = 5000;

/** What the map shows, with the pixels of the screen for each of the page. */
export interface MapImage {
  readonly image: ImageBitmap;
  readonly width: number;
  readonly height: number;
}

/** Pixels of the picture for one of the page, at least: it may be printed. */
const sharpness = 2;

/** Draws the map finer than the screen needs it. @returns a function that takes that back */
function sharpen(map: FrameSource): () => void {
  if (map.getPixelRatio() >= sharpness) return () => undefined;
  map.setPixelRatio(sharpness);
  // `null` follows the screen again, as the engine's documentation says and its types do not.
  return () => map.setPixelRatio(null as unknown as number);
}

/** A frame with its labels. */
function imageOf(canvas: HTMLCanvasElement, drawLabels: RegisteredMap['drawLabels']): ImageBitmap {
  const sheet = new OffscreenCanvas(canvas.width, canvas.height);
  const context = sheet.getContext('2d');
  if (!context) throw new Error('This browser cannot draw on a canvas.');
  context.drawImage(canvas, 0, 0);
  const scale = canvas.width / canvas.clientWidth;
  context.scale(scale, scale);
  drawLabels(context);
  return sheet.transferToImageBitmap();
}

/** The next frame of the map as a picture; `null` where none is drawn. */
export function takeMapImage(): Promise<MapImage | null> {
  if (!live) return Promise.resolve(null);
  const { frames, drawLabels } = live;
  const canvas = frames.getCanvas();
  const { clientWidth: width, clientHeight: height } = canvas;
  // Beside list or table the map is out of sight, with what it showed before.
  const isSeen = canvas.checkVisibility({ visibilityProperty: true });
  if (!isSeen || width === 0 || height === 0) return Promise.resolve(null);
  const restore = sharpen(frames);
  return new Promise<MapImage | null>((resolve, reject) => {
    const timeout = setTimeout(() => resolve(null), longestFrame);
    // Only within the frame are the pixels still there.
    frames.once('render', () => {
      clearTimeout(timeout);
      try {
        resolve({ image: imageOf(canvas, drawLabels), width, height });
      } catch (error) {
        reject(error);
      }
    });
    frames.triggerRepaint();
  }).finally(restore);
}
