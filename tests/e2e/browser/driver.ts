/**
 * Drives the site the way a reader does, in the words of the domain. Tests speak to this class only;
 * what the page is made of is known here and nowhere else.
 */
import { mkdir } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { names, type SliderName, sliders, type ViewName, views } from './names';
import { textsCutBySpacing } from './textSpacing';
import { linkFor, prepareContext, type Visit } from './visit';
import { type Incidents, watch } from './watch';

/** The one sentence of the page, and the numbers it carries for those who do not read prose. */
export interface Sentence {
  readonly text: string;
  readonly activities: number;
  readonly countries: number;
  readonly engagements: number;
  readonly organisations: number;
}

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Matches a name that begins with `text`, whatever number follows it. */
function startingWith(text: string): RegExp {
  return new RegExp(`^${text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}])`, 'u');
}

export class Driver {
  /** For what the verbs below do not say. */
  readonly page: Page;
  readonly #context: BrowserContext;
  readonly #incidents: Incidents;

  private constructor(context: BrowserContext, page: Page, incidents: Incidents) {
    this.#context = context;
    this.page = page;
    this.#incidents = incidents;
  }

  /**
   * Opens a link of the site in a fresh profile.
   * @param address of the site, ending in `/`
   * @param search e.g. `?country=PHL`, or a path below the site
   */
  static async open(
    browser: Browser,
    address: string,
    search = '',
    visit: Visit = {},
  ): Promise<Driver> {
    const context = await prepareContext(browser, visit);
    const page = await context.newPage();
    const incidents = await watch(context, page, address);
    const driver = new Driver(context, page, incidents);
    if (visit.line) await driver.#slowDown(visit.line.kilobits, visit.line.delay);
    // A page whose files do not all arrive may never have loaded; it is there all the same.
    const waitUntil = visit.block ? 'domcontentloaded' : 'load';
    await page.goto(new URL(linkFor(search, visit), address).href, { waitUntil });
    return driver;
  }

