/** Calendar arithmetic on texts, apart from the domain's own, for tests that check it. */

/** @param month months since January of year 0 @returns `YYYY-MM` */
export function formatMonthKey(month: number): string {
  const year = String(Math.floor(month / 12)).padStart(4, '0');
  return `${year}-${String((month % 12) + 1).padStart(2, '0')}`;
}

/** The Japanese fiscal year of a day. */
export function fiscalYearKey(date: string): number {
  const year = Number(date.slice(0, 4));
  return date.slice(5) < '04-01' ? year - 1 : year;
}
