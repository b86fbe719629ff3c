/**
 * Moves in an order of preference: best rank first, options of one rank are equal. Each returns a new order, or the very
 * same one where there is no further to go.
 */
export type Ranks = readonly (readonly string[])[];

export const rankOf = (ranks: Ranks, id: string): number => ranks.findIndex((rank) => rank.includes(id));

export const removed = (ranks: Ranks, id: string): Ranks =>
  ranks.map((rank) => rank.filter((option) => option !== id)).filter((rank) => rank.length > 0);

/** Places the option at a rank of its own, before what is at this rank among the others. */
function placed(ranks: Ranks, id: string, rank: number): Ranks {
  const others = removed(ranks, id);
  return [...others.slice(0, rank), [id], ...others.slice(rank)];
}

export const added = (ranks: Ranks, id: string): Ranks => placed(ranks, id, ranks.length);

const isAlone = (ranks: Ranks, rank: number): boolean => ranks[rank]?.length === 1;

export const madeFirst = (ranks: Ranks, id: string): Ranks =>
  rankOf(ranks, id) === 0 && isAlone(ranks, 0) ? ranks : placed(ranks, id, 0);

/** Passes the rank above, all of it; one of several equals first comes to stand right above them. */
export function movedUp(ranks: Ranks, id: string): Ranks {
  const rank = rankOf(ranks, id);
  if (!isAlone(ranks, rank)) return placed(ranks, id, rank);
  return rank === 0 ? ranks : placed(ranks, id, rank - 1);
}

/** Passes the rank below, all of it; one of several equals first comes to stand right below them. */
export function movedDown(ranks: Ranks, id: string): Ranks {
  const rank = rankOf(ranks, id);
  return isAlone(ranks, rank) && rank === ranks.length - 1 ? ranks : placed(ranks, id, rank + 1);
}

/** Makes the option, and what is equal with it, equal with the rank above; or parts it from what stands above it. */
export function equalled(ranks: Ranks, id: string, equal: boolean): Ranks {
  const at = rankOf(ranks, id);
  const own = ranks[at] ?? [];
  if (equal)
    return at > 0 ? [...ranks.slice(0, at - 1), [...(ranks[at - 1] ?? []), ...own], ...ranks.slice(at + 1)] : ranks;
  const place = own.indexOf(id);
  return place > 0 ? [...ranks.slice(0, at), own.slice(0, place), own.slice(place), ...ranks.slice(at + 1)] : ranks;
}

/**
 * Places the option before the given row of the others, as a finger drops it. Between two equals it becomes their equal;
 * anywhere else it has a rank of its own.
 */
export function dropped(ranks: Ranks, id: string, row: number): Ranks {
  const others = removed(ranks, id);
  const before = others.flat()[row];
  if (before === undefined) return [...others, [id]];
  const rank = rankOf(others, before);
  const equals = others[rank] ?? [];
  const place = equals.indexOf(before);
  if (place === 0) return placed(ranks, id, rank);
  const joined = [...equals.slice(0, place), id, ...equals.slice(place)];
  return [...others.slice(0, rank), joined, ...others.slice(rank + 1)];
}
