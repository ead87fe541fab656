/** Widens literal texts to `string` while keeping the parameters of functions. */
type Texts<Shape> = {
  readonly [Key in keyof Shape]: Shape[Key] extends string
    ? string
    : Shape[Key] extends (...parameters: infer Parameters) => infer Result
      ? (...parameters: Parameters) => Result extends string ? string : Result
      : Texts<Shape[Key]>;
};

/**
 * Holds the two languages of one part of the page together: Japanese that lacks a text of the
 * English, or has one too many, does not compile.
 */
export function bilingual<English>(
  en: English,
  ja: NoInfer<Texts<English>>,
): { readonly en: Texts<English>; readonly ja: Texts<English> } {
  return { en: en as Texts<English>, ja };
}

/** English plural: `plural(1, 'activity', 'activities')` is "1 activity". */
export function plural(count: number, one: string, other: string): string {
  return `${formatNumber(count)} ${count === 1 ? one : other}`;
}

/** Digits with a comma every three, in both languages. */
export function formatNumber(value: number): string {
  return String(Math.abs(value))
    .replace(/\B(?=(\d{3})+$)/g, ',')
    .replace(/^/, value < 0 ? '−' : '');
}
