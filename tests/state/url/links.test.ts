// @vitest-environment jsdom
import { beforeEach, expect, test } from 'vitest';
import { isoDate } from '../../../src/domain/model/dates';
import { defaultView } from '../../../src/domain/model/view';
import { activityLink, viewLink } from '../../../src/state/url/links';
import { formatView } from '../../../src/state/url/viewUrl';
import { activityId, code } from '../../builders';

const folder = '/some/folder/';
const { origin } = window.location;

beforeEach(() => {
  window.history.replaceState(null, '', `${folder}en/?q=somebody-else#list`);
});

const view = {
  ...defaultView('ja'),
  period: { from: isoDate('2024-04-01'), to: null },
  subject: { type: 'country', code: code('FJI') },
} as const;

test('the link of a view names its language and stands above the page of a language', () => {
  expect(viewLink(view)).toBe(`${origin}${folder}${formatView(view, null)}`);
  expect(viewLink(view)).toContain('lang=ja');
});

test('the link of a view to embed is that of the page to embed', () => {
  expect(viewLink(view, 'embed.html')).toBe(
    `${origin}${folder}embed.html${formatView(view, null)}`,
  );
});

test('the link of an activity is free of the filters it was found with', () => {
  const activity = activityId('2024-forum');
  expect(activityLink(activity, 'ja')).toBe(
    `${origin}${folder}${formatView({ ...defaultView('ja'), activity }, null)}`,
  );
});
