/**
 * Whether a key means a shortcut here and now: not while something is typed, not while a dialog is
 * open.
 * @param character as the keyboard names it, e.g. `/`
 */
export function isCharacterShortcut(event: KeyboardEvent, character: string): boolean {
  if (event.key !== character || event.ctrlKey || event.metaKey || event.altKey) return false;
  if (event.defaultPrevented || document.querySelector('dialog[open]')) return false;
  const { target } = event;
  return !(
    target instanceof HTMLElement &&
    (target.isContentEditable ||
      target.matches(
        'input:not([type="radio"], [type="checkbox"], [type="range"]), textarea, select',
      ))
  );
}
