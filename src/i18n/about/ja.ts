import { collectedPeriod } from '../../domain/model/period';
import { formatNumber } from '../format/bilingual';
import { formatPeriod } from '../format/dates';
import {
  type AboutFacts,
  type AboutSection,
  type AboutText,
  licencesFile,
  pages,
  publishedList,
} from './content';
import { borders, japan, wps } from './jaBackground';

function record({
  site,
  record: { activities, published, added, corrected, translated },
}: AboutFacts): AboutSection {
  return {
    heading: 'この記録のつくり方',
    blocks: [
      {
        type: 'text',
        text: `土台は、防衛省が英語で公開している活動の一覧です。すべての項目を、掲載された文言と日付のまま収めています。このほか、防衛省、相手国・機関、報道の発表から活動を加え、「防衛省の一覧にない活動」と示しました。全${formatNumber(activities)}件のうち、一覧にあるものは${formatNumber(published)}件、ないものは${formatNumber(added)}件です。`,
      },
      {
        type: 'list',
        items: [
          {
            term: '出典',
            text: '活動ごとに、出典と閲覧した日を示しています。活動を開いて「根拠」をご覧ください。',
          },
          {
            term: '訂正',
            text: `一次資料が一覧と食い違うときは、より確かな資料に従い、両方を理由とともに示します。該当する活動は${formatNumber(corrected)}件です。名称のつづりや空白の誤りも直し、掲載時の表記は「根拠」に示します。`,
          },
          {
            term: '推定',
            text: '出典に明記されていない値は、理由を添えて推定と示します。分からないことは空欄のままにし、名称から場所を推測することはしません。',
          },
          {
            term: '種類・テーマ・役割',
            text: '一覧にはない区分です。名称と出典をもとに、この地図で付けました。',
          },
          {
            term: '翻訳',
            text: `公式の名称が見つからないときは、この地図による仮訳を載せ、その旨を示します。日本語の名称は${formatNumber(translated.ja)}件、英語の名称は${formatNumber(translated.en)}件が仮訳です。`,
          },
        ],
      },
      ...(site.reportErrorUrl
        ? [{ type: 'link', link: { label: '誤りを知らせる', url: site.reportErrorUrl } } as const]
        : []),
    ],
    sources: publishedList(site, '防衛省の活動一覧（英語）'),
  };
}

function counting({ totals }: AboutFacts): AboutSection {
  const activities = `${formatNumber(totals.activities)}件の活動`;
  return {
    heading: '数え方',
    blocks: [
      {
        type: 'list',
        isNumbered: true,
        items: [
          {
            term: '活動',
            text: `何か国が参加しても、一つの活動は1件と数えます。全部で${formatNumber(totals.activities)}件です。足し合わせて合計と一致するのは、この数だけです。`,
          },
          {
            term: '国・地域',
            text: `活動の主催、相手国、参加として名前が挙がった国・地域を数えます（これまでに${formatNumber(totals.countries)}）。機関は別に数え（${formatNumber(totals.organisations)}）、加盟国をどの数にも加えません。`,
          },
          {
            term: '国・地域ごとの数',
            text: `その国・地域の名前が挙がった活動の数です。一つの活動に複数の国・地域が挙がることがあるため、すべて足すと活動の総数より大きくなります。この和を「延べ数」と呼びます（${activities}・延べ${formatNumber(totals.engagements)}の国・地域）。`,
          },
          {
            term: '期間',
            text: '活動の日程が1日でも期間にかかれば、その期間の活動として数えます。期間の初日と最終日も含みます。',
          },
          {
            term: '年度',
            text: '4月から翌年3月までで、始まりの年で呼びます。活動は、初日の属する年度に入れます。',
          },
          {
            term: '三つの区分',
            text: `国・地域の名前が一つでも挙がった活動は「地図上」（${formatNumber(totals.onMap)}件）、機関だけなら「機関のみとの活動」（${formatNumber(totals.withOrganisations)}件）、どちらもなければ「国内の活動」（${formatNumber(totals.withinHome)}件）です。合わせて${activities}になります。`,
          },
          {
            term: '日本',
            text: '日本は、活動を報告する側の国（報告国）です。相手国として数えず、相手国の色も付けません。',
          },
          {
            term: '活動の一部',
            text: '別の活動の一部として記録したものは、その活動の下に示し、重ねて数えません。',
          },
          {
            term: '「なし」と「不明」',
            text: '「記録なし」は、調べたうえで活動が見つからなかったこと、「未収集」は、調べていないことを表します。',
          },
        ],
      },
      {
        type: 'text',
        text: '件数は、重要度を表すものではありません。2週間の課程も1時間の会談も、同じ1件です。公表されていない活動は数えられません。',
      },
    ],
    sources: [],
  };
}

