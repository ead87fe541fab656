/** Writes down what must never happen while a page is open. */
import type { BrowserContext, Page } from 'playwright-core';

export interface Incidents {
  /** What the content security policy or Trusted Types refused. */
  readonly policyViolations: string[];
  /** Addresses outside the site that were asked for. */
  readonly foreignRequests: string[];
  /** Every request, in order. */
  readonly requests: string[];
  /** Exceptions that nobody caught. */
  readonly pageErrors: string[];
}

function reportViolations(): void {
  document.addEventListener('securitypolicyviolation', (event) => {
    const report = (window as unknown as { reportViolation: (text: string) => void })
      .reportViolation;
    const source = `${event.sourceFile}:${event.lineNumber}`;
    report(`${event.violatedDirective} refused ${event.blockedURI} at ${source} ${event.sample}`);
  });
}

/** Call before the page opens its first address. */
export async function watch(
  context: BrowserContext,
  page: Page,
  origin: string,
): Promise<Incidents> {
  const incidents: Incidents = {
    policyViolations: [],
    foreignRequests: [],
    requests: [],
    pageErrors: [],
  };
  await context.exposeBinding('reportViolation', (_source, text: string) => {
    incidents.policyViolations.push(text);
  });
  await context.addInitScript(reportViolations);
  context.on('request', (request) => {
    const url = request.url();
    incidents.requests.push(url);
    if (!/^(?:data|blob|about):/.test(url) && !url.startsWith(origin)) {
      incidents.foreignRequests.push(url);
    }
  });
  // The console also hears what workers are refused.
  page.on('console', (message) => {
    const text = message.text();
    if (/Content Security Policy|TrustedScript|Trusted Type/i.test(text)) {
      incidents.policyViolations.push(text);
    }
  });
  page.on('pageerror', (error) => incidents.pageErrors.push(String(error.stack ?? error)));
  return incidents;
}
