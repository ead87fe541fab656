import { describe, expect, test } from 'vitest';
import { defaultView, type View } from '../../../src/domain/model/view';
import { createScene } from '../../../src/domain/scene/scene';
import { breakName, labelRequests } from '../../../src/map/labels/labelRequests';
import { code, createActivity, partners } from '../../builders';
import { createTestStage, realPoints } from '../mapBuilders';

const stage = createTestStage([
  createActivity('a', { partners: partners('FJI', 'PHL') }),
  createActivity('b', { partners: partners('FJI') }),
]);
const points = realPoints();

function labelsOf(change: Partial<View> = {}, zoom = 1.4) {
  const scene = createScene(stage, { ...defaultView('en'), ...change });
  const language = change.language ?? 'en';
  return labelRequests({ scene, points, language, zoom, homeNote: 'reporting country' });
}
const idsOf = (...query: Parameters<typeof labelsOf>) => labelsOf(...query).map(({ id }) => id);

describe('labels', () => {
  test('from afar only the home country and those with activities, most first', () => {
    expect(idsOf()).toEqual(['JPN', 'FJI', 'PHL']);
    expect(labelsOf().find(({ id }) => id === 'FJI')).toMatchObject({ name: 'Fiji', number: '2' });
  });

  test('the home country says what it is and has no number', () => {
    const home = labelsOf().find(({ id }) => id === 'JPN');
    expect(home).toMatchObject({ number: '', second: 'reporting country', isStrong: true });
  });

  test('the chosen country comes first, in bold, even without activities', () => {
    const subject = { type: 'country', code: code('SWE') } as const;
    expect(labelsOf({ subject })[0]).toMatchObject({ id: 'SWE', isStrong: true, number: '' });
  });

  test('closer, countries without activities are named quietly; dependencies later', () => {
    expect(labelsOf({}, 3.5).find(({ id }) => id === 'SWE')).toMatchObject({ isQuiet: true });
    expect(idsOf({}, 3.5)).not.toContain('GUM');
    expect(idsOf({}, 5)).toContain('GUM');
  });

  test('an open activity is labelled with its partners alone, without numbers', () => {
    const activity = stage.dataset.activities.find(({ id }) => id === 'b')?.id ?? null;
    const found = labelsOf({ activity });
    expect(found.map(({ id }) => id)).toEqual(['FJI', 'JPN']);
    expect(found[0]?.number).toBe('');
  });

  test('names follow the language', () => {
    expect(labelsOf({ language: 'ja' }).map(({ name }) => name)).toContain('フィジー');
  });
});

describe('a long name', () => {
  test.each([
    ['Papua New Guinea', 'Papua New\nGuinea'],
    ['アフガニ\u200bスタン', 'アフガニ\nスタン'],
    ['Fiji', null],
  ])('%s breaks where it hurts least', (name, broken) => {
    expect(breakName(name)).toBe(broken);
  });
});
