import { bilingual } from '../../format/bilingual';

/** What stands where the map cannot be drawn. */
export const mapFailure = bilingual(
  {
    retry: 'Try again',
    openList: 'Open the list',
    mapFailed: 'The map could not be drawn on this device. The list and the table have everything.',
  },
  {
    retry: '再試行',
    openList: 'リストを開く',
    mapFailed: 'この端末では地図を表示できませんでした。リストと表ですべての活動を見られます。',
  },
);
