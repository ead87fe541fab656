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
 * The HTML that embeds a view in another page.
 * @param title the accessible name of the frame
 */
export function embedCode(view: View, title: string): string {
  const source = attribute(viewLink(view, 'embed.html'));
  return (
    `<iframe src="${source}" title="${attribute(title)}" width="100%" height="720" ` +
    'style="border:0" loading="lazy" allow="fullscreen; clipboard-write"></iframe>'
  );
}