  async #slowDown(kilobits: number, delay: number): Promise<void> {
    const session = await this.#context.newCDPSession(this.page);
    const bytesPerSecond = (kilobits * 1000) / 8;
    await session.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: delay,
      downloadThroughput: bytesPerSecond,
      uploadThroughput: bytesPerSecond,
    });
  }

  /** Follows another link in the same tab. */
  async follow(search: string): Promise<void> {
    await this.page.goto(new URL(search, this.page.url().split('?')[0]).href);
  }

  async close(): Promise<void> {
    await this.#context.close();
  }

  async sentence(): Promise<Sentence> {
    const heading = this.page.getByTestId('view-sentence');
    const text = (await heading.innerText()).trim();
    const read = async (name: string) => Number(await heading.getAttribute(`data-${name}`));
    return {
      text,
      activities: await read('activities'),
      countries: await read('countries'),
      engagements: await read('engagements'),
      organisations: await read('organisations'),
    };
  }

  get map(): Locator {
    return this.page.getByRole('region', { name: names.map });
  }

  /**
   * Waits until colours and labels of the present view are drawn and nothing moves.
   * @throws Error with the page's own reason when the map cannot be drawn
   */
  async waitForMap(timeout = 30_000): Promise<void> {
    const settled = this.page.locator('[data-map-ready="true"], [data-map-failed]').first();
    await settled.waitFor({ state: 'attached', timeout });
    const reason = await settled.getAttribute('data-map-failed');
    if (reason !== null) throw new Error(`the map failed: ${reason}`);
  }

  /** Resolves when every part has arrived: until then something may stand elsewhere for a moment. */
  async settled(): Promise<void> {
    await this.page.getByTestId('view-sentence').waitFor({ state: 'attached' });
    await this.page.waitForLoadState('networkidle');
  }

  get drawer(): Locator {
    return this.page
      .getByRole('complementary')
      .filter({ has: this.page.getByRole('heading', { level: 2 }) });
  }

  get timeBar(): Locator {
    return this.page.getByRole('group', { name: names.timeBar });
  }

  /** Chooses a country in the ranking, as the reader finds it in the overview. */
  async chooseCountry(name: string): Promise<void> {
    await this.#returnToOverview();
    const ranking = this.page.getByRole('list', { name: names.countries });
    const country = ranking.getByRole('button', { name: startingWith(name) });
    await ranking.waitFor();
    if ((await country.count()) === 0) {
      await this.page.getByRole('button', { name: names.showAllCountries }).click();
    }
    await country.click();
    await this.page.getByRole('heading', { level: 2, name: startingWith(name) }).waitFor();
  }

  async #returnToOverview(): Promise<void> {
    const close = this.drawer.getByRole('button', { name: names.close });
    while (await close.isVisible()) await close.click();
  }

  /** Opens an activity of the drawer or of the list. */
  async openActivity(id: string): Promise<void> {
    const entry = this.page.locator(`[data-activity-id="${id}"]`).first();
    await entry.getByRole('link').or(entry.getByRole('button')).first().click();
  }

  async closeDrawer(): Promise<void> {
    await this.drawer.getByRole('button', { name: names.close }).click();
  }

  typeFrom(text: string): Promise<void> {
    return this.#typeDate(names.from, text);
  }
  typeTo(text: string): Promise<void> {
    return this.#typeDate(names.to, text);
  }

  async #typeDate(name: RegExp, text: string): Promise<void> {
    const box = this.timeBar.getByRole('textbox', { name });
    await this.#uncover(box);
    await box.fill(text);
    await box.press('Enter');
  }

  /** On a narrow screen, dates and periods that do not fit are behind a button. */
  async #uncover(control: Locator): Promise<void> {
    await this.timeBar.waitFor();
    if (await control.isVisible()) return;
    await this.timeBar.getByRole('button', { name: names.more }).click();
  }

  slider(name: SliderName): Locator {
    return this.page.getByRole('slider', { name: sliders[name] });
  }

  /** @param key as the keyboard names it: `ArrowRight`, `PageUp`, `Home`, `Shift+ArrowLeft` … */
  async pressOnSlider(name: SliderName, key: string, times = 1): Promise<void> {
    const slider = this.slider(name);
    await slider.focus();
    for (let time = 0; time < times; time += 1) await this.page.keyboard.press(key);
  }

  async resetDates(): Promise<void> {
    await this.timeBar.getByRole('button', { name: names.resetDates }).click();
  }

  async pressPreset(name: string): Promise<void> {
    const preset = this.timeBar.getByRole('button', { name, exact: true });
    await this.#uncover(preset);
    await preset.click();
  }

  async chooseView(name: ViewName): Promise<void> {
    const group = this.page.getByRole('radiogroup', { name: names.view });
    const tabs = this.page.getByRole('tablist', { name: names.view });
    const choice = group
      .getByRole('radio', { name: views[name] })
      .or(tabs.getByRole('tab', { name: views[name] }));
    // A radio may be drawn by its label, so that a pointer would not meet it.
    await choice.focus();
    await this.page.keyboard.press('Space');
  }

  async openList(): Promise<void> {
    await this.chooseView('List');
    await this.page.getByRole('list', { name: names.activities }).first().waitFor();
  }

  async openTable(): Promise<void> {
    await this.chooseView('Table');
    await this.page.getByRole('table', { name: names.activities }).waitFor();
  }

  /** The ids of the activities on the page, in order, each once. */
  async activities(): Promise<readonly string[]> {
    const ids = await this.page
      .locator('[data-activity-id]:visible')
      .evaluateAll((items) => items.map((item) => item.getAttribute('data-activity-id') ?? ''));
    return [...new Set(ids)];
  }

  async switchTheme(): Promise<void> {
    await this.page.getByRole('button', { name: names.otherTheme }).click();
  }

  /** Resolves when the whole page has heard of it: until then the map may still say it is ready. */
  async switchLanguage(): Promise<void> {
    const name = names.otherLanguage;
    const before = await this.page.locator('html').getAttribute('lang');
    await this.page.getByRole('button', { name }).or(this.page.getByRole('link', { name })).click();
    await this.page.locator(`html:not([lang="${before}"])`).waitFor();
  }

  /** What a screen reader was told last. */
  async announcement(): Promise<string> {
    return (await this.page.getByRole('status').first().innerText()).trim();
  }

  /** Checks WCAG 2.2 AA as far as a machine can. @throws Error with one line per fault */
  async expectNoViolations(): Promise<void> {
    await this.page.waitForLoadState('networkidle');
    const builder = new AxeBuilder({ page: this.page });
    builder.options({ rules: { 'target-size': { enabled: true } } }).withTags(standards);
    const { violations } = await builder.analyze();
    const lines = violations.flatMap(({ id, help, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id} (${help}): ${target} ${failureSummary}`),
    );
    if (lines.length > 0) throw new Error(`accessibility:\n${lines.join('\n')}`);
  }

  /** Waits until nothing is asked for any more, then sums up what moved without being asked to. */
  async layoutShift(): Promise<number> {
    await this.page.waitForLoadState('networkidle');
    return this.page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          new PerformanceObserver((list) => {
            const entries = list.getEntries() as (PerformanceEntry & { readonly value: number })[];
            resolve(entries.reduce((sum, { value }) => sum + value, 0));
          }).observe({ type: 'layout-shift', buffered: true });
          // Without a shift the observer is silent.
          requestAnimationFrame(() => requestAnimationFrame(() => resolve(0)));
        }),
    );
  }

  /** Texts that are cut off when a reader spaces them out (WCAG 1.4.12). */
  async textsCutBySpacing(): Promise<readonly string[]> {
    return await this.page.evaluate(textsCutBySpacing);
  }

  /** What the security policy refused so far. */
  cspViolations(): readonly string[] {
    return this.#incidents.policyViolations;
  }
  requestsOutsideOrigin(): readonly string[] {
    return this.#incidents.foreignRequests;
  }
  /** Every address asked for so far, in order. */
  requests(): readonly string[] {
    return this.#incidents.requests;
  }

  /** Exceptions nobody caught so far. */
  pageErrors(): readonly string[] {
    return this.#incidents.pageErrors;
  }

  /** Writes `screens/<name>.png`. @returns the same picture */
  async screenshot(name: string): Promise<Buffer> {
    const path = resolve('screens', `${name}.png`);
    await mkdir(dirname(path), { recursive: true });
    return this.page.screenshot({ path, animations: 'disabled' });
  }
}
