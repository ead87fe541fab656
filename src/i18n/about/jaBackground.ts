import { pointOfView } from '../format/pointOfView';
import {
  type AboutFacts,
  type AboutSection,
  pages,
  type ResolutionTexts,
  resolutionRows,
} from './content';
import { partItems, pillarsOf1325, planRows, promotionPlan } from './frameworks';

const resolutionTexts: ResolutionTexts = {
  1325: '紛争の予防・解決への女性の平等な参画と、紛争下の女性と女児の保護。',
  1820: '戦術としての性的暴力は、平和と安全保障の問題であると位置付け。',
  1888: '紛争下の性的暴力に関する特別代表と専門家チーム。',
  1889: '紛争後の平和構築への女性の参画と、進捗を測る指標。',
  1960: '性的暴力の監視と報告。加害が疑われる紛争当事者の一覧化。',
  2106: '不処罰の終結。訴追、制裁、すべての関係者の責務。',
  2122: 'あらゆる段階での女性のリーダーシップ。2015年の進捗評価。',
  2242: 'テロ対策を含む安保理の活動全体へのWPSの反映。平和維持活動に携わる女性の増加。',
  2467: '紛争下の性的暴力への、サバイバー（被害者）を中心に据えた対応。',
  2493: 'これまでの決議の完全な実施と、声を上げる女性の安全。',
};

export function wps({ frameworks }: AboutFacts): AboutSection {
  return {
    heading: '女性・平和・安全保障とは',
    blocks: [
      {
        type: 'text',
        text: '女性・平和・安全保障（Women, Peace and Security：WPS）は、国連安全保障理事会（安保理）が掲げる取組の総称です。紛争は女性と女児に特有の被害をもたらすこと、そして女性が参画してつくられた平和はより長続きしやすいこと。この二つの認識から出発しています。',
      },
      {
        type: 'text',
        text: '2000年10月31日に全会一致で採択された決議第1325号が、この問題に関する安保理の最初の決議です。2019年10月までにさらに9本が採択され、10本が一体のものとして扱われています。各国政府は、行動計画を策定して決議を実施しています。取組は、次の四つの柱で説明されます。',
      },
      frameworks
        ? { type: 'list', items: partItems(frameworks, pillarsOf1325, 'ja') }
        : { type: 'frameworksMissing' },
      {
        type: 'table',
        caption: '安保理の10本の決議',
        columns: ['決議', '主な内容'],
        rows: resolutionRows(resolutionTexts, 'ja'),
      },
    ],
    sources: [
      {
        label: 'UN Women：安全保障理事会の決議（英語）',
        url: pages.councilResolutions,
        language: 'en',
      },
      {
        label: '令和6年版防衛白書：女性・平和・安全保障（WPS）推進に向けた取組',
        url: pages.whitePaper,
        language: 'ja',
      },
    ],
  };
}

export function japan({ frameworks }: AboutFacts): AboutSection {
  return {
    heading: '日本とWPS',
    blocks: [
      {
        type: 'text',
        text: '日本は、政府全体の行動計画によって決議を実施しています。女性と女児が特に危険にさらされやすい災害も、計画の対象です。防衛省は第3次計画を踏まえ、防衛省・自衛隊としての計画を定めました。',
      },
      ...(frameworks
        ? ([
            {
              type: 'table',
              caption: '日本の計画',
              columns: ['計画', '経緯'],
              rows: planRows(frameworks, 'ja'),
            },
            { type: 'text', text: '推進計画は、次の四つの柱からなります。' },
            { type: 'list', items: partItems(frameworks, promotionPlan, 'ja') },
          ] as const)
        : ([{ type: 'frameworksMissing' }] as const)),
      {
        type: 'text',
        text: '防衛省は2023年8月に「防衛省WPS推進本部」を設置しました。同省の一覧には、2023年8月8日、2024年1月19日、2024年4月2日の3回の会合が載っています。推進計画は、松本防衛大臣政務官を本部長とする第3回会合で策定されました。',
      },
    ],
    sources: [
      {
        label: '防衛省：女性・平和・安全保障（WPS）に関する取組',
        url: pages.ministryJapanese,
        language: 'ja',
      },
      {
        label: '令和6年版防衛白書：推進本部に関するコラム',
        url: pages.whitePaperColumn,
        language: 'ja',
      },
      {
        label: '防衛ホーム：推進計画の4本柱',
        url: pages.promotionPlan,
        language: 'ja',
      },
      {
        label: '外務省：女性・平和・安全保障に関する行動計画',
        url: pages.actionPlans,
        language: 'ja',
      },
      {
        label: 'Japan Up Close：行動計画と災害（英語）',
        url: pages.actionPlansEnglish,
        language: 'en',
      },
    ],
  };
}

