import { describe, expect, test } from 'vitest';
import { createActivity, partners } from '../../builders';
import { found, titled } from './found';

describe('activities', () => {
  test('with the whole word in the title come before those with its beginning', () => {
    const activities = titled('Shop for shopping', 'Shopping talks');
    expect(found('shop', { activities })).toEqual(['Shop for shopping', 'Shopping talks']);
  });

  test('with a mistyped word are found only where nobody wrote what was typed', () => {
    const activities = titled('Panel', 'Panels', 'Panal');
    expect(found('panal', { activities })).toEqual(['Panal']);
    expect(found('panex', { activities })).toEqual(['Panel', 'Panels']);
  });

  test('about a kind, a way, a theme or a month are found by it', () => {
    const activities = [
      createActivity('found', {
        kind: 'course',
        mode: 'online',
        themes: ['leadership'],
        start: '2023-09-01',
      }),
      createActivity('other'),
    ];
    for (const text of ['course', 'オンライン', 'leadership', '2023', '2023-09', '2023年9月']) {
      expect(found(text, { activities })).toEqual(['found']);
    }
    expect(found('2023-06', { activities })).toEqual([]);
  });

  test('with the word in the title come before those that are about it', () => {
    const activities = [
      ...titled('Friends of Sweden').map((own) => ({ ...own, partners: partners('SWE') })),
      createActivity('newer', { partners: partners('SWE'), start: '2025-01-01' }),
    ];
    expect(found('sweden', { activities })).toEqual(['Sweden', 'Friends of Sweden', 'newer']);
    expect(found('swe', { activities })).toEqual(['Sweden', 'Friends of Sweden', 'newer']);
  });

  test('fit as well as all their words together', () => {
    const activities = titled('Ship visits', 'Shipping visits', 'Ship visit', 'Shipping visit');
    expect(found('ship visit', { activities })).toEqual([
      'Ship visit',
      'Shipping visit',
      'Ship visits',
      'Shipping visits',
    ]);
  });

  test('that fit equally well are newest first, whatever the beginning begins', () => {
    const activities = titled('Shops', 'Shopping', 'Shopper', 'Shops again');
    const newestFirst = ['Shops again', 'Shopper', 'Shopping', 'Shops'];
    expect(found('sho', { activities })).toEqual(newestFirst);
  });

  test('need every character of a Japanese word, wherever it stands', () => {
    const activities = ['共同訓練', '訓練の共同', '共同'].map((ja, number) =>
      createActivity(ja, { title: { en: 'Zzz', ja }, start: `2024-01-1${number}` }),
    );
    expect(found('共同訓練', { activities })).toEqual(['共同訓練']);
    expect(found('共同', { activities })).toEqual(['共同', '訓練の共同', '共同訓練']);
    expect(found('練', { activities })).toEqual(['訓練の共同', '共同訓練']);
  });

  test('with another word for a technical term fit as well', () => {
    const activities = titled('PKO', 'Peacekeeping operations', 'Operations');
    const names = { words: [['PKO', 'peacekeeping operations']] };
    const both = ['Peacekeeping operations', 'PKO'];
    expect(found('pko', { activities, names })).toEqual(both);
    expect(found('peacekeeping operations', { activities, names })).toEqual(both);
    expect(found('operations', { activities, names })).toEqual([
      'Operations',
      'Peacekeeping operations',
    ]);
  });

  test('have a technical term where a word begins so, in Japanese anywhere', () => {
    const activities = titled('Unpeaceful', 'Peaceful').map((own, number) => {
      return { ...own, title: { ...own.title, ja: ['題名', '国連平和維持'][number] ?? '' } };
    });
    expect(found('pko', { activities, names: { words: [['PKO', 'peace']] } })).toEqual([
      'Peaceful',
    ]);
    expect(found('pko', { activities, names: { words: [['PKO', '平和']] } })).toEqual(['Peaceful']);
  });

  test('have the first meaning of a technical term with two', () => {
    const activities = titled('Exercise', 'Training');
    const words = [
      ['training', '訓練'],
      ['exercise', '訓練'],
    ];
    expect(found('訓練', { activities, names: { words } })).toEqual(['Training']);
  });

  test('have no other technical term, however many there are', () => {
    const words = Array.from({ length: 11 }, (_, line) => [`term${line}x`, `name${line}x`]);
    const activities = titled('Term1x', 'Term10x');
    expect(found('name1x', { activities, names: { words } })).toEqual(['Term1x']);
  });

  test('stand below what has a name, and alone where nothing has', () => {
    const activities = titled('Fiji', 'Fiji by sea');
    expect(found('fiji', { activities })).toEqual(['Fiji', 'Fiji by sea', 'Fiji']);
    expect(found('sea', { activities })).toEqual(['Fiji by sea']);
  });
});
