/** In which order options and rows are shown: drawn anew for each respondent, the same again after a reload. */
import type { Option, Question } from '../definition.js';

/** FNV-1a, so that questions of one survey are not all shuffled alike. */
function hashOf(text: string, seed: number): number {
  let hash = seed ^ 0x811c9dc5;
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return hash;
}

/** Mulberry32, a small generator of numbers from 0 up to 1. */
function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Fisher and Yates. */
function shuffled<T>(items: readonly T[], random: () => number): T[] {
  const rest = [...items];
  return items.flatMap(() => rest.splice(Math.floor(random() * rest.length), 1));
}

/** The options (of a matrix the rows) as they are shown; those that are `fixed` keep their place. */
export function orderOf(question: Question, seed: number): readonly Option[] {
  if (!('options' in question || 'rows' in question)) return [];
  const options = 'rows' in question ? question.rows : question.options;
  if (!question.shuffle) return options;
  const loose = options.filter(({ fixed }) => !fixed);
  const order = shuffled(loose, numbersFrom(hashOf(question.id, seed))).values();
  return options.map((option) => (option.fixed ? option : (order.next().value ?? option)));
}
