/**
 * One form for texts that mean the same when searched: half- and full-width, upper and lower case,
 * composed and decomposed accents. Bidirectional controls are dropped.
 */
export function normaliseText(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')
    .toLowerCase()
    .trim();
}
