import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countPeriod } from '../../../src/domain/counting/periodCounts';
import { roleOf } from '../../../src/domain/counting/subjectCounts';
import { later } from '../../../src/domain/model/dates';
import { membersOn } from '../../../src/domain/model/membership';
import type { Activity } from '../../../src/domain/model/types';
import { defaultView, type Subject } from '../../../src/domain/model/view';
import { code, createActivity, createOrganisation, organisationId, stageOf } from '../../builders';
import { activities, facets, organisations, periods } from '../arbitraries';
import { formatMonthKey } from '../monthKeys';
import { naiveActivities, naiveMonthCount } from './naiveCounts';

/** Every kind of subject, each with the rule that says which activities are its own. */
const rules: readonly (readonly [Subject, (activity: Activity) => boolean])[] = [
  [
    { type: 'country', code: code('PHL') },
    ({ partners }) => partners.some(({ country }) => country === 'PHL'),
  ],
  [
    { type: 'organisation', id: organisationId('nato') },
    ({ organisations: named }) => named.includes(organisationId('nato')),
  ],
  [{ type: 'programme', id: 'ship-rider' }, ({ programme }) => programme === 'ship-rider'],
  [{ type: 'programme', id: 'unknown' }, () => false],
  [{ type: 'group', group: 'map' }, ({ partners }) => partners.length > 0],
  [
    { type: 'group', group: 'organisations' },
    ({ partners, organisations: named }) => partners.length === 0 && named.length > 0,
  ],
  [
    { type: 'group', group: 'home' },
    ({ partners, organisations: named }) => partners.length === 0 && named.length === 0,
  ],
  [{ type: 'group', group: 'online' }, ({ mode }) => mode === 'online'],
  [
    { type: 'group', group: 'place-unknown' },
    ({ mode, venue }) => mode !== 'online' && venue === null,
  ],
];

const ids = (list: readonly Activity[]) => list.map(({ id }) => id);

test.each(rules)('%j has its own activities, their span and their months', (subject, isOwn) => {
  fc.assert(
    fc.property(activities, facets, periods, (list, chosen, period) => {
      const stage = stageOf(list, { organisations });
      const query = { ...defaultView('en'), period, facets: chosen, subject };
      const { subject: found, period: resolved, histogram } = countPeriod(stage, query);
      const all = naiveActivities(stage.dataset, null, chosen).filter(isOwn);
      const inPeriod = naiveActivities(stage.dataset, resolved, chosen).filter(isOwn);
      expect(found?.subject).toBe(subject);
      expect(ids(found?.allActivities ?? [])).toEqual(ids(all));
      expect(ids(found?.activities ?? [])).toEqual(ids(inPeriod));
      const [first] = all.map(({ start }) => start).toSorted();
      const last = all.map(({ end }) => end).reduce(later, '' as Activity['end']);
      expect(found?.span).toEqual(first === undefined ? null : { from: first, to: last });
      expect(histogram.share).toBe(found?.months);
      found?.months.forEach((count, index) => {
        expect(count).toBe(naiveMonthCount(all, formatMonthKey(histogram.first + index)));
      });
    }),
    { numRuns: 50 },
  );
});

describe('the roles of a country', () => {
  const roles = fc.constantFrom('host' as const, 'partner' as const, 'participant' as const);
  const named = fc.record({ country: fc.constantFrom(code('FJI'), code('PHL')), role: roles });
  const lists = fc.array(fc.uniqueArray(named, { selector: ({ country }) => country }), {
    maxLength: 8,
  });

  test('are counted one for each activity, and not at all for other subjects', () => {
    fc.assert(
      fc.property(lists, (all) => {
        const stage = stageOf(
          all.map((partners, index) => createActivity(`a${index}`, { partners })),
        );
        const rolesOf = (subject: Subject) =>
          countPeriod(stage, { ...defaultView('en'), subject }).subject?.roles;
        const own = all.flatMap((partners) =>
          partners.filter(({ country }) => country === 'FJI').map(({ role }) => role),
        );
        const count = (role: string) => own.filter((each) => each === role).length;
        expect(rolesOf({ type: 'country', code: code('FJI') })).toEqual({
          host: count('host'),
          partner: count('partner'),
          participant: count('participant'),
        });
        expect(rolesOf({ type: 'group', group: 'map' })).toEqual({
          host: 0,
          partner: 0,
          participant: 0,
        });
      }),
    );
  });

  test('are known of who is named, and of nobody else', () => {
    const activity = createActivity('a', { partners: [{ country: code('FJI'), role: 'host' }] });
    expect(roleOf(activity, code('FJI'))).toBe('host');
    expect(roleOf(activity, code('PHL'))).toBeNull();
  });
});

test('members are those of the last day of the period, of organisations alone', () => {
  fc.assert(
    fc.property(periods, fc.constantFrom(...organisations), (period, organisation) => {
      const stage = stageOf([createActivity('a')], { organisations });
      const membersFor = (subject: Subject) => {
        const counts = countPeriod(stage, { ...defaultView('en'), period, subject });
        return { members: counts.subject?.members, to: counts.period.to };
      };
      const { members, to } = membersFor({ type: 'organisation', id: organisation.id });
      expect(members).toEqual(membersOn(organisation, to));
      expect(membersFor({ type: 'country', code: code('PHL') }).members).toEqual([]);
      const unknown = organisationId('unknown');
      expect(membersFor({ type: 'organisation', id: unknown }).members).toEqual([]);
    }),
  );
});

test('a member is through the organisations the activity names, in the order it names them', () => {
  const both = [
    createOrganisation('one', [{ country: 'FJI' }]),
    createOrganisation('two', [{ country: 'FJI' }]),
    createOrganisation('left', [{ country: 'FJI', until: '2024-06-14' }]),
    createOrganisation('others', [{ country: 'PHL' }]),
  ];
  const start = '2024-06-15';
  const stage = stageOf(
    [
      createActivity('b', { start, organisations: ['two', 'others', 'one', 'left'] }),
      createActivity('a', { start, organisations: ['one'] }),
      createActivity('c', { start, organisations: ['others', 'left'] }),
    ],
    { organisations: both },
  );
  const subject = { type: 'country', code: code('FJI') } as const;
  const { subject: found } = countPeriod(stage, { ...defaultView('en'), subject });
  const through = found?.throughOrganisations ?? [];
  expect(through.map(({ activity, organisations: by }) => [activity.id, by])).toEqual([
    ['a', ['one']],
    ['b', ['two', 'one']],
  ]);
});

test('without a subject there is none', () => {
  expect(countPeriod(stageOf([createActivity('a')]), defaultView('en')).subject).toBeNull();
});
