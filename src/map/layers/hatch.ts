import type { Projection } from '../../domain/model/view';
import { palettes } from '../../styles/ramp';
import { hatchImages } from './hatchImages';

/** Drawn at four times the size, so that it stays sharp on every screen. */
const pixelRatio = 4;
/** 45° lines 5 px apart repeat every 7 px across. */
const period = 7;
const lineWidth = 1.5;
const discRadius = 7;

function canvasOf(size: number): { canvas: HTMLCanvasElement; pen: CanvasRenderingContext2D } {
  const canvas = document.createElement('canvas');
  canvas.width = size * pixelRatio;
  canvas.height = size * pixelRatio;
  // Read back at once: on a canvas of the graphics card that waits, for seconds where it is software,
  // until the map's own first drawing is done.
  const pen = canvas.getContext('2d', { willReadFrequently: true });
  if (!pen) throw new Error('This browser cannot draw on a canvas.');
  pen.scale(pixelRatio, pixelRatio);
  return { canvas, pen };
}

function drawLines(pen: CanvasRenderingContext2D, size: number, colour: string): void {
  pen.strokeStyle = colour;
  pen.lineWidth = lineWidth;
  pen.beginPath();
  // The lines beyond both edges make the tile's corners continue in its neighbours.
  for (let x = -2 * size; x <= 2 * size; x += period) {
    pen.moveTo(x - period, size + period);
    pen.lineTo(x + size + period, -period);
  }
  pen.stroke();
}

function pattern(colour: string): ImageData {
  const { canvas, pen } = canvasOf(period);
  drawLines(pen, period, colour);
  return pen.getImageData(0, 0, canvas.width, canvas.height);
}

function disc(colour: string): ImageData {
  const size = 2 * (discRadius + 1);
  const { canvas, pen } = canvasOf(size);
  pen.beginPath();
  pen.arc(size / 2, size / 2, discRadius, 0, 2 * Math.PI);
  pen.clip();
  drawLines(pen, size, colour);
  return pen.getImageData(0, 0, canvas.width, canvas.height);
}

/**
 * The engine stretches patterns with their tiles: up to twice on a flat map, and more on a globe,
 * which takes finer tiles than its zoom asks for. They are drawn that much smaller, so that the
 * lines stand 5 px apart on average.
 */
const shrinks: Readonly<Record<Projection, number>> = { flat: Math.SQRT2, globe: 4 };

/** What of the engine keeps images. */
export interface ImageStore {
  readonly hasImage: (name: string) => boolean;
  readonly removeImage: (name: string) => unknown;
  readonly addImage: (
    name: string,
    image: ImageData,
    options: { readonly pixelRatio: number },
  ) => unknown;
}

/** Gives the map the hatchings of the theme, for land, for deep colours and for dots. */
export function putHatchImages(
  map: ImageStore,
  theme: 'light' | 'dark',
  projection: Projection,
): void {
  const palette = palettes[theme];
  const shrink = shrinks[projection];
  const images = [
    { name: hatchImages.dark, image: pattern(palette.memberHatch), ratio: pixelRatio * shrink },
    {
      name: hatchImages.light,
      image: pattern(palette.memberHatchOnDark),
      ratio: pixelRatio * shrink,
    },
    { name: hatchImages.disc, image: disc(palette.memberHatch), ratio: pixelRatio },
  ];
  for (const { name, image, ratio } of images) {
    if (map.hasImage(name)) map.removeImage(name);
    map.addImage(name, image, { pixelRatio: ratio });
  }
}
