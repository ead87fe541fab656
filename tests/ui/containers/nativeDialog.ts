/**
 * What browsers do and jsdom does not: opening and closing a `<dialog>`, Esc, and bringing a part
 * of the page into sight. Only what the tests look at.
 */
export function installNativeDialog(): void {
  const openers = new WeakMap<HTMLDialogElement, Element | null>();
  const dialog = HTMLDialogElement.prototype;
  dialog.showModal = function showModal() {
    openers.set(this, document.activeElement);
    this.open = true;
  };
  dialog.close = function close() {
    if (!this.open) return;
    this.open = false;
    const opener = openers.get(this);
    if (opener instanceof HTMLElement) opener.focus();
    queueMicrotask(() => this.dispatchEvent(new Event('close')));
  };
  Element.prototype.scrollIntoView = () => undefined;
}

/** Esc is the browser's own key for dialogs: it never reaches the page's listeners as a command. */
export function pressEscOn(element: HTMLElement): void {
  if (element instanceof HTMLDialogElement) element.close();
}
