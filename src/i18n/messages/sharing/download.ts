import { bilingual, formatNumber, plural } from '../../format/bilingual';

/** Taking the record away as files. */
export const download = bilingual(
  {
    title: 'Download',
    which: 'Which activities',
    scope: {
      subject: (name: string, count: number) => `${name} in this view: ${formatNumber(count)}`,
      view: (count: number) => `This view: ${formatNumber(count)}`,
      other: (period: string, count: number) => `${period}: ${formatNumber(count)}`,
      all: (count: number) => `All data: ${formatNumber(count)}`,
    },
    described: (name: string, period: string, count: number) =>
      `${name}, ${period}: ${plural(count, 'activity', 'activities')}`,
    allData: 'All data',
    comparedPeriod: 'The other window',
    format: {
      csv: 'Table',
      json: 'Records',
      geojson: 'Places',
      ics: 'Calendar',
      zip: 'Data package',
    },
    about: {
      csv: 'A row for each activity with roles, sources and corrections. For spreadsheets.',
      json: 'Everything as it is recorded, word for word. For programs.',
      geojson: (located: number, count: number) =>
        `${formatNumber(located)} of ${formatNumber(count)} with a known place; the others without a point.`,
      ics: 'Whole days, with place and sources. For calendars.',
      zip: 'Activities, countries and sources as three tables with every column described (Frictionless).',
    },
    fileType: { csv: 'CSV', json: 'JSON', geojson: 'GeoJSON', ics: 'iCalendar', zip: 'ZIP' },
    action: (count: number, type: string) =>
      `Download ${plural(count, 'activity', 'activities')} (${type})`,
    nothing: 'There are no activities in this choice.',
    picture: 'Picture',
    aboutPicture:
      'The map as it is on screen, with its sentence, legend, note on borders and address.',
    pictureAction: 'Download the map (PNG)',
    makingPicture: 'Making the picture…',
    noPicture:
      'There is no map on screen to take a picture of. Open the map and wait until it is drawn.',
    pictureSources: (list: string) =>
      `Sources: ${list === '' ? '' : `the published list (${list}) and `}those named with each activity`,
    loading: 'Loading the sources…',
    proofFailed: 'The sources could not be loaded, and no file is made without them.',
    tryAgain: 'Try again',
    made: (edition: string) => `${edition && `${edition}. `}Files are made on this device.`,
    failed: 'The file could not be made. Check the connection and try again.',
  },
  {
    title: 'ダウンロード',
    which: '対象の活動',
    scope: {
      subject: (name, count) => `この表示のうち${name}：${formatNumber(count)}件`,
      view: (count) => `この表示：${formatNumber(count)}件`,
      other: (period, count) => `${period}：${formatNumber(count)}件`,
      all: (count) => `全データ：${formatNumber(count)}件`,
    },
    described: (name, period, count) => `${name}、${period}：${formatNumber(count)}件の活動`,
    allData: '全データ',
    comparedPeriod: '比較した期間',
    format: {
      csv: '表',
      json: '全記録',
      geojson: '地理データ',
      ics: 'カレンダー',
      zip: 'データパッケージ',
    },
    about: {
      csv: '1行に1件。役割、出典、訂正を含みます。表計算ソフト向け。',
      json: '記録をそのまま収めたもの。プログラム向け。',
      geojson: (located, count) =>
        `${formatNumber(count)}件のうち場所のわかる${formatNumber(located)}件に座標があります。`,
      ics: '終日の予定。場所と出典つき。カレンダー向け。',
      zip: '活動、国・地域、出典の3つの表と全項目の説明（Frictionless）。',
    },
    fileType: { csv: 'CSV', json: 'JSON', geojson: 'GeoJSON', ics: 'iCalendar', zip: 'ZIP' },
    action: (count, type) => `${formatNumber(count)}件をダウンロード（${type}）`,
    nothing: '対象となる活動がありません。',
    picture: '画像',
    aboutPicture: '画面の地図に、説明文、凡例、境界線の注記、アドレスを添えたもの。',
    pictureAction: '地図をダウンロード（PNG）',
    makingPicture: '画像を作成しています…',
    noPicture: '画像にする地図が表示されていません。地図を開き、描画が終わってからお試しください。',
    pictureSources: (list) =>
      `出典：${list === '' ? '' : `公表された一覧（${list}）と`}各活動に記載のもの`,
    loading: '出典を読み込んでいます…',
    proofFailed: '出典を読み込めませんでした。出典のないファイルは作成しません。',
    tryAgain: '再試行',
    made: (edition) => `${edition && `${edition}。`}ファイルはこの端末で作成されます。`,
    failed: 'ファイルを作成できませんでした。接続を確認して、もう一度お試しください。',
  },
);
