import { bilingual } from '../../format/bilingual';

/** How playing moves the period. */
export const playSettings = bilingual(
  {
    speedLegend: 'Speed',
    modeLegend: 'While playing',
    mode: { growing: 'The end date moves on', sliding: 'The whole window moves on' },
  },
  {
    speedLegend: '速さ',
    modeLegend: '再生の方法',
    mode: { growing: '終了日を進める', sliding: '期間全体を進める' },
  },
);
