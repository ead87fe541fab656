import { bilingual, formatNumber, plural } from '../../format/bilingual';

type Limit = number | null;

function classRange(min: Limit, max: Limit, andMore: string): string {
  if (max === null) return `${min}${andMore}`;
  return min === max ? `${min}` : `${min}–${max}`;
}

const signed = (limit: number) => (limit > 0 ? `+${limit}` : formatNumber(limit));

function changeRange(min: Limit, max: Limit): string {
  if (min === null) return max === null ? '' : `≤ ${signed(max)}`;
  if (max === null) return `≥ ${signed(min)}`;
  return min === max ? signed(min) : `${signed(min)}, ${signed(max)}`;
}

/** The strip under the map: what its colours mean. */
export const legend = bilingual(
  {
    title: 'Activities per country',
    counts: 'Countries in each class',
    short: 'Activities',
    classRange: (min: Limit, max: Limit) => classRange(min, max, '+'),
    classButton: (range: string, countries: number) =>
      `${range} ${range === '1' ? 'activity' : 'activities'}: ${plural(countries, 'country', 'countries')}`,
    noneRecorded: 'None recorded',
    home: 'Japan, reporting country',
    aboutBorders: 'About borders',
    bordersNotice: {
      japan:
        'Borders follow the official position of Japan; shapes: Natural Earth 4.1, changed where the two differ.',
      'natural-earth':
        'Borders show who controls an area, unchanged from Natural Earth 4.1, and not the position of any government.',
    },
    bordersMore: 'What was changed, and why',
    changeTitle: 'Change per country',
    changeShort: 'Change',
    changeRange,
    changeButton: (range: string, countries: number) =>
      `Change of ${range}: ${plural(countries, 'country', 'countries')}`,
    noneInEither: 'None in either window',
  },
  {
    title: '国・地域ごとの活動数',
    counts: '各階級の国・地域の数',
    short: '活動数',
    classRange: (min, max) => classRange(min, max, '以上'),
    classButton: (range, countries) => `活動${range}件：${formatNumber(countries)}の国・地域`,
    noneRecorded: '記録なし',
    home: '日本（報告国）',
    aboutBorders: '境界線について',
    bordersNotice: {
      japan:
        '境界線は日本政府の公式の立場に沿っています。図形はNatural Earth 4.1を使い、異なる部分を変更しました。',
      'natural-earth':
        '境界線は実際の支配の状況を示すNatural Earth 4.1のままで、特定の政府の立場を示すものではありません。',
    },
    bordersMore: '変更した点とその理由',
    changeTitle: '国・地域ごとの増減',
    changeShort: '増減',
    changeRange,
    changeButton: (range, countries) => `増減${range}：${formatNumber(countries)}の国・地域`,
    noneInEither: 'どちらの期間にもなし',
  },
);
