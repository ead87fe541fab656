/** Options a page key moves by. */
const page = 10;

/**
 * Where a key of a listbox leads.
 * @param at the present option, -1 before any was chosen
 * @returns `null` when the key does not move
 */
export function optionAfterKey(key: string, at: number, count: number): number | null {
  const within = (index: number) => Math.min(count - 1, Math.max(0, index));
  switch (key) {
    case 'ArrowDown':
      return within(at + 1);
    case 'ArrowUp':
      return within(at - 1);
    case 'PageDown':
      return within(at + page);
    case 'PageUp':
      return within(at - page);
    case 'Home':
      return within(0);
    case 'End':
      return within(count - 1);
    default:
      return null;
  }
}

/**
 * The option that typed letters mean: from the present one on, and round again.
 * @param names the ways each option may be written
 */
export function optionByText(
  text: string,
  at: number,
  names: readonly (readonly string[])[],
): number | null {
  const lower = text.toLocaleLowerCase();
  // The same letter again and again goes through everything that begins with it.
  const typed = new Set(lower).size === 1 ? lower.slice(0, 1) : lower;
  // A single letter typed again moves on; a longer text keeps to the option it already means.
  const first = typed.length === 1 ? at + 1 : Math.max(at, 0);
  for (let step = 0; step < names.length; step += 1) {
    const index = (first + step) % names.length;
    const isMeant = names[index]?.some((name) => name.toLocaleLowerCase().startsWith(typed));
    if (isMeant) return index;
  }
  return null;
}
