import type { Palette } from '../../styles/ramp';

/** A class of the legend as the image shows it. */
export interface LegendClass {
  readonly range: string;
  readonly fill: string;
  readonly onFill: string;
  readonly countries: number;
}

/** Everything the image shows; texts are phrases, so that Japanese breaks only between them. */
export interface ImageContent {
  readonly image: CanvasImageSource;
  /** Of the map, in CSS pixels; the height as well. */
  readonly width: number;
  readonly height: number;
  /** Pixels of the image for each CSS pixel. */
  readonly scale: number;
  readonly font: string;
  readonly palette: Palette;
  readonly sentence: readonly string[];
  readonly legendTitle: string;
  readonly legendCounts: string;
  readonly classes: readonly LegendClass[];
  readonly others: readonly { readonly fill: string; readonly label: string }[];
  /** One paragraph each: sources, borders, version, address. */
  readonly notes: readonly (readonly string[])[];
}

const margin = 24;
const swatch = { width: 56, height: 20, gap: 1 } as const;
const sizes = {
  sentence: { size: 20, line: 30, weight: 400 },
  title: { size: 13, line: 20, weight: 700 },
  small: { size: 12, line: 18, weight: 400 },
} as const;
type TextSize = (typeof sizes)[keyof typeof sizes];

function setFont(
  context: OffscreenCanvasRenderingContext2D,
  { size, weight }: TextSize,
  font: string,
) {
  context.font = `${weight} ${size}px ${font}`;
}

/** Lines no wider than `width`, broken only between phrases, unless one phrase alone is wider. */
export function breakLines(
  phrases: readonly string[],
  width: number,
  widthOf: (text: string) => number,
): readonly string[] {
  const lines: string[] = [];
  let line = '';
  const take = (phrase: string) => {
    if (line !== '' && widthOf(line + phrase.trimEnd()) > width) {
      lines.push(line.trimEnd());
      line = phrase.trimStart();
    } else line += phrase;
  };
  for (const phrase of phrases) {
    if (widthOf(phrase) <= width) take(phrase);
    else for (const letter of phrase) take(letter);
  }
  return line.trimEnd() === '' ? lines : [...lines, line.trimEnd()];
}

interface Drawing {
  readonly context: OffscreenCanvasRenderingContext2D;
  readonly content: ImageContent;
}

function linesOf({ context, content }: Drawing, phrases: readonly string[], size: TextSize) {
  setFont(context, size, content.font);
  return breakLines(phrases, content.width - 2 * margin, (text) => context.measureText(text).width);
}

function drawLines(drawing: Drawing, lines: readonly string[], top: number, size: TextSize) {
  const { context, content } = drawing;
  setFont(context, size, content.font);
  context.textBaseline = 'middle';
  for (const [index, line] of lines.entries()) {
    context.fillText(line, margin, top + (index + 0.5) * size.line);
  }
}

/** CSS pixels; the legend has three rows where the image is narrower. */
const wideLegend = 640;

function drawLegendTitle({ context, content }: Drawing, top: number): number {
  const { palette, legendTitle, legendCounts, font } = content;
  context.fillStyle = palette.ink;
  setFont(context, sizes.title, font);
  context.fillText(legendTitle, margin, top + 10);
  const titleWidth = context.measureText(legendTitle).width;
  setFont(context, sizes.small, font);
  context.fillStyle = palette.ink2;
  context.fillText(legendCounts, margin, top + 30);
  return Math.max(titleWidth, context.measureText(legendCounts).width);
}

/** The five classes, each with its range inside and its countries below. @returns the right edge */
function drawClasses({ context, content }: Drawing, left: number, top: number): number {
  const { palette, classes, width } = content;
  const room = (width - left - margin) / classes.length - swatch.gap;
  const swatchWidth = Math.min(swatch.width, room);
  context.textAlign = 'center';
  for (const [index, { range, fill, onFill, countries }] of classes.entries()) {
    const start = left + index * (swatchWidth + swatch.gap);
    const centre = start + swatchWidth / 2;
    context.fillStyle = fill;
    context.fillRect(start, top, swatchWidth, swatch.height);
    context.fillStyle = onFill;
    context.fillText(range, centre, top + swatch.height / 2);
    context.fillStyle = palette.ink2;
    context.fillText(String(countries), centre, top + 30);
  }
  context.textAlign = 'start';
  return left + classes.length * (swatchWidth + swatch.gap);
}

/** The fills that are no class, one below the other. */
function drawOthers({ context, content }: Drawing, left: number, top: number): void {
  const { palette, others } = content;
  for (const [index, { fill, label }] of others.entries()) {
    const middle = top + 10 + index * 20;
    context.fillStyle = fill;
    context.fillRect(left, middle - 6, 20, 12);
    context.fillStyle = palette.ink2;
    context.fillText(label, left + 28, middle);
  }
}

const legendRow = 40;
const legendGap = 8;

function legendHeight({ width }: ImageContent): number {
  return width >= wideLegend ? legendRow : 3 * legendRow + 2 * legendGap;
}

/** The legend in one row, as below the map on the page, or in three where there is no room. */
function drawLegend(drawing: Drawing, top: number): void {
  drawing.context.textBaseline = 'middle';
  const titleEnd = margin + drawLegendTitle(drawing, top);
  if (drawing.content.width >= wideLegend) {
    const classesEnd = drawClasses(drawing, titleEnd + margin, top);
    drawOthers(drawing, classesEnd + margin, top);
    return;
  }
  drawClasses(drawing, margin, top + legendRow + legendGap);
  drawOthers(drawing, margin, top + 2 * (legendRow + legendGap));
}

/**
 * Draws sentence, map, legend and notes below each other.
 * @returns a PNG
 * @throws Error where the browser has no canvas to draw on
 */
export function drawImage(content: ImageContent): Promise<Blob> {
  const canvas = new OffscreenCanvas(1, 1);
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('no canvas to draw on');
  const drawing = { context, content };
  const { width, height, scale, palette, image } = content;
  const sentence = linesOf(drawing, content.sentence, sizes.sentence);
  const notes = content.notes.flatMap((note) => linesOf(drawing, note, sizes.small));
  const mapTop = margin + sentence.length * sizes.sentence.line + margin / 2;
  const legendTop = mapTop + height + margin / 2;
  const notesTop = legendTop + legendHeight(content) + margin / 2;
  canvas.width = width * scale;
  canvas.height = (notesTop + notes.length * sizes.small.line + margin) * scale;
  // A new size resets the canvas, its scale included.
  context.scale(scale, scale);
  context.fillStyle = palette.paper;
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.fillStyle = palette.ink;
  drawLines(drawing, sentence, margin, sizes.sentence);
  context.drawImage(image, 0, mapTop, width, height);
  drawLegend(drawing, legendTop);
  context.fillStyle = palette.ink2;
  drawLines(drawing, notes, notesTop, sizes.small);
  return canvas.convertToBlob({ type: 'image/png' });
}
