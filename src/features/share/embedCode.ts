import type { View } from '../../domain/model/view';
import { viewLink } from '../../state/url/links';

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

function attribute(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => escapes[sign] ?? sign);
}

/**
 * The code that puts a view into another page.
 * @param title says in one line what the frame holds, for those who do not see it
 */
export function embedCode(view: View, title: string): string {
  const source = attribute(viewLink(view, 'embed.html'));
  return (
    `<iframe src="${source}" title="${attribute(title)}" width="100%" height="720" ` +
    'style="border:0" loading="lazy" allow="fullscreen; clipboard-write"></iframe>'
  );
}
