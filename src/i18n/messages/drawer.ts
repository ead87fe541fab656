import { bilingual, formatNumber, plural } from '../bilingual';

const ordinals = [
  'First',
  'Second',
  'Third',
  'Fourth',
  'Fifth',
  'Sixth',
  'Seventh',
  'Eighth',
  'Ninth',
  'Tenth',
] as const;

function planName(number: number): string {
  const ordinal = ordinals[number - 1];
  return ordinal ? `${ordinal} plan` : `Plan ${number}`;
}

/** What the drawer says of countries, organisations, programmes and groups. */
export const drawer = bilingual(
  {
    close: 'Close',
    backToCountries: 'All countries',
    backToOrganisations: 'All organisations',
    ofActivities: (total: number) => `of ${plural(total, 'activity', 'activities')} in this window`,
    inAll: (count: number, months: string) => `${formatNumber(count)} in all, ${months}`,
    windowIsShaded: '; this window is shaded',
    timelineName: (name: string, months: string) => `Activities with ${name} by month: ${months}`,
    timelineMonth: (month: string, count: number) => `${month}: ${formatNumber(count)}`,
    roles: 'Roles',
    activities: 'Activities',
    newestFirst: 'Newest first',
    yearNewestFirst: (year: string) => `${year}, newest first`,
    moreOutside: (count: number) => `${formatNumber(count)} more outside this window`,
    showAllDates: 'Show all dates',
    throughNotCounted: (count: number, organisations: string) =>
      `${formatNumber(count)} through ${organisations}, not counted`,
    throughName: 'Through organisations',
    through: (organisations: string) => `through ${organisations}`,
    show: 'Show',
    hide: 'Hide',
    showMore: (count: number) => `Show all ${formatNumber(count)}`,
    noneOfSubject: (name: string, from: string, to: string) =>
      `No activities with ${name} between ${from} and ${to}.`,
    noneOfGroup: (from: string, to: string) =>
      `No activities of this sort between ${from} and ${to}.`,
    dependencyOf: (name: string) => `belongs to ${name}`,
    actionPlans: 'Action plans',
    plan: (number: number, period: string | null) =>
      period === null ? planName(number) : `${planName(number)}, ${period}`,
    adopted: (date: string) => `adopted ${date}`,
    earlierPlansAndSources: (count: number) =>
      count === 0 ? 'Sources' : `${plural(count, 'earlier plan', 'earlier plans')} and sources`,
    planSources: 'Sources',
    hidePlans: 'Hide plans and sources',
    noPlanFound: 'None found',
    planNotKnown: 'Not known',
    planNotResearched: 'Not researched',
    planInDevelopment: 'a plan was being prepared',
    plansLoading: 'Loading…',
    plansFailed: 'The action plans could not be loaded.',
    tryAgain: 'Try again',
    members: 'Members',
    showMembers: 'Show members on the map',
    membersOn: (count: number, date: string) => `${formatNumber(count)} on ${date}; not counted`,
    membershipChanged: (changes: string) => `Membership changed in this window: ${changes}.`,
    joined: (name: string, year: string) => `${name} joined in ${year}`,
    left: (name: string, year: string) => `${name} left in ${year}`,
    noteAndSources: 'Note and sources',
    showAllActivities: (count: number) => `Show all ${formatNumber(count)}`,
    groupCaption: {
      map: 'Activities that name at least one country',
      organisations: 'Activities that name organisations but no country',
      home: 'Activities that name neither a country nor an organisation',
      online:
        'Activities held online, whomever they name. They stand on the map where a country is named.',
      'place-unknown':
        'Activities whose place no source names, whomever they name. They stand on the map where a country is named.',
    },
    programme: 'Programme',
    printBrief: 'Print as a brief (A4)',
  },
  {
    close: '閉じる',
    backToCountries: '一覧',
    backToOrganisations: '一覧',
    ofActivities: (total) => `件（この期間の活動${formatNumber(total)}件のうち）`,
    inAll: (count, months) => `全期間で${formatNumber(count)}件、${months}`,
    windowIsShaded: '（網かけはこの期間）',
    timelineName: (name, months) => `${name}との活動（月別）：${months}`,
    timelineMonth: (month, count) => `${month} ${formatNumber(count)}件`,
    roles: '役割',
    activities: '活動',
    newestFirst: '新しい順',
    yearNewestFirst: (year) => `${year}、新しい順`,
    moreOutside: (count) => `この期間のほかに${formatNumber(count)}件`,
    showAllDates: '全期間を表示',
    throughNotCounted: (count, organisations) =>
      `${organisations}を通じた活動${formatNumber(count)}件（件数に含めません）`,
    throughName: '機関を通じた活動',
    through: (organisations) => `${organisations}を通じて`,
    show: '表示',
    hide: '隠す',
    showMore: (count) => `全${formatNumber(count)}件を表示`,
    noneOfSubject: (name, from, to) => `${from}～${to}に${name}との活動はありません。`,
    noneOfGroup: (from, to) => `${from}～${to}に該当する活動はありません。`,
    dependencyOf: (name) => `${name}に属する地域`,
    actionPlans: '行動計画',
    plan: (number, period) =>
      period === null ? `第${number}次行動計画` : `第${number}次行動計画（${period}）`,
    adopted: (date) => `${date}策定`,
    earlierPlansAndSources: (count) =>
      count === 0 ? '出典' : `以前の計画${formatNumber(count)}件と出典`,
    planSources: '出典',
    hidePlans: '計画と出典を隠す',
    noPlanFound: '確認できず',
    planNotKnown: '不明',
    planNotResearched: '未調査',
    planInDevelopment: '策定の動きあり',
    plansLoading: '読み込み中…',
    plansFailed: '行動計画を読み込めませんでした。',
    tryAgain: '再試行',
    members: '加盟国',
    showMembers: '加盟国を地図に表示',
    membersOn: (count, date) => `${date}時点で${formatNumber(count)}。件数には含めません`,
    membershipChanged: (changes) => `この期間の加盟の変化：${changes}。`,
    joined: (name, year) => `${name}が${year}年に加盟`,
    left: (name, year) => `${name}が${year}年に脱退`,
    noteAndSources: '備考と出典',
    showAllActivities: (count) => `全${formatNumber(count)}件を表示`,
    groupCaption: {
      map: '国・地域の名が一つ以上ある活動',
      organisations: '機関の名はあるが、国・地域の名がない活動',
      home: '国・地域の名も機関の名もない活動',
      online: 'オンラインで行われた活動。相手は問わず、国・地域の名があれば地図にも表れます。',
      'place-unknown':
        '開催場所が出典にない活動。相手は問わず、国・地域の名があれば地図にも表れます。',
    },
    programme: '枠組み',
    printBrief: 'A4で印刷',
  },
);
