/** Draws the labels over the map as text of the page: sharp at every scale, and no work for the engine. */
import { isFacing, type MapScreen, screenPoint } from '../screen/mapScreen';
import styles from './labelOverlay.module.css';
import { type DrawnLabel, familiesOf, fontOf, lineHeight, rowWidth } from './labelText';

const haloWidth = 1.5;
const shareBefore = { left: 0, center: 0.5, right: 1 } as const;

/** Written by the style sheet from attributes: a picture's text is not found, copied or read aloud. */
function createElement({ rows, ...label }: DrawnLabel): HTMLElement {
  const element = document.createElement('div');
  element.style.color = label.color;
  element.style.textAlign = label.align;
  element.style.width = `${label.width}px`;
  element.style.setProperty('--halo', label.halo);
  for (const { size, isSecond, runs } of rows) {
    const row = element.appendChild(document.createElement('div'));
    row.style.fontSize = `${size}px`;
    if (isSecond) row.style.color = label.secondColor;
    for (const { text, weight } of runs) {
      const run = row.appendChild(document.createElement('span'));
      run.dataset.text = text;
      run.style.fontWeight = String(weight);
    }
  }
  return element;
}

type OverlaidScreen = Pick<
  MapScreen,
  'surface' | 'project' | 'frame' | 'isGlobe' | 'size' | 'onMove'
>;

/** The labels of one map. */
export class LabelOverlay {
  readonly #screen: OverlaidScreen;
  readonly #family: string | null;
  readonly #sheet = document.createElement('div');
  #labels: readonly DrawnLabel[] = [];

  /** @param family the family labels are drawn in; `null` for the system's */
  constructor(screen: OverlaidScreen, family: string | null) {
    this.#screen = screen;
    this.#family = family;
    this.#sheet.className = styles.sheet ?? '';
    this.#sheet.ariaHidden = 'true';
    // What measuring and drawing know as well.
    this.#sheet.style.fontFamily = familiesOf(family);
    this.#sheet.style.lineHeight = String(lineHeight);
    this.#sheet.style.setProperty('--halo-width', `${2 * haloWidth}px`);
  }

  /** Lays them on the map. @returns a function that takes them away */
  attach(): () => void {
    this.#screen.surface.after(this.#sheet);
    const leave = this.#screen.onMove(this.#follow);
    return () => {
      leave();
      this.#sheet.remove();
    };
  }

  show(labels: readonly DrawnLabel[]): void {
    if (labels === this.#labels) return;
    this.#labels = labels;
    this.#sheet.replaceChildren(...labels.map(createElement));
    this.#follow();
  }

  /** Draws the labels where they stand. @param context with CSS pixels of the map as its unit */
  drawOn(context: OffscreenCanvasRenderingContext2D): void {
    context.textBaseline = 'middle';
    context.lineJoin = 'round';
    context.lineWidth = 2 * haloWidth;
    for (const label of this.#labels) {
      const corner = this.#cornerOf(label);
      if (corner) this.#drawLabel(context, label, corner);
    }
  }

  /** The top left corner of a label, in whole pixels, where text is sharpest; `null` behind the globe. */
  #cornerOf({ place, shift }: DrawnLabel): readonly [x: number, y: number] | null {
    if (!isFacing(this.#screen, place)) return null;
    const { x, y } = screenPoint(this.#screen, place);
    return [Math.round(x + shift[0]), Math.round(y + shift[1])];
  }

  readonly #follow = (): void => {
    for (const [index, label] of this.#labels.entries()) {
      const element = this.#sheet.children[index];
      if (!(element instanceof HTMLElement)) continue;
      const corner = this.#cornerOf(label);
      element.hidden = corner === null;
      if (corner) element.style.translate = `${corner[0]}px ${corner[1]}px`;
    }
  };

  #drawLabel(
    context: OffscreenCanvasRenderingContext2D,
    { rows, align, width, ...label }: DrawnLabel,
    [left, top]: readonly [x: number, y: number],
  ): void {
    let middle = top;
    for (const row of rows) {
      middle += (row.size * lineHeight) / 2;
      let x = left + (width - rowWidth(row, this.#family)) * shareBefore[align];
      context.fillStyle = row.isSecond ? label.secondColor : label.color;
      context.strokeStyle = label.halo;
      for (const run of row.runs) {
        context.font = fontOf(run, row.size, this.#family);
        context.strokeText(run.text, x, middle);
        context.fillText(run.text, x, middle);
        x += context.measureText(run.text).width;
      }
      middle += (row.size * lineHeight) / 2;
    }
  }
}
