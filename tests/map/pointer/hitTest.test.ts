import { describe, expect, test } from 'vitest';
import { defaultView } from '../../../src/domain/model/view';
import { createScene } from '../../../src/domain/scene/scene';
import { type HitQuery, hitTest, targetOf } from '../../../src/map/pointer/hitTest';
import { code, createActivity, partners } from '../../builders';
import { createTestStage } from '../mapBuilders';

function hit(change: Partial<HitQuery>): string | null {
  return hitTest({
    point: { x: 100, y: 100 },
    dots: [],
    areaAt: () => null,
    isCoarse: false,
    ...change,
  });
}

describe('pointing at the map', () => {
  test('a dot comes before the land it lies on', () => {
    const dots = [{ id: 'SGP', x: 108, y: 100 }];
    expect(hit({ dots, areaAt: () => 'MYS' })).toBe('SGP');
  });

  test('land comes before a dot that is not close', () => {
    const dots = [{ id: 'SGP', x: 115, y: 100 }];
    expect(hit({ dots, areaAt: () => 'MYS' })).toBe('MYS');
  });

  test('over the sea the nearest dot within 20 px answers', () => {
    const dots = [
      { id: 'TON', x: 119, y: 100 },
      { id: 'WSM', x: 100, y: 84 },
      { id: 'FJI', x: 121, y: 100 },
    ];
    expect(hit({ dots })).toBe('WSM');
    expect(hit({ dots: dots.slice(0, 1) })).toBe('TON');
    expect(hit({ dots: dots.slice(2) })).toBeNull();
  });

  test('a finger reaches further than a pointer', () => {
    const dots = [{ id: 'SGP', x: 120, y: 100 }];
    expect(hit({ dots, areaAt: () => 'MYS', isCoarse: true })).toBe('SGP');
  });

  test('of two dots in reach the nearer one answers', () => {
    const dots = [
      { id: 'WSM', x: 106, y: 100 },
      { id: 'ASM', x: 97, y: 100 },
    ];
    expect(hit({ dots })).toBe('ASM');
  });
});

describe('what a hit means', () => {
  const stage = createTestStage([createActivity('a', { partners: partners('FJI', 'GUM') })]);
  const scene = createScene(stage, defaultView('en'));
  const quiet = createScene(stage, { ...defaultView('en'), query: 'nothing has this text' });

  test('the sea clears', () => {
    expect(targetOf(null, stage, scene)).toEqual({ type: 'sea' });
  });

  test('a country is chosen with and without activities', () => {
    expect(targetOf('FJI', stage, scene)).toEqual({ type: 'country', code: code('FJI') });
    expect(targetOf('PHL', stage, scene)).toEqual({ type: 'country', code: code('PHL') });
  });

  test('the home country and undetermined areas answer nothing', () => {
    expect(targetOf('JPN', stage, scene)).toEqual({ type: 'inert' });
    expect(targetOf('XKU', stage, scene)).toEqual({ type: 'inert' });
  });

  test('a dependency answers only when it has activities', () => {
    expect(targetOf('GUM', stage, scene)).toEqual({ type: 'country', code: code('GUM') });
    expect(targetOf('GUM', stage, quiet)).toEqual({ type: 'inert' });
  });
});
