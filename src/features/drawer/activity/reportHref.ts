import { isWebUrl } from '../../../data/schema/webUrl';

interface Report {
  readonly subject: string;
  readonly body: string;
}

/**
 * The address that opens a report already filled in: an e-mail for `mailto:`, else a form that
 * takes `title` and `body`, as issue trackers do. `null` when the setting is neither.
 */
export function reportHref(address: string, { subject, body }: Report): string | null {
  const isMail = /^mailto:[^\s@]+@[^\s@?]+$/.test(address);
  if (!isMail && !isWebUrl(address)) return null;
  const join = address.includes('?') ? '&' : '?';
  const title = `${isMail ? 'subject' : 'title'}=${encodeURIComponent(subject)}`;
  return `${address}${join}${title}&body=${encodeURIComponent(body)}`;
}
