/** Measures steps of the date slider in a real browser, on pages that do the same job. */
import type { Browser, CDPSession, Page } from 'playwright-core';
import { createSiteServer, listen } from '../scripts/serve/server.mjs';
import { type PageName, pageNames, type SiteFolders } from './sites';

/** Milliseconds of one step. */
export interface Step {
  /** From the key's event to the end of all work it causes at once, the page's new texts included. */
  readonly handler: number;
  /** All script until two frames later, the map's drawing included. */
  readonly script: number;
  /** All work of the main thread until two frames later. */
  readonly mainThread: number;
}
export type Steps = Readonly<Record<PageName | 'nothing', readonly Step[]>>;

const rounds = 4;
const stepsInRound = 24;
const loadTimeout = 180_000;

interface OpenPage {
  readonly page: Page;
  readonly session: CDPSession;
  readonly close: () => Promise<void>;
}

/** Notes how long each event of the slider keeps the page busy. */
function watchHandlers(): void {
  const notes = { milliseconds: 0 };
  Object.assign(window, { handlerNotes: notes });
  let begin = 0;
  for (const type of ['keydown', 'input']) {
    window.addEventListener(type, () => (begin = performance.now()), { capture: true });
    window.addEventListener(type, () => {
      queueMicrotask(() => (notes.milliseconds += performance.now() - begin));
    });
  }
}

async function openPage(browser: Browser, folder: string, name: PageName): Promise<OpenPage> {
  const server = createSiteServer(folder);
  const address = await listen(server, { port: 0, host: '127.0.0.1' });
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    locale: 'en-GB',
  });
  await context.addInitScript(watchHandlers);
  const page = await context.newPage();
  await page.goto(`${address}${name === 'site' ? '' : `${name}.html`}`, { timeout: loadTimeout });
  const ready = name === 'site' ? '[data-map-ready="true"]' : '[data-ready="true"]';
  await page.locator(ready).waitFor({ state: 'attached', timeout: loadTimeout });
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable');
  const close = async () => {
    await context.close();
    server.close();
    server.closeAllConnections();
  };
  return { page, session, close };
}

async function readClocks({ session, page }: OpenPage) {
  const { metrics } = await session.send('Performance.getMetrics');
  const seconds = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? 0;
  const handler = await page.evaluate(
    () =>
      (window as unknown as { handlerNotes: { milliseconds: number } }).handlerNotes.milliseconds,
  );
  return {
    handler,
    script: seconds('ScriptDuration') * 1000,
    mainThread: seconds('TaskDuration') * 1000,
  };
}

async function measureStep(open: OpenPage, key: string): Promise<Step> {
  const before = await readClocks(open);
  await open.page.keyboard.press(key);
  await open.page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
  );
  const after = await readClocks(open);
  return {
    handler: after.handler - before.handler,
    script: after.script - before.script,
    mainThread: after.mainThread - before.mainThread,
  };
}

/** The end thumb half way back and forth again, so that every page passes the same months. */
async function measureRound(open: OpenPage): Promise<readonly Step[]> {
  await open.page.bringToFront();
  await open.page.getByRole('slider', { name: 'End date' }).focus();
  const steps: Step[] = [];
  for (let step = 0; step < stepsInRound; step++) {
    steps.push(await measureStep(open, step < stepsInRound / 2 ? 'ArrowLeft' : 'ArrowRight'));
  }
  return steps;
}

/** What the measuring itself costs: a key that means nothing to the page. */
async function measureNothing(open: OpenPage): Promise<readonly Step[]> {
  const steps: Step[] = [];
  for (let step = 0; step < stepsInRound; step++) steps.push(await measureStep(open, 'F8'));
  return steps;
}

/** Rounds of the pages in turn, so that a busy moment of the machine meets all of them. */
export async function measureSteps(browser: Browser, folders: SiteFolders): Promise<Steps> {
  const opened: OpenPage[] = [];
  for (const name of pageNames) opened.push(await openPage(browser, folders[name], name));
  const steps: Record<PageName | 'nothing', Step[]> = {
    site: [],
    maplibre: [],
    d3: [],
    nothing: [],
  };
  try {
    for (let round = 0; round < rounds; round++) {
      for (const [index, name] of pageNames.entries()) {
        const open = opened[index];
        if (!open) continue;
        const measured = await measureRound(open);
        // The first round is the engine's: it compiles what it has seen run often.
        if (round > 0) steps[name].push(...measured);
        if (name === 'd3') steps.nothing.push(...(await measureNothing(open)));
      }
    }
  } finally {
    for (const { close } of opened) await close();
  }
  return steps;
}
