import type { Language } from '../../src/domain/model/types';
import { defaultView, type View } from '../../src/domain/model/view';
import { createScene } from '../../src/domain/scene/scene';
import { realStage } from '../realStage';

export const stage = realStage();

const [busiest] = createScene(stage, defaultView('en')).ranking;
const preset = stage.dataset.site.presets.find(({ from, to }) => {
  const { totals } = createScene(stage, { ...defaultView('en'), period: { from, to } });
  return totals.activities > 0 && totals.activities < stage.totals.activities;
});
if (!busiest || !preset) throw new Error('the record has no country or no preset that narrows it');

/** Two views that differ in what they count, in what is open and in their language. */
export const twoViews: Readonly<Record<Language, View>> = {
  en: { ...defaultView('en'), period: { from: preset.from, to: preset.to } },
  ja: { ...defaultView('ja'), subject: { type: 'country', code: busiest.code } },
};
