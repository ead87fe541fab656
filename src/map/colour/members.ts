import type { Stage } from '../../domain/counting/stage';
import { membersOn } from '../../domain/model/membership';
import type { Activity, CountryCode } from '../../domain/model/types';
import type { Scene } from '../../domain/scene/scene';

function membersBehind(stage: Stage, activities: readonly Activity[]): Set<CountryCode> {
  const members = new Set<CountryCode>();
  const seen = new Set<string>();
  for (const { organisations, start } of activities) {
    for (const id of organisations) {
      const organisation = stage.dataset.organisations.get(id);
      const key = `${id} ${start}`;
      if (!organisation || seen.has(key)) continue;
      seen.add(key);
      for (const code of membersOn(organisation, start)) members.add(code);
    }
  }
  return members;
}

/**
 * The countries to hatch: of the open activity's organisations on its first day, else of the chosen
 * organisation on the period's last day, else of every organisation met in the period.
 */
export function membersToShow(stage: Stage, scene: Scene): ReadonlySet<CountryCode> {
  const members = membersMeant(stage, scene);
  members.delete(stage.dataset.site.homeCountry);
  return members;
}

function membersMeant(stage: Stage, { activity, subject, activities }: Scene): Set<CountryCode> {
  if (activity !== null) return membersBehind(stage, [activity]);
  if (subject?.subject.type === 'organisation') return new Set(subject.members);
  return membersBehind(stage, activities);
}
