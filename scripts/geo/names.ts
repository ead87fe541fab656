/**
 * Names in both languages. They come from CLDR as Node's Intl had it when `cldrNames.json` was
 * written (`node scripts/geo/build.mjs --refresh-names`); frozen, because every Node release may
 * carry another CLDR. The table below replaces what differs from the Foreign Ministry's usage.
 */

import type { Localised } from '../../src/domain/model/types';
import frozen from './cldrNames.json';

const overrides: Readonly<Record<string, Partial<Localised>>> = {
  // The ministry's short forms, used in its list of countries and regions (国・地域).
  GBR: { ja: '英国' },
  USA: { ja: '米国' },
  KOR: { en: 'Republic of Korea' },
  CAF: { ja: '中央アフリカ' },
  VAT: { ja: 'バチカン' },
  CPV: { en: 'Cabo Verde' },
  // CLDR adds a second name in brackets or the capital.
  MMR: { en: 'Myanmar', ja: 'ミャンマー' },
  COD: { en: 'Democratic Republic of the Congo', ja: 'コンゴ民主共和国' },
  COG: { en: 'Republic of the Congo', ja: 'コンゴ共和国' },
  // "ヴ" was given up in 2019 in the law on the names of missions abroad.
  KNA: { en: 'Saint Kitts and Nevis', ja: 'セントクリストファー・ネービス' },
  VGB: { ja: '英領バージン諸島' },
  VIR: { en: 'US Virgin Islands', ja: '米領バージン諸島' },
  // Regions: neither the name of a state nor that of an administration.
  HKG: { en: 'Hong Kong', ja: '香港' },
  MAC: { en: 'Macao', ja: 'マカオ' },
  PSE: { en: 'Palestine', ja: 'パレスチナ' },
  // "&" and "St." are written out.
  ATG: { en: 'Antigua and Barbuda' },
  BIH: { en: 'Bosnia and Herzegovina' },
  BLM: { en: 'Saint Barthélemy' },
  HMD: { en: 'Heard and McDonald Islands' },
  LCA: { en: 'Saint Lucia' },
  MAF: { en: 'Saint Martin' },
  SGS: { en: 'South Georgia and South Sandwich Islands' },
  SHN: { en: 'Saint Helena' },
  SJM: { en: 'Svalbard and Jan Mayen' },
  SPM: { en: 'Saint Pierre and Miquelon' },
  STP: { en: 'São Tomé and Príncipe' },
  TCA: { en: 'Turks and Caicos Islands' },
  TTO: { en: 'Trinidad and Tobago' },
  UMI: { en: 'US Outlying Islands', ja: '米領小離島' },
  VCT: { en: 'Saint Vincent and the Grenadines' },
  WLF: { en: 'Wallis and Futuna' },
  CCK: { en: 'Cocos Islands', ja: 'ココス諸島' },
  // Our own codes, for areas that this map gives to no state.
  XGL: { en: 'Golan Heights', ja: 'ゴラン高原' },
  XKU: { en: 'Kuril Islands (Urup to Shumshu)', ja: '千島列島(得撫島から占守島)' },
  XSK: { en: 'South Sakhalin', ja: '南樺太' },
  XSP: { en: 'Spratly Islands and Scarborough Reef', ja: '南沙諸島・スカボロー礁' },
  XSO: { en: 'Somaliland', ja: 'ソマリランド' },
  XNC: { en: 'Northern Cyprus', ja: '北キプロス' },
  XBZ: { en: 'United Nations buffer zone in Cyprus', ja: 'キプロス国連緩衝地帯' },
  XSI: { en: 'Siachen Glacier', ja: 'シアチェン氷河' },
  XBK: { en: 'Baikonur', ja: 'バイコヌール' },
  XBN: { en: 'Bajo Nuevo Bank', ja: 'バホ・ヌエボ礁' },
  XSE: { en: 'Serranilla Bank', ja: 'セラニーリャ礁' },
};

