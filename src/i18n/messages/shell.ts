import { bilingual } from '../bilingual';

/** Header, navigation and what frames the page. */
export const shell = bilingual(
  {
    skipToMap: 'Skip to map',
    skipToList: 'Skip to activities',
    view: 'View',
    map: 'Map',
    list: 'List',
    table: 'Table',
    switchLanguage: '日本語',
    about: 'About',
    menu: 'Menu',
    filters: 'Filters',
    close: 'Close',
    darkTheme: 'Dark theme',
    lightTheme: 'Light theme',
    sheetGrip: {
      peek: 'Show half of the panel',
      half: 'Show the whole panel',
      full: 'Hide the panel',
    },
    failed: 'The activities could not be loaded',
  },
  {
    skipToMap: '地図へ移動',
    skipToList: '活動一覧へ移動',
    view: '表示',
    map: '地図',
    list: 'リスト',
    table: '表',
    switchLanguage: 'English',
    about: '概要',
    menu: 'メニュー',
    filters: '絞り込み',
    close: '閉じる',
    darkTheme: '暗い配色',
    lightTheme: '明るい配色',
    sheetGrip: { peek: 'パネルを半分表示', half: 'パネルを全面表示', full: 'パネルをたたむ' },
    failed: '活動を読み込めませんでした',
  },
);
