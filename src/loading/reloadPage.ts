/**
 * Loads the page anew, at the view its address holds. Browsers remember that a part of the program did
 * not arrive and do not ask for it again before that.
 */
export function reloadPage(): void {
  window.location.reload();
}
