/** http(s) with a host; no spaces, control or formatting characters, no user name. */
export const webUrlPattern =
  /^https?:\/\/[^\s/?#@\\\p{C}]+\.[^\s/?#@\\\p{C}]+(?:[/?#][^\s\\\p{C}]*)?$/u;

/**
 * Whether a text may become a link: http(s) with a host, no spaces, no control or formatting
 * characters, no user name. Anything else is shown as plain text.
 */
export function isWebUrl(text: string): boolean {
  return webUrlPattern.test(text);
}