/** Further forms that a search should find: official, older, or in wide use. */
const alternatives: Readonly<Record<string, readonly string[]>> = {
  ARE: ['UAE'],
  CAF: ['中央アフリカ共和国'],
  CHN: ["People's Republic of China", '中華人民共和国'],
  CIV: ['Ivory Coast', '象牙海岸'],
  COD: ['DR Congo', 'DRC', 'Congo-Kinshasa'],
  COG: ['Congo-Brazzaville'],
  CPV: ['Cape Verde'],
  CZE: ['Czech Republic', 'チェコ共和国'],
  DEU: ['独国'],
  FRA: ['仏国'],
  FSM: ['Federated States of Micronesia', 'FSM', 'ミクロネシア'],
  GBR: ['UK', 'Great Britain', 'Britain', 'イギリス'],
  GEO: ['グルジア'],
  IND: ['Bharat'],
  IRN: ['Islamic Republic of Iran'],
  KNA: ['セントクリストファー・ネーヴィス'],
  KOR: ['South Korea', 'ROK', '大韓民国'],
  LAO: ['Lao PDR', "Lao People's Democratic Republic"],
  MHL: ['マーシャル'],
  MKD: ['Macedonia', 'マケドニア'],
  MMR: ['Burma', 'ビルマ'],
  NLD: ['Holland'],
  NZL: ['Aotearoa'],
  PRK: ['DPRK', "Democratic People's Republic of Korea", '朝鮮民主主義人民共和国'],
  PSE: ['Palestinian Territories', 'パレスチナ自治区'],
  RUS: ['Russian Federation', 'ロシア連邦'],
  SWZ: ['Swaziland', 'スワジランド'],
  TLS: ['East Timor'],
  TUR: ['Turkey'],
  USA: ['US', 'United States of America', 'America', 'アメリカ', 'アメリカ合衆国'],
  VAT: ['Holy See', 'バチカン市国'],
  VNM: ['Viet Nam'],
  ZAF: ['南アフリカ共和国', '南ア'],
};

const cldr: Readonly<Record<string, Localised>> = frozen.names;

/** Throws when neither CLDR nor the overrides know the code. */
export function nameOf(code: string): Localised {
  const override = overrides[code];
  const en = override?.en ?? cldr[code]?.en;
  const ja = override?.ja ?? cldr[code]?.ja;
  if (en === undefined || ja === undefined) throw new Error(`No name for ${code}`);
  return { en, ja };
}

export function alternativeNamesOf(code: string): readonly string[] {
  return alternatives[code] ?? [];
}

/** Names of UN M49 regions, by number. */
export function m49NameOf(number: string): Localised {
  const name = (frozen.m49 as Readonly<Record<string, Localised>>)[number];
  if (!name) throw new Error(`No name for M49 ${number}`);
  return name;
}

/** Where a Japanese label may break: a zero-width space stands at every place. */
const breaks: readonly string[] = [
  'パプア|ニューギニア',
  'ニュー|ジーランド',
  'ニュー|カレドニア',
  'アラブ|首長国|連邦',
  'コンゴ|民主|共和国',
  'コンゴ|共和国',
  'ドミニカ|共和国',
  'ミクロネシア|連邦',
  'マーシャル|諸島',
  'ソロモン|諸島',
  'クック|諸島',
  '中央|アフリカ',
  'サウジ|アラビア',
  'ブルキナ|ファソ',
  'トルクメニ|スタン',
  'アフガニ|スタン',
  'ウズベキ|スタン',
  'カザフ|スタン',
  'タジキ|スタン',
  'リヒテン|シュタイン',
  'シエラ|レオネ',
  'セント|クリストファー・ネービス',
  'セント|ビンセント|及び|グレナディーン|諸島',
  'ケイマン|諸島',
  'フォークランド|諸島',
  '北マリアナ|諸島',
  'バージン|諸島',
  'フェロー|諸島',
  'オーランド|諸島',
  'ピトケアン|諸島',
  'スバールバル|諸島',
  'ヤンマイエン|島',
  'サンピエール|島',
  'ミクロン|島',
  'ハード|島',
  'マクドナルド|諸島',
  'サウスサンドウィッチ|諸島',
  'グリーン|ランド',
];

const zeroWidthSpace = '\u200b';

/** The Japanese name with a zero-width space wherever a label may go on to the next line. */
export function japaneseLabelOf(code: string): string {
  const marked = breaks.reduce(
    (label, phrase) => label.replaceAll(phrase.replaceAll('|', ''), phrase),
    nameOf(code).ja,
  );
  return marked.replaceAll('・', '・|').replaceAll('領', '領|').replaceAll(/\|+/g, zeroWidthSpace);
}