/** For a map that was built with the source's own borders. */
function naturalEarthBorders(): AboutSection {
  return {
    heading: '境界線の表示',
    blocks: [
      {
        type: 'text',
        text: '境界線は、パッケージworld-atlasから取り込んだNatural Earth 4.1（縮尺1000万分の1）のもので、変更していません。Natural Earthは、各国が承認しているかどうかにかかわらず、実際の支配の状況に沿って線を引いています。日本を含め、特定の政府の立場を示すものではありません。「国・地域」は、日本が国家として承認していない地域を含めて外務省が用いる言い方です。',
      },
      {
        type: 'text',
        text: '元の図形でどの国にも属さない地域は、破線で囲み、色も数字も付けません。休戦ラインや双方の主張が異なる線は、国連の地図にならって破線で示します。設定GEO_POV=natural-earthを外してビルドすると、日本政府の公式の立場に沿った線になります。',
      },
    ],
    sources: [
      {
        label: 'Natural Earth：係争中の境界線についての方針（英語）',
        url: 'https://www.naturalearthdata.com/about/disputed-boundaries-policy/',
        language: 'en',
      },
    ],
  };
}

export function borders(): AboutSection {
  if (pointOfView === 'natural-earth') return naturalEarthBorders();
  return {
    heading: '境界線の表示',
    blocks: [
      {
        type: 'text',
        text: '日本の省庁の活動を示す地図のため、境界線は日本政府の公式の立場に沿って描いています。異なる立場をとる国もあります。「国・地域」は、日本が国家として承認していない地域を含めて外務省が用いる言い方です。',
      },
      {
        type: 'text',
        text: '図形は、Natural Earth 4.1（縮尺1000万分の1）をパッケージworld-atlasから取り込んだものです。Natural Earthは、実際の支配の状況に沿って線を引いています。次の点を変更しました。',
      },
      {
        type: 'list',
        items: [
          {
            term: '日本',
            text: '北方領土（択捉島、国後島、色丹島、歯舞群島）と竹島は日本としました。尖閣諸島は元の図形でも日本です。',
          },
          {
            term: '南樺太と千島列島',
            text: '北緯50度以南の樺太と、得撫（ウルップ）島から占守（シュムシュ）島までの島々は、どの国にも属さない色にしました。日本政府は帰属を未定としています。',
          },
          {
            term: 'ゴラン高原',
            text: 'どの国にも属さない色にしました。線は1923年の境界に沿って手作業で引いたもので、3km程度の誤差があります。',
          },
          {
            term: '西サハラ',
            text: '「砂の壁」の西側も含めて、どの国にも属さない一つの地域としました。',
          },
          { term: 'クリミア', text: 'ウクライナとしました。' },
          {
            term: '統合した地域',
            text: 'ソマリランドはソマリア、キプロス北部と緩衝地帯はキプロス、バイコヌールはカザフスタン、シアチェン氷河はインド、バホ・ヌエボとセラニーリャはコロンビアに含めました。Natural Earthが日本の見解として示すものと同じ扱いです。',
          },
        ],
      },
      {
        type: 'text',
        text: 'どの国にも属さない地域は、破線で囲み、色も数字も付けません。南沙諸島とスカボロー礁は、元の図形でもどの国にも属していません。休戦ラインや双方の主張が異なる線は、国連の地図にならって破線で示します。Natural Earthが公開している日本向けの版とは別のものです。このプロジェクトから地図をつくる人は、ビルドの設定GEO_POV=natural-earthで、変更前の線を選べます。',
      },
    ],
    sources: [
      {
        label: '外務省：地図で南樺太などの色が違う理由（北方領土問題に関するQ&A）',
        url: pages.undetermined,
        language: 'ja',
      },
      { label: 'ゴラン高原に関する外務大臣談話（1981年）', url: pages.golan, language: 'ja' },
      { label: 'Natural Earth（英語）', url: pages.naturalEarth, language: 'en' },
      { label: 'world-atlas（英語）', url: pages.worldAtlas, language: 'en' },
    ],
  };
}
