/** Whether a finger meets what it aims at: how large the areas are that answer it. Runs inside the page. */

/**
 * Feels the page around every control that is in sight (or can be scrolled there) for how far it
 * answers, whatever makes it do so: its box, its label or a pseudo-element that reaches beyond it.
 * Exempt, as in WCAG 2.5.5 and 2.5.8, is what stands in a line of running text, and what is as large
 * as what it shows and has an equal elsewhere: the countries of the map, the months of the timeline.
 * @param least side of the area, in CSS pixels
 * @returns one line per control whose area is smaller: what it is and how large its area is
 */
export function smallTargets(least: number): readonly string[] {
  const controls =
    'button, a[href], input, select, textarea, summary, [role="slider"], [role="option"], [role="button"]';
  const isInText = (element: Element) =>
    /^inline/.test(getComputedStyle(element).display) &&
    [...(element.parentElement?.childNodes ?? [])].some(
      // Separators between controls make no text of them, nor do the signs and the result of a sum.
      (node) => node.nodeType === 3 && /[^\s,、·|+＋=＝\d件]/.test(node.textContent ?? ''),
    );
  /** What is pressed instead of a field that is drawn by its label; itself where it is drawn. */
  const pressed = (element: Element): Element =>
    (element instanceof HTMLInputElement &&
      /radio|checkbox/.test(element.type) &&
      element.labels?.[0]) ||
    element;
  const isShown = (element: Element) => {
    const { width, height } = element.getBoundingClientRect();
    // What only a keyboard brings into sight, such as the skip links, is one pixel large until then.
    return element.checkVisibility({ visibilityProperty: true }) && width > 1 && height > 1;
  };
  const bringIntoSight = (element: Element) => {
    for (let box = element.parentElement; box; box = box.parentElement) {
      const { overflowX, overflowY } = getComputedStyle(box);
      const [inner, outer] = [element.getBoundingClientRect(), box.getBoundingClientRect()];
      // Never what is clipped: the page itself would not move it either.
      if (/auto|scroll/.test(overflowY)) {
        box.scrollTop += (inner.top + inner.bottom - outer.top - outer.bottom) / 2;
      }
      if (/auto|scroll/.test(overflowX)) {
        box.scrollLeft += (inner.left + inner.right - outer.left - outer.right) / 2;
      }
    }
  };
  const size = (element: Element) => {
    // A name over two lines has two boxes, between which nothing answers.
    const [first = element.getBoundingClientRect()] = element.getClientRects();
    const { left, top, width, height } = first;
    const [x, y] = [left + width / 2, top + height / 2];
    const answers = (dx: number, dy: number) => {
      const met = document.elementFromPoint(x + dx, y + dy);
      return met !== null && (element.contains(met) || met.closest('label') === element);
    };
    const reach = (dx: number, dy: number) => {
      let far = 0;
      while (far <= least && answers(dx * (far + 0.5), dy * (far + 0.5))) far += 0.5;
      return far;
    };
    return { width: reach(-1, 0) + reach(1, 0), height: reach(0, -1) + reach(0, 1) };
  };
  // Boxes begin between pixels.
  const isLarge = ({ width, height }: { readonly width: number; readonly height: number }) =>
    Math.min(width, height) >= least - 1;
  // What lies under an open dialog cannot be met and is measured without it.
  const dialog = [...document.querySelectorAll('dialog:modal')].at(-1);
  const targets = new Set(
    [...(dialog ?? document).querySelectorAll(controls)]
      .filter((element) => !element.closest('[inert], svg, [data-bar]') && !isInText(element))
      .map(pressed)
      .filter(isShown),
  );
  return [...targets].flatMap((target) => {
    if (isLarge(size(target))) return [];
    bringIntoSight(target);
    const { width, height } = size(target);
    // What something else covers wholly, such as the sheet, is not in sight.
    if (isLarge({ width, height }) || Math.max(width, height) === 0) return [];
    const name = target.getAttribute('aria-label') ?? target.textContent?.trim().slice(0, 40);
    return [`${target.tagName.toLowerCase()} "${name}": ${width} × ${height}`];
  });
}
