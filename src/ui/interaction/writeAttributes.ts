// Writing costs styles and layout even where nothing differs, so each looks first.

export function writeAttribute(element: Element, name: string, value: string | number): void {
  const text = String(value);
  if (element.getAttribute(name) !== text) element.setAttribute(name, text);
}

/** @param value in pixels */
export function writeLength(
  { style }: HTMLElement,
  property: 'left' | 'width',
  value: number,
): void {
  const text = `${value}px`;
  if (style[property] !== text) style[property] = text;
}
