import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Activity } from '../../../src/domain/model/types';
import { defaultView, type Subject } from '../../../src/domain/model/view';
import { createScene } from '../../../src/domain/scene/scene';
import { code, organisationId, stageOf } from '../../builders';
import { activities, facets, organisations, periods } from '../arbitraries';
import { naiveActivities } from './naiveCounts';

const subjects: fc.Arbitrary<Subject> = fc.constantFrom(
  { type: 'country', code: code('PHL') } as const,
  { type: 'country', code: code('SWE') } as const,
  { type: 'organisation', id: organisationId('nato') } as const,
  { type: 'group', group: 'online' } as const,
);

function isOwn(activity: Activity, subject: Subject): boolean {
  switch (subject.type) {
    case 'country':
      return activity.partners.some(({ country }) => country === subject.code);
    case 'organisation':
      return activity.organisations.includes(subject.id);
    default:
      return activity.mode === 'online';
  }
}

/** The organisations by which a country that is not named takes part, by their members on the first day. */
function naiveThrough(activity: Activity, subject: Subject): readonly string[] {
  if (subject.type !== 'country' || isOwn(activity, subject)) return [];
  return organisations
    .filter(({ id, members }) => {
      const isMember = members.some(
        ({ country, since }) =>
          country === subject.code && (since === null || since <= activity.start),
      );
      return isMember && activity.organisations.includes(id);
    })
    .map(({ id }) => id);
}

const ids = (list: readonly Activity[]) => list.map(({ id }) => id);

test('says of a subject what looking at every activity says, whatever was asked before', () => {
  const steps = fc.array(fc.tuple(periods, subjects, fc.nat({ max: 1 })), {
    minLength: 2,
    maxLength: 6,
  });
  fc.assert(
    fc.property(activities, fc.tuple(facets, facets), steps, (list, choices, views) => {
      const stage = stageOf(list, { organisations });
      for (const [period, subject, choice] of views) {
        const chosen = choices[choice] ?? choices[0];
        const scene = createScene(stage, { ...defaultView('en'), period, subject, facets: chosen });
        const all = naiveActivities(stage.dataset, null, chosen);
        const inPeriod = naiveActivities(stage.dataset, scene.period, chosen);
        const found = scene.subject;
        expect(ids(found?.allActivities ?? [])).toEqual(
          ids(all.filter((one) => isOwn(one, subject))),
        );
        expect(ids(found?.activities ?? [])).toEqual(
          ids(inPeriod.filter((one) => isOwn(one, subject))),
        );
        const through = inPeriod.filter((one) => naiveThrough(one, subject).length > 0);
        expect(
          found?.throughOrganisations.map(({ activity, organisations: by }) => [activity.id, by]),
        ).toEqual(through.map((one) => [one.id, naiveThrough(one, subject)]));
      }
    }),
  );
});
