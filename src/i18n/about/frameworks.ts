import type { Framework, Frameworks } from '../../domain/model/frameworks';
import type { Language } from '../../domain/model/types';
import { formatPartialDate, formatYears } from '../format/partialDates';
import type { AboutItem, AboutRow } from './content';

/** The frameworks of `data/frameworks.json` that About tells of. */
export const pillarsOf1325 = 'unscr-1325';
export const promotionPlan = 'mod-wps-promotion-plan';
const plansOfJapan = ['japan-nap-1', 'japan-nap-2', 'japan-nap-3', promotionPlan] as const;

/** The pillars of a resolution or the headings of a plan; empty when the data does not have it. */
export function partItems(
  frameworks: Frameworks,
  id: string,
  language: Language,
): readonly AboutItem[] {
  const parts = frameworks.get(id)?.parts ?? [];
  return parts.map(({ label, description }) => ({
    term: label[language],
    text: description?.[language] ?? '',
  }));
}

/** "2015–2018", "FY2023–FY2028", "to FY2028" / 「2015～2018年」「2023～2028年度」「2028年度まで」 */
function periodText(framework: Framework, language: Language): string {
  const { periodFrom, periodTo, hasFiscalYears } = framework;
  if (!hasFiscalYears) return formatYears(periodFrom, periodTo, language) ?? '';
  if (language === 'ja') {
    if (periodFrom === null) return periodTo === null ? '' : `${periodTo}年度まで`;
    return periodTo === null ? `${periodFrom}年度から` : `${periodFrom}～${periodTo}年度`;
  }
  if (periodFrom === null) return periodTo === null ? '' : `to FY${periodTo}`;
  return periodTo === null ? `from FY${periodFrom}` : `FY${periodFrom}–FY${periodTo}`;
}

function adoptedText({ adopted }: Framework, language: Language): string {
  const date = formatPartialDate(adopted, language);
  return language === 'ja'
    ? `${date}に策定。`
    : `Adopted ${adopted.length === 10 ? 'on' : 'in'} ${date}. `;
}

/** Japan's plans, each with its years and how it came about. */
export function planRows(frameworks: Frameworks, language: Language): readonly AboutRow[] {
  return plansOfJapan.flatMap((id) => {
    const framework = frameworks.get(id);
    if (!framework) return [];
    const period = periodText(framework, language);
    return {
      term: framework.title[language],
      ...(period !== '' && { detail: period }),
      text: adoptedText(framework, language) + framework.summary[language],
    };
  });
}
