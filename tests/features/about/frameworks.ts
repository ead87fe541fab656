import { parseFrameworks } from '../../../src/data/served/parseFrameworks';

const text = (en: string) => ({ en, ja: `${en}（訳）` });
const part = (id: string) => ({ id, label: text(`Label of ${id}`), description: text(`On ${id}`) });

function framework(id: string, parts: Readonly<Record<string, unknown>>) {
  return {
    id,
    title: text(`Title of ${id}`),
    adopted: '2001',
    periodFrom: null,
    periodTo: null,
    hasFiscalYears: false,
    summary: text(`Summary of ${id}.`),
    parts: [],
    sources: [],
    ...parts,
  };
}

/** Other words and years than the real ones: what the page says must come from here. */
export const frameworksText = JSON.stringify({
  frameworks: [
    framework('unscr-1325', { adopted: '2000-10-31', parts: [part('one'), part('two')] }),
    framework('japan-nap-1', { adopted: '2001-02-03', periodFrom: '2001', periodTo: '2004' }),
    framework('japan-nap-2', { adopted: '2005-03', periodFrom: '2005' }),
    framework('japan-nap-3', { periodFrom: '2009', periodTo: '2012', hasFiscalYears: true }),
    framework('mod-wps-promotion-plan', {
      periodTo: '2012',
      hasFiscalYears: true,
      parts: [part('three')],
    }),
  ],
});
export const frameworks = parseFrameworks(frameworksText);
