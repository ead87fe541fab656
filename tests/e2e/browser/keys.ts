/** The keyboard as a reader without a pointer has it: every press is counted. */
import type { Locator, Page } from 'playwright-core';

/** More stops than any page here has between two parts a reader goes to. */
const mostStops = 80;
const mostSharingLetter = 14;

export class Keys {
  readonly #page: Page;
  #presses = 0;

  constructor(page: Page) {
    this.#page = page;
  }

  /** How many keys were pressed so far. */
  get presses(): number {
    return this.#presses;
  }

  async press(key: string, times = 1): Promise<void> {
    for (let time = 0; time < times; time += 1) {
      this.#presses += 1;
      await this.#page.keyboard.press(key);
    }
  }

  async type(text: string): Promise<void> {
    for (const character of text) await this.press(character);
  }

  /**
   * Goes from stop to stop until `target` has the focus.
   * @throws Error with the stops it met instead
   */
  async tabTo(target: Locator): Promise<void> {
    await this.#stopAt(target, 'Tab');
  }

  /** The same, backwards. */
  async tabBackTo(target: Locator): Promise<void> {
    await this.#stopAt(target, 'Shift+Tab');
  }

  /** Presses the first letter of a name until that option of a list is the chosen one. */
  async chooseByLetter(list: Locator, name: string): Promise<void> {
    const chosen = list.getByRole('option', { selected: true });
    for (let time = 0; time < mostSharingLetter; time += 1) {
      await this.press(name.slice(0, 1).toLowerCase());
      if ((await chosen.getAttribute('aria-label'))?.startsWith(name)) return;
    }
    throw new Error(`${name} was not reached by its first letter`);
  }

  async #stopAt(target: Locator, key: 'Tab' | 'Shift+Tab'): Promise<void> {
    const met: string[] = [];
    for (let stop = 0; stop < mostStops; stop += 1) {
      await this.press(key);
      const [element] = await target.elementHandles();
      if (await element?.evaluate((node) => node === document.activeElement)) return;
      met.push(await this.#page.evaluate(nameOfFocus));
    }
    throw new Error(`not reached by ${key}; met: ${met.join(' | ')}`);
  }
}

function nameOfFocus(): string {
  const element = document.activeElement;
  return element?.getAttribute('aria-label') ?? element?.textContent?.slice(0, 30) ?? 'nothing';
}
