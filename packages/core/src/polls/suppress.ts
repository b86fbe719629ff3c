/**
 * Small cells of a breakdown tell what single people voted. They are not shown,
 * and neither is what would give them away: the total is known, so is this rule.
 *
 * - Cells from 1 to `threshold` − 1 become null.
 * - One null alone is the total less the rest. Nulls that sum to their number are
 *   all 1, and at their most are all `threshold` − 1. So then the next smallest
 *   cell becomes null too, or, if no other has ballots, the zeros.
 * - Cells as large as that one go with it: picking one of them by its name would
 *   tell which null it is. So nulls that differ could change places, and nobody
 *   can say which is which.
 * - Other zeros stay: that nobody voted there tells of no one.
 * - A cell that is the whole table cannot be hidden from its total.
 */
function isGivenAway(hidden: readonly number[], threshold: number): boolean {
  const sum = hidden.reduce((total, each) => total + each, 0);
  return hidden.length === 1 || sum === hidden.length || sum === hidden.length * (threshold - 1);
}

export function suppressSmall(cells: Readonly<Record<string, number>>, threshold = 5): Record<string, number | null> {
  const sizes = Object.values(cells);
  const isSmall = (size: number) => size > 0 && size < threshold;
  const small = sizes.filter(isSmall);
  const larger = sizes.filter((size) => size >= threshold);
  const cover = isGivenAway(small, threshold) && (larger.length > 0 ? Math.min(...larger) : 0);
  const show = (size: number) => (isSmall(size) || (small.length > 0 && size === cover) ? null : size);
  return Object.fromEntries(Object.entries(cells).map(([cell, size]) => [cell, show(size)]));
}
