import { defaultView, type View } from '../../domain/model/view';
import { formatView } from './viewUrl';

/** The absolute address of a view, its language named, wherever the page itself stands. */
export function viewLink(view: View, page: '' | 'embed.html' = ''): string {
  const folder = new URL('../', window.location.href);
  const address = new URL(page, folder);
  address.search = new URL(formatView(view, null), folder).search;
  return address.href;
}

/** The address of one activity by itself, without the filters it was found with. */
export function activityLink(
  activity: NonNullable<View['activity']>,
  language: View['language'],
): string {
  return viewLink({ ...defaultView(language), activity });
}
