/**
 * Which groups of respondents are too small for their figures to be shown.
 *
 * `suppressSmall` hides small sizes and what would give them away. An index can
 * be taken away from another one just as a size can: from all answers less those
 * of the groups shown comes the index of those hidden, all together. So the
 * hidden ones must be at least `SMALL_GROUP` people together; where they are
 * fewer, the next smallest group is hidden with them, and those of its size.
 *
 * That holds only if the groups are all there are: whoever belongs to none (did
 * not say, was not asked) is a group, too, if one that is never shown.
 *
 * It holds within one set of responses. Figures of two sets, one of which is
 * part of the other, can still be taken from each other.
 */
import { suppressSmall } from '../../polls/suppress.js';

export const SMALL_GROUP = 5;

/** The groups, of all by size, whose figures are not to be shown. A group of nobody tells nothing, and stays. */
export function hiddenGroups(sizes: ReadonlyMap<string, number>): ReadonlySet<string> {
  const shown = suppressSmall(Object.fromEntries(sizes), SMALL_GROUP);
  const groups = [...sizes].map(([group, size]) => ({ group, size, hidden: shown[group] === null }));
  const together = groups.reduce((total, { size, hidden }) => total + (hidden ? size : 0), 0);
  const others = groups.flatMap(({ size, hidden }) => (hidden || size === 0 ? [] : [size]));
  const cover = together > 0 && together < SMALL_GROUP && Math.min(...others);
  return new Set(groups.filter(({ size, hidden }) => hidden || size === cover).map(({ group }) => group));
}
