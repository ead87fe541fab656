import { formatNumber } from './bilingual';

/** A difference with its sign, a real minus: "+2", "−1", "±0". */
export function formatChange(change: number): string {
  if (change === 0) return '±0';
  return change > 0 ? `+${formatNumber(change)}` : formatNumber(change);
}

/** "4 → 6" */
export function formatBeforeAfter({
  before,
  after,
}: {
  readonly before: number;
  readonly after: number;
}): string {
  return `${formatNumber(before)} → ${formatNumber(after)}`;
}
