/**
 * Copies a text. Where the clipboard is closed to pages, as on networks without https, the way of
 * older browsers is tried: a selection, and the command that copies it.
 * @param near the pressed element: it keeps the focus, and beside it everything can be selected,
 *   even in a modal dialog
 * @returns whether it worked
 */
export async function copyText(text: string, near: HTMLElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copySelection(text, near);
  }
}

function copySelection(text: string, near: HTMLElement): boolean {
  const field = document.createElement('textarea');
  field.value = text;
  field.readOnly = true;
  field.className = 'visually-hidden';
  near.after(field);
  field.select();
  try {
    return document.execCommand('copy');
  } catch {
    return false;
  } finally {
    field.remove();
    near.focus();
  }
}