function coverage({ site }: AboutFacts): AboutSection {
  return {
    heading: '収録範囲',
    blocks: [
      {
        type: 'list',
        items: site.coverage.map(({ from, to, label, completeness }) => ({
          term: formatPeriod({ from, to }, 'ja'),
          text: `${label.ja}（${completeness === 'complete' ? '全件' : '一部'}）`,
        })),
      },
      { type: 'text', text: '空白の部分をどこまで信頼できるかを、斜線と灰色で示しています。' },
      {
        type: 'list',
        items: [
          {
            term: '斜線の月',
            text: '「一部のみ収集」の月です。ここに載っていない活動がありえます。',
          },
          { term: '灰色の月', text: '「未収集」の月です。調べていません。' },
          {
            term: '斜線の国・地域',
            text: '活動の日に機関に加盟していて、活動には名前が挙がっていない国・地域です。選んだときだけ示し、数には加えません。',
          },
        ],
      },
    ],
    sources: [],
  };
}

function licence({ site }: AboutFacts): AboutSection {
  return {
    heading: 'ライセンスとクレジット',
    blocks: [
      {
        type: 'text',
        text: 'このページは、防衛省の公式ページではありません。防衛省による説明は、同省の一覧をご覧ください。',
      },
      {
        type: 'list',
        items: [
          { term: 'コード', text: 'MITライセンス。' },
          {
            term: '記録',
            text: 'この地図のためにまとめ、コードとともに公開しています。防衛省などの出典から引用した名称と文言は、各出典のものです。利用するときは出典を明記してください。',
          },
          {
            term: '図形',
            text: 'Natural Earth（パブリックドメイン）をもとに作成。world-atlas（ISCライセンス）を利用。',
          },
          {
            term: '国・地域名',
            text: 'Unicode CLDR（Unicodeライセンス）。一部は外務省の表記に合わせています。',
          },
          { term: '地図の文字', text: 'Noto Sans JP（SIL Open Font License 1.1）。' },
        ],
      },
      {
        type: 'link',
        link: {
          label: 'このページに含まれるソフトウェアのライセンス（英語）',
          url: licencesFile,
          language: 'en',
        },
      },
    ],
    sources: [
      ...publishedList(site, '防衛省の活動一覧（英語）'),
      { label: 'Natural Earth（英語）', url: pages.naturalEarth, language: 'en' },
      { label: 'Unicode CLDR（英語）', url: pages.cldr, language: 'en' },
      { label: 'SIL Open Font License（英語）', url: pages.openFontLicense, language: 'en' },
    ],
  };
}

function keyboard(): AboutSection {
  return {
    heading: 'アクセシビリティとキー操作',
    blocks: [
      {
        type: 'text',
        text: '地図の内容は、リスト、表、国・地域の順位にもすべてあり、地図がなくても使えます。色だけで意味を伝えることはありません。動きを減らす設定にしている場合、画面がひとりでに動くことはありません。WCAG 2.2とJIS X 8341-3:2016のレベルAAを目標としています。',
      },
      {
        type: 'table',
        caption: 'キーボード',
        columns: ['キー', '動作'],
        rows: [
          { term: '/', text: '検索へ移動' },
          { term: '矢印', detail: '開始日・終了日で', text: '日付を1か月動かす' },
          {
            term: 'Page Up、Page Down',
            detail: '開始日・終了日で',
            text: '日付を会計年度の1四半期動かす',
          },
          { term: 'Home、End', detail: '開始日・終了日で', text: '日付を端まで動かす' },
          { term: 'Shift + 矢印', detail: '開始日・終了日で', text: '期間全体を動かす' },
          { term: 'Space', detail: '時間軸で', text: '再生・一時停止' },
          { term: 'Esc', text: '一番上に開いているものを一段ずつ閉じる' },
        ],
      },
    ],
    sources: [],
  };
}

export function aboutJapanese(facts: AboutFacts): AboutText {
  const { totals, site } = facts;
  return {
    summary: `防衛省・自衛隊による女性・平和・安全保障の活動${formatNumber(totals.activities)}件（${formatPeriod(collectedPeriod(site), 'ja')}）を、${formatNumber(totals.countries)}の国・地域、${formatNumber(totals.organisations)}の機関とともに示す地図です。いつ、どこで、だれと、何をしたか。その根拠は何か。`,
    sections: {
      wps: wps(facts),
      japan: japan(facts),
      record: record(facts),
      counting: counting(facts),
      coverage: coverage(facts),
      borders: borders(),
      changes: { heading: '変更履歴', blocks: [], sources: [] },
      licence: licence(facts),
      keyboard: keyboard(),
    },
  };
}
