import type { Box } from './box';

/**
 * What lies on the map and hides it, such as its controls: marked with `data-covers-map`.
 * @param except an element that does not stand in its own way
 */
export function coveredBoxes(frame: HTMLElement | null, except?: HTMLElement): Box[] {
  if (!frame) return [];
  const { left, top } = frame.getBoundingClientRect();
  return [...frame.querySelectorAll('[data-covers-map]')].flatMap((element) => {
    const box = element.getBoundingClientRect();
    if (box.width === 0 || except?.contains(element)) return [];
    const { left: l, right: r, top: t, bottom: b } = box;
    return [{ left: l - left, top: t - top, right: r - left, bottom: b - top }];
  });
}
