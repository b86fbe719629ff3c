/** What a suggestion reads of a service. Keywords are in the citizen's language. */
export interface SuggestibleService {
  readonly code: string;
  readonly name: string;
  readonly keywords: readonly string[];
}

/** Lower case, without diacritics, other signs as one blank, a blank at each end: ready for whole-word search. */
function fold(text: string): string {
  const letters = text
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase();
  return ` ${letters.replace(/[^\p{Letter}\p{Number}]+/gu, ' ').trim()} `;
}

/** Longer phrases say more: "lampu jalan" outweighs "jalan". A keyword that repeats the name says nothing new. */
function score(text: string, service: SuggestibleService): number {
  let sum = 0;
  for (const phrase of new Set([service.name, ...service.keywords].map(fold))) {
    if (phrase.trim() && text.includes(phrase)) sum += phrase.trim().split(' ').length ** 2;
  }
  return sum;
}

/**
 * The services a citizen's own words point to, best first, at most `limit`.
 * The text comes first and the category after it: people who must choose from
 * a list before they may tell what happened often choose wrong.
 */
export function suggestServices<S extends SuggestibleService>(text: string, services: readonly S[], limit = 3): S[] {
  const folded = fold(text);
  return services
    .map((service) => ({ service, points: score(folded, service) }))
    .filter(({ points }) => points > 0)
    .sort((a, b) => b.points - a.points)
    .slice(0, limit)
    .map(({ service }) => service);
}
