import { screen, waitFor, within } from '@testing-library/react';
import { flushSync } from 'react-dom';
import { afterEach, expect, test } from 'vitest';
import type { Activity } from '../../../src/domain/model/types';
import { groupByMonth } from '../../../src/domain/scene/activityGroups';
import { ActivityList } from '../../../src/features/activities/ActivityList';
import { useScene } from '../../../src/state/page/useScene';
import { activityId, code, createActivity, partners, stageOf } from '../../builders';
import { renderPage } from '../../renderPage';

const stage = stageOf([
  createActivity('talk', { start: '2024-09-20', partners: partners('FJI') }),
  createActivity('class', { start: '2024-09-02', kind: 'course' }),
  createActivity('visit', { start: '2024-06-01' }),
]);

const items = () => within(screen.getByRole('list', { name: 'Some' })).getAllByRole('listitem');
const shownIds = () => items().map((item) => item.dataset.activityId);

/** Lets React render at its own pace, as in a browser. */
function leaveAct() {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: false });
}
afterEach(() => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
});

test('says when, what, of which kind and with whom, and opens the activity', async () => {
  const { activities } = stage.dataset;
  const { shown, user } = renderPage(<ActivityList name="Some" activities={activities} />, {
    stage,
  });
  expect(items()[0]).toHaveTextContent('20 Sep 2024Title of talkSeminar or workshop · Fiji');
  await user.click(screen.getByRole('link', { name: 'Title of talk' }));
  expect(shown().activity).toBe('talk');
});

test('its links carry the kind of view and the subject they are told, and nothing else', () => {
  const list = (
    <ActivityList
      name="Some"
      activities={stage.dataset.activities}
      viewKind="list"
      subject={{ type: 'country', code: code('FJI') }}
    />
  );
  renderPage(list, { stage, view: { query: 'title', kind: 'table' } });
  expect(screen.getByRole('link', { name: 'Title of visit' })).toHaveAttribute(
    'href',
    '?country=FJI&activity=visit&view=list&lang=en',
  );
});

test('has a heading where a group begins, remarks, badges, and marks the open activity', () => {
  const grouping = {
    groupsOf: groupByMonth,
    Heading: ({ first }: { readonly first: Activity }) => <h3>{first.start.slice(0, 7)}</h3>,
  };
  const list = (
    <ActivityList
      name="Some"
      activities={stage.dataset.activities}
      grouping={grouping}
      current={activityId('class')}
      remarkOf={({ id }) => (id === 'visit' ? 'by ship' : null)}
      Badges={({ activity }) => <i>{activity.kind}</i>}
    />
  );
  renderPage(list, { stage });
  const headings = screen.getAllByRole('heading').map((heading) => heading.textContent);
  expect(headings).toEqual(['2024-09', '2024-06']);
  expect(items()[1]).toHaveTextContent('2 Sep 2024courseTitle of class');
  expect(items()[2]).toHaveTextContent('Seminar or workshop · Within Japan · by ship');
  const current = screen.getAllByRole('link', { current: true });
  expect(current.map((link) => link.textContent)).toEqual(['Title of class']);
});

test('leaves precedence to what is urgent when its activities change', async () => {
  function CountAndList() {
    const activities = useScene((scene) => scene.activities);
    return (
      <>
        <p>{activities.length} in all</p>
        <ActivityList name="Some" activities={activities} />
      </>
    );
  }
  const { actions } = renderPage(<CountAndList />, { stage });
  leaveAct();
  flushSync(() => actions.toggleFacet('kind', 'course'));
  expect(screen.getByText('1 in all')).toBeVisible();
  expect(shownIds()).toEqual(['talk', 'class', 'visit']);
  await waitFor(() => expect(shownIds()).toEqual(['class']));
});
