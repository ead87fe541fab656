/** How a reader comes to the site: with which screen, settings, line and machine. */
import type { Browser, BrowserContext, BrowserContextOptions, Route } from 'playwright-core';

/** What becomes of a request: a status without content, no answer ever, or a body of its own. */
export type Fate =
  | number
  | 'aborted'
  | 'hanging'
  | { readonly body: string; readonly type?: string };

export interface Visit {
  readonly width?: number;
  readonly height?: number;
  /** Asked for in the link and by the browser. */
  readonly language?: 'en' | 'ja';
  /** The browser's language, where it is not that of the link; e.g. `ja-JP`. */
  readonly locale?: string;
  readonly timezone?: string;
  readonly theme?: 'light' | 'dark';
  readonly reducedMotion?: boolean;
  readonly forcedColors?: boolean;
  readonly touch?: boolean;
  readonly noJavaScript?: boolean;
  readonly noWebGL?: boolean;
  /** Pixels of the screen per CSS pixel. */
  readonly pixelRatio?: number;
  /** Requests that do not go well, by a part of the address such as `activities`. */
  readonly block?: Readonly<Record<string, Fate>>;
  /** A slow line: kbit/s and milliseconds of delay. */
  readonly line?: { readonly kilobits: number; readonly delay: number };
}

const locales = { en: 'en-GB', ja: 'ja-JP' } as const;

export function contextOptions(visit: Visit): BrowserContextOptions {
  const { language = 'en', touch = false } = visit;
  return {
    viewport: { width: visit.width ?? 1440, height: visit.height ?? 900 },
    deviceScaleFactor: visit.pixelRatio ?? 1,
    locale: visit.locale ?? locales[language],
    timezoneId: visit.timezone ?? 'Asia/Tokyo',
    colorScheme: visit.theme ?? 'light',
    reducedMotion: visit.reducedMotion ? 'reduce' : 'no-preference',
    forcedColors: visit.forcedColors ? 'active' : 'none',
    javaScriptEnabled: !visit.noJavaScript,
    hasTouch: touch,
    isMobile: touch,
  };
}

/** The link with the language in it, unless it says one itself or the browser's is to decide. */
export function linkFor(search: string, visit: Visit): string {
  if (!visit.language || visit.locale || /[?&]lang=/.test(search)) return search;
  const [path = '', hash] = search.split('#', 2);
  const link = `${path}${path.includes('?') ? '&' : '?'}lang=${visit.language}`;
  return hash === undefined ? link : `${link}#${hash}`;
}

function takeWebGLAway(): void {
  for (const canvas of [HTMLCanvasElement, OffscreenCanvas]) {
    const original = canvas.prototype.getContext as (kind: string, ...rest: unknown[]) => unknown;
    function getContext(this: unknown, kind: string, ...rest: unknown[]): unknown {
      return kind.startsWith('webgl') ? null : original.call(this, kind, ...rest);
    }
    Object.assign(canvas.prototype, { getContext });
  }
}

async function meet(route: Route, fate: Fate): Promise<void> {
  if (fate === 'aborted') await route.abort('connectionreset');
  else if (typeof fate === 'number') await route.fulfill({ status: fate, body: '' });
  else if (fate !== 'hanging') {
    await route.fulfill({ body: fate.body, contentType: fate.type ?? 'application/json' });
  }
}

/** A fresh profile of the browser for one visit. */
export async function prepareContext(browser: Browser, visit: Visit): Promise<BrowserContext> {
  const context = await browser.newContext(contextOptions(visit));
  if (visit.noWebGL) await context.addInitScript(takeWebGLAway);
  for (const [part, fate] of Object.entries(visit.block ?? {})) {
    await context.route(
      (url) => url.href.includes(part),
      (route) => meet(route, fate),
    );
  }
  return context;
}
