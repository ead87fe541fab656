import { describe, expect, test } from 'vitest';
import type { Activity } from '../../src/domain/model/types';
import { defaultView, type OpenPeriod, type Period } from '../../src/domain/model/view';
import { createScene } from '../../src/domain/scene/scene';
import { caveatText, comparisonText } from '../../src/i18n/sentences/comparisonSentence';
import { createActivity, partners, stageOf } from '../builders';
import { comparedStage, fiscal } from '../features/comparing';
import { realStage } from '../realStage';

function say(
  stage: ReturnType<typeof stageOf>,
  language: 'en' | 'ja',
  period: OpenPeriod = fiscal(2024),
  compare: Period = fiscal(2023),
) {
  const scene = createScene(stage, { ...defaultView(language), period, compare });
  if (!scene.comparison) throw new Error('nothing is compared');
  return {
    sentence: comparisonText(scene, scene.comparison, language),
    caveat: caveatText(scene, scene.comparison, language),
  };
}
const of = (...activities: Activity[]) => stageOf(activities);
const early = createActivity('a', { start: '2023-07-01', partners: partners('FJI') });
const late = createActivity('b', { start: '2024-07-01', partners: partners('FJI') });

describe('the sentence of two periods', () => {
  test('tells the real record', () => {
    const stage = realStage();
    expect(say(stage, 'en')).toEqual({
      sentence:
        'FY2024 against FY2023: 26 activities against 25, with 25 countries against 21; 8 countries are new, 4 not named again.',
      caveat:
        'Not like for like: records of FY2023 begin on 12 June 2023, and from 18 December 2024 they are only partly collected.',
    });
    expect(say(stage, 'ja')).toEqual({
      sentence:
        '2024年度と2023年度の比較：26件の活動（2023年度は25件）、25の国・地域（同21）。新規は8、今回なしは4。',
      caveat:
        '単純には比べられません：2023年度の記録は2023年6月12日から、2024年12月18日以降は一部のみ収集。',
    });
  });

  test('obeys the plural', () => {
    expect(say(comparedStage, 'en').sentence).toMatch(/; 1 country is new\.$/);
    expect(say(of(early), 'en').sentence).toBe(
      'FY2024 against FY2023: no activities against 1, with no countries against 1; no country is new, 1 not named again.',
    );
    expect(say(of(early, late), 'en').sentence).toBe(
      'FY2024 against FY2023: 1 activity against 1, with 1 country against 1, the same in both.',
    );
  });

  test('says that there is nothing', () => {
    expect(say(of(), 'en').sentence).toBe('FY2024 against FY2023: no activities in either window.');
    expect(say(of(), 'ja').sentence).toBe(
      '2024年度と2023年度の比較：どちらの期間にも活動はありません。',
    );
  });

  test('tells periods that are no fiscal year by their dates, and is silent where they are alike', () => {
    const quarter = { from: '2024-07-01', to: '2024-09-30' } as Period;
    const other = { from: '2023-07-01', to: '2023-09-30' } as Period;
    const { sentence, caveat } = say(of(early, late), 'en', quarter, other);
    expect(sentence).toMatch(/^1 Jul 2024 – 30 Sep 2024 against 1 Jul 2023 – 30 Sep 2023: /);
    expect(caveat).toBeNull();
  });
});
