import { describe, expect, test } from 'vitest';
import { search } from '../../../src/domain/search/search';
import { otherNames } from '../../../src/features/search/aliases';
import { realIndex } from './realIndex';

const index = realIndex();

/** The English label, or the activity's id, of what Enter would open. */
function firstHit(text: string): string {
  const [group] = search(index, text, 'en').groups;
  if (group === undefined) return 'nothing';
  if (group.kind === 'activity') return String(group.activities[0]?.id);
  return String(group.hits[0]?.searchSubject.label.en);
}

const hadr = 'Capacity Building Project on HA/DR';
const nato = 'North Atlantic Treaty Organization (NATO)';
const asean = 'Association of Southeast Asian Nations (ASEAN)';
const admm = 'ASEAN Defence Ministers’ Meeting-Plus (ADMM-Plus)';
const usa = 'United States';
const uk = 'United Kingdom';
const korea = 'Republic of Korea';
const png = 'Papua New Guinea';
const indopacom = 'U.S. Indo-Pacific Command';
const genad = 'Indo-Pacific Regional Military Gender Advisor Course';
const firstAdvisor = '2024-10-01-first-joint-staff-gender-advisor';

const queries: Readonly<Record<string, readonly (readonly [text: string, first: string])[]>> = {
  'names in both languages': [
    ['Philippines', 'Philippines'],
    ['フィリピン', 'Philippines'],
    ['United States', usa],
    ['米国', usa],
    ['Vietnam', 'Vietnam'],
    ['モンゴル', 'Mongolia'],
    ['Fiji', 'Fiji'],
    ['東ティモール', 'Timor-Leste'],
    ['UN Women', 'UN Women'],
    ['国連女性機関', 'UN Women'],
    ['Waseda University', 'Waseda University'],
    ['在日米軍', 'U.S. Forces Japan'],
    ['Ship Rider', 'Ship Rider Cooperation Program'],
    ['Keris Aman', 'Exercise Keris Aman'],
    ['武士道ガーディアン', 'Exercise Bushido Guardian 23'],
    ['Yokosuka', 'Yokosuka'],
    ['横須賀', 'Yokosuka'],
    ['ブリュッセル', 'Brussels'],
  ],
  'the beginnings of names': [
    ['phil', 'Philippines'],
    ['フィリ', 'Philippines'],
    ['indo', 'Indonesia'],
    ['fi', 'Fiji'],
    ['papua', png],
    ['new', 'New Zealand'],
    ['北大西洋', nato],
    ['sasakawa', 'Sasakawa Peace Foundation USA'],
  ],
  'half- and full-width, case and accents': [
    ['ＵＳＡ', usa],
    ['ﾌｨﾘﾋﾟﾝ', 'Philippines'],
    ['ｆｉｊｉ', 'Fiji'],
    ['NATO', nato],
    ['ｎａｔｏ', nato],
    ['turkiye', 'Türkiye'],
    ['cote divoire', 'Côte d’Ivoire'],
    ['Ｇ７', 'Group of Seven (G7)'],
  ],
  'ISO codes': [
    ['us', usa],
    ['FJI', 'Fiji'],
    ['id', 'Indonesia'],
    ['in', 'India'],
    ['PHL', 'Philippines'],
    ['VNM', 'Vietnam'],
    ['gb', uk],
    ['de', 'Germany'],
  ],
  'readings in kana': [
    ['べいこく', usa],
    ['えいこく', uk],
    ['かんこく', korea],
    ['ふぃりぴん', 'Philippines'],
    ['ひがしてぃもーる', 'Timor-Leste'],
    ['ごうしゅう', 'Australia'],
    ['きたたいせいよう', nato],
    ['よこすか', 'Yokosuka'],
    ['いちがや', 'Ministry of Defense, Ichigaya'],
    ['わせだ', 'Waseda University'],
    ['がいむしょう', 'Ministry of Foreign Affairs of Japan'],
  ],
  romaji: [
    ['firipin', 'Philippines'],
    ['betonamu', 'Vietnam'],
    ['kankoku', korea],
    ['beikoku', usa],
    ['igirisu', uk],
    ['oosutoraria', 'Australia'],
    ['nyuujiirando', 'New Zealand'],
    ['papuanyuuginia', png],
    ['shingapooru', 'Singapore'],
    ['singaporu', 'Singapore'],
    ['monngoru', 'Mongolia'],
    ['toukyou', 'Tokyo'],
    ['ふぃりp', 'Philippines'],
  ],
  'other names': [
    ['America', usa],
    ['アメリカ合衆国', usa],
    ['米', usa],
    ['UK', uk],
    ['イギリス', uk],
    ['South Korea', korea],
    ['ROK', korea],
    ['大韓民国', korea],
    ['Lao PDR', 'Laos'],
    ['Viet Nam', 'Vietnam'],
    ['ヴェトナム', 'Vietnam'],
    ['East Timor', 'Timor-Leste'],
    ['timorleste', 'Timor-Leste'],
    ['PNG', png],
    ['豪州', 'Australia'],
    ['Burma', 'Myanmar'],
    ['Turkey', 'Türkiye'],
    ['Holland', 'Netherlands'],
    ['Republic of the Philippines', 'Philippines'],
    ['Kingdom of Thailand', 'Thailand'],
    ['フィリピン共和国', 'Philippines'],
    ['アセアン', asean],
    ['北大西洋條約機構', nato],
    ['ADMM+', admm],
    ['拡大ASEAN国防相会議', admm],
    ['ジャイカ', 'Japan International Cooperation Agency (JICA)'],
    ['JICA', 'Japan International Cooperation Agency (JICA)'],
    ['INDOPACOM', indopacom],
    ['インド太平洋軍', indopacom],
    ['SEED', 'Sasakawa USA Emerging Experts Delegation (SEED)'],
    ['シップライダー', 'Ship Rider Cooperation Program'],
  ],
  'words of the trade': [
    ['HA/DR', hadr],
    ['HADR', hadr],
    ['人道支援・災害救援', hadr],
    ['humanitarian', hadr],
    ['GENAD', genad],
    ['gender adviser', genad],
    ['ジェンダーアドバイザー', genad],
    ['gender advisor joint staff', firstAdvisor],
    ['PKO', 'ASEAN Peacekeeping Centres Network (APCN)'],
    ['平和維持', 'ASEAN Peacekeeping Centres Network (APCN)'],
  ],
  'typing mistakes': [
    ['phillipines', 'Philippines'],
    ['フィリッピン', 'Philippines'],
    ['vietnan', 'Vietnam'],
    ['austrlia', 'Australia'],
    ['mongola', 'Mongolia'],
    ['kenia', 'Kenya'],
    ['untied states', usa],
    ['new zeland', 'New Zealand'],
    ['インドネシヤ', 'Indonesia'],
    ['saskawa', 'Sasakawa Peace Foundation USA'],
    ['tokio', 'Tokyo'],
    ['firippinn', 'Philippines'],
  ],
  activities: [
    ['van ovost', '2023-12-18-meeting-ustranscom-van-ovost'],
    ['1325', '2025-07-31-wps-disaster-symposium'],
    ['Fellin', '2024-05-31-meeting-nato-special-representative-fellin'],
    ['フェリン', '2024-05-31-meeting-nato-special-representative-fellin'],
    ['philippines womens day', '2024-03-08-philippines-international-womens-day'],
    ['国際女性デー', '2024-03-08-philippines-international-womens-day'],
    ['saudi dialogue', '2024-05-26-saudi-arabia-wps-dialogue'],
    ['フィリピンのセミナー', '2025-09-01-philippines-hadr-wps'],
    ['fiji seminar 2024', '2024-02-26-fiji-medical-wps-seminar'],
    ['kenya women leaders', '2025-06-18-kenya-ipstc-women-leaders-course'],
    ['早稲田大学主催', '2023-11-24-waseda-wps-workshop-lecture'],
  ],
  'what nobody wrote': [
    ['zzzz', 'nothing'],
    ['火星', 'nothing'],
    ['<script>', 'nothing'],
  ],
};

describe.each(Object.entries(queries))('%s', (_, rows) => {
  test.each(rows)('%s finds %s first', (text, first) => {
    expect(firstHit(text)).toBe(first);
  });
});

test('the table is long enough to trust', () => {
  expect(Object.values(queries).flat().length).toBeGreaterThanOrEqual(80);
});

test('every name of the data finds what it names', () => {
  const lost = index.searchSubjects.flatMap(({ subject, label }) =>
    [label.en, label.ja].filter((name) => {
      const { groups } = search(index, name, 'ja');
      return !groups.some(
        (group) =>
          group.kind !== 'activity' &&
          group.kind === subject.type &&
          group.hits[0]?.searchSubject.label.en === label.en,
      );
    }),
  );
  expect(lost).toEqual([]);
});

test('no other name is written for something the data does not have', () => {
  const known = new Set(
    index.searchSubjects.map(({ subject, label }) => {
      if (subject.type === 'country') return subject.code;
      return subject.type === 'place' ? label.en : subject.id;
    }),
  );
  const { countries, organisations, programmes, places } = otherNames;
  const keys = [countries, organisations, programmes, places].flatMap((names) =>
    Object.keys(names),
  );
  expect(keys.filter((key) => !known.has(key as never))).toEqual([]);
});
