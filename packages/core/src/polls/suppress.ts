/**
 * Small cells of a breakdown tell what single people voted. They are not shown,
 * and neither is what would give them away: the total is known, so is this rule.
 *
 * - Cells from 1 to `threshold` − 1 become null.
 * - One null alone is the total less the rest. Nulls that sum to their number are
 *   all 1, and at their most are all `threshold` − 1. So then the next smallest
 *   cell becomes null too, and if no other has ballots, one of the zeros.
 * - Other zeros stay: that nobody voted there tells of no one.
 * - A cell that is the whole table cannot be hidden from its total.
 */
function isGivenAway(hidden: readonly number[], threshold: number): boolean {
  const sum = hidden.reduce((total, each) => total + each, 0);
  return hidden.length === 1 || sum === hidden.length || sum === hidden.length * (threshold - 1);
}

export function suppressSmall(cells: Readonly<Record<string, number>>, threshold = 5): Record<string, number | null> {
  const size = (cell: string) => cells[cell] ?? 0;
  // zeros last: they are the last to be hidden for another's sake
  const order = (cell: string) => size(cell) || Infinity;
  const names = Object.keys(cells).sort((a, b) => (order(a) === order(b) ? (a < b ? -1 : 1) : order(a) - order(b)));
  let count = names.filter((cell) => size(cell) > 0 && size(cell) < threshold).length;
  while (count > 0 && count < names.length && isGivenAway(names.slice(0, count).map(size), threshold)) count += 1;
  const hidden = new Set(names.slice(0, count));
  return Object.fromEntries(Object.entries(cells).map(([cell, value]) => [cell, hidden.has(cell) ? null : value]));
}
