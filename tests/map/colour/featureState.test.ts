import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { defaultView, type View } from '../../../src/domain/model/view';
import { createScene } from '../../../src/domain/scene/scene';
import {
  type AreaState,
  areaStateChanges,
  areaStates,
  plainState,
} from '../../../src/map/colour/countryState';
import { FeatureStates } from '../../../src/map/colour/featureState';
import { code, createActivity, createOrganisation, organisationId, partners } from '../../builders';
import { createTestStage } from '../mapBuilders';

const state: fc.Arbitrary<AreaState> = fc.record({
  colourClass: fc.constantFrom(0, 1, 2, 3, 4, 5),
  fade: fc.constantFrom(0.3, 0.35, 1),
  hover: fc.boolean(),
  selected: fc.boolean(),
  partner: fc.boolean(),
  member: fc.boolean(),
  hidden: fc.boolean(),
});
const states = fc
  .dictionary(fc.constantFrom('FJI', 'PHL', 'USA', 'IDN'), state)
  .map((entries) => new Map(Object.entries(entries)));

/** A map that only remembers what was written to it. */
function createFakeMap() {
  const written = new Map<string, Record<string, unknown>>();
  let isLost = false;
  let writes = 0;
  return {
    written,
    get writes() {
      return writes;
    },
    lose: () => {
      isLost = true;
      written.clear();
    },
    regain: () => {
      isLost = false;
    },
    getSource: () => {
      if (isLost) throw new TypeError('no style');
      return {} as never;
    },
    setFeatureState: (
      target: { source: string; id?: string | number | undefined },
      change: Record<string, unknown>,
    ) => {
      if (isLost) throw new TypeError('no style');
      writes++;
      const key = `${target.source} ${target.id}`;
      written.set(key, { ...written.get(key), ...change });
      return undefined as never;
    },
  };
}

describe('changes of state', () => {
  test('nothing changes from a state to itself', () => {
    fc.assert(
      fc.property(states, (all) => {
        expect(areaStateChanges(all, all).size).toBe(0);
      }),
    );
  });

  test('written over what was applied, they give what is wanted', () => {
    fc.assert(
      fc.property(states, states, (applied, wanted) => {
        const changes = areaStateChanges(applied, wanted);
        for (const id of ['FJI', 'PHL', 'USA', 'IDN']) {
          const result = { ...(applied.get(id) ?? plainState), ...changes.get(id) };
          expect(result).toEqual(wanted.get(id) ?? plainState);
        }
      }),
    );
  });

  test('hold only what differs', () => {
    const applied = new Map([['FJI', { ...plainState, colourClass: 3 as const }]]);
    const wanted = new Map([['FJI', { ...plainState, colourClass: 3 as const, hover: true }]]);
    expect(areaStateChanges(applied, wanted)).toEqual(new Map([['FJI', { hover: true }]]));
  });
});

describe('writing to the map', () => {
  const targets = [{ source: 'world', sourceLayer: 'countries' }, { source: 'dots' }];
  const wanted = new Map([['FJI', { ...plainState, colourClass: 3 as const }]]);

  test('areas and dots get the same state', () => {
    const map = createFakeMap();
    new FeatureStates(map, targets).apply(wanted, 0);
    expect(map.written.get('world FJI')).toMatchObject({ colourClass: 3, mix: 1 });
    expect(map.written.get('dots FJI')).toEqual(map.written.get('world FJI'));
  });

  test('a place gets only the states of what it has', () => {
    const map = createFakeMap();
    const some = [{ source: 'world' }, { source: 'dots', ids: new Set(['FJI']) }];
    const both = new Map(
      ['FJI', 'USA'].map((id) => [id, { ...plainState, colourClass: 3 as const }]),
    );
    new FeatureStates(map, some).apply(both, 0);
    expect([...map.written.keys()].sort()).toEqual(['dots FJI', 'world FJI', 'world USA']);
  });

  test('what is already there is not written again', () => {
    const map = createFakeMap();
    const writer = new FeatureStates(map, targets);
    writer.apply(wanted, 0);
    const before = map.writes;
    writer.apply(new Map(wanted), 0);
    expect(map.writes).toBe(before);
  });

  test('after a lost context everything comes back, changes made meanwhile included', () => {
    const map = createFakeMap();
    const writer = new FeatureStates(map, targets);
    writer.apply(wanted, 0);
    map.lose();
    writer.apply(new Map([['PHL', { ...plainState, colourClass: 5 as const }]]), 0);
    map.regain();
    writer.restore();
    expect(map.written.get('world PHL')).toMatchObject({ colourClass: 5, mix: 1 });
    expect(map.written.has('world FJI')).toBe(false);
  });
});

describe('the states of a view', () => {
  const stage = createTestStage(
    [
      createActivity('a', { partners: partners('FJI', 'PHL'), organisations: ['nato'] }),
      createActivity('b', { partners: partners('FJI') }),
    ],
    [createOrganisation('nato', [{ country: 'SWE', since: '2024-03-07' }, { country: 'JPN' }])],
  );
  const view = defaultView('en');
  const focus = { hovered: null, litClass: null, showMembers: false } as const;
  const statesOf = (change: Partial<View>, part: Partial<Parameters<typeof areaStates>[2]> = {}) =>
    areaStates(stage, createScene(stage, { ...view, ...change }), { ...focus, ...part });

  test('each country wears the class of its number', () => {
    expect(statesOf({}).get('FJI')?.colourClass).toBe(2);
    expect(statesOf({}).get('PHL')?.colourClass).toBe(1);
    expect(statesOf({}).has('USA')).toBe(false);
  });

  test('an open activity outlines its partners and fades the others', () => {
    const { activities } = stage.dataset;
    const found = statesOf({ activity: activities.find(({ id }) => id === 'b')?.id ?? null });
    expect(found.get('FJI')).toMatchObject({ partner: true, fade: 1, hidden: false });
    expect(found.get('PHL')).toMatchObject({ partner: false, fade: 0.3, hidden: true });
  });

  test('a lit class fades the other classes', () => {
    const found = statesOf({}, { litClass: 1 });
    expect(found.get('FJI')?.fade).toBe(1);
    expect(found.get('PHL')?.fade).toBe(0.35);
  });

  test('members are those of the day, and never the home country', () => {
    const subject = { type: 'organisation', id: organisationId('nato') } as const;
    expect(statesOf({ subject }).has('SWE')).toBe(false);
    const found = statesOf({ subject }, { showMembers: true });
    expect(found.get('SWE')).toMatchObject({ member: true, colourClass: 0 });
    expect(found.has('JPN')).toBe(false);
  });

  test('showing members changes no colour', () => {
    const colourClasses = (showMembers: boolean) =>
      [...statesOf({}, { showMembers })].flatMap(([id, { colourClass }]) =>
        colourClass > 0 ? [[id, colourClass]] : [],
      );
    expect(colourClasses(true)).toEqual(colourClasses(false));
  });

  test('the chosen country is outlined until an activity lies over it', () => {
    const subject = { type: 'country', code: code('FJI') } as const;
    expect(statesOf({ subject }).get('FJI')?.selected).toBe(true);
    const activity = stage.dataset.activities[0]?.id ?? null;
    expect(statesOf({ subject, activity }).get('FJI')?.selected).toBe(false);
  });
});
