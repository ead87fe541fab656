/** WCAG 1.4.12: whether texts stay whole when a reader spaces them out. Runs inside the page. */

/**
 * Spaces all texts out as the criterion says and finds what is cut off by it.
 * @returns one line per text: the beginning of it and by what it is cut
 */
export function textsCutBySpacing(): readonly string[] {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    `* { line-height: 1.5 !important; letter-spacing: 0.12em !important;
         word-spacing: 0.16em !important }
     p { margin-bottom: 2em !important }`,
  );
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];

  const hasOwnText = (element: Element) =>
    [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim());
  const isHidden = (element: Element): boolean => {
    const { visibility, clipPath, display } = getComputedStyle(element);
    if (visibility === 'hidden' || display === 'none' || clipPath !== 'none') return true;
    return element.parentElement ? isHidden(element.parentElement) : false;
  };
  const cutter = (element: Element): Element | null => {
    const range = document.createRange();
    range.selectNodeContents(element);
    const text = range.getBoundingClientRect();
    for (let box: Element | null = element; box; box = box.parentElement) {
      const { overflowX, overflowY, webkitLineClamp } = getComputedStyle(box);
      // A title of two lines at most: whoever opens it reads all of it.
      if (webkitLineClamp !== 'none' || /auto|scroll/.test(overflowY)) return null;
      const edge = box.getBoundingClientRect();
      const isWide = /hidden|clip/.test(overflowX) && text.right > edge.right + 1;
      const isHigh =
        /hidden|clip/.test(overflowY) && (text.bottom > edge.bottom + 1 || text.top < edge.top - 1);
      if (isWide || isHigh) return box;
    }
    return text.right > window.innerWidth + 1 ? document.documentElement : null;
  };
  return [...document.querySelectorAll('#root *')].flatMap((element) => {
    if (element.closest('svg') || !hasOwnText(element) || isHidden(element)) return [];
    const box = cutter(element);
    if (!box) return [];
    return [`${element.textContent?.trim().slice(0, 40)} (cut by ${box.tagName} ${box.className})`];
  });
}
