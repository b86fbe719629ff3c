/**
 * Which words of a text a comment is about: a text quote selector (W3C Web Annotation Data Model, 4.2.4). After an edit
 * the words find their place again where offsets would not; what stands around them tells places with the same words
 * apart.
 */

export interface Quote {
  readonly exact: string;
  /** What stands before, and behind: up to 32 characters of it, less only where the text begins or ends. */
  readonly prefix: string;
  readonly suffix: string;
}

/** As `slice` and the DOM's ranges count: in UTF-16 units. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

const CONTEXT = 32;

/** Whether `index` lies between the halves of one character. */
const isWithinCharacter = (text: string, index: number) =>
  /[\uD800-\uDBFF]/.test(text.charAt(index - 1)) && /[\uDC00-\uDFFF]/.test(text.charAt(index));

/** The words from `start` to `end`; half a character at either end is taken whole. */
export function quoteAt(text: string, start: number, end: number): Quote {
  const from = isWithinCharacter(text, start) ? start - 1 : start;
  const to = isWithinCharacter(text, end) ? end + 1 : end;
  const before = Array.from(text.slice(Math.max(0, from - 2 * CONTEXT), from));
  const behind = Array.from(text.slice(to, to + 2 * CONTEXT));
  return {
    exact: text.slice(from, to),
    prefix: before.slice(-CONTEXT).join(''),
    suffix: behind.slice(0, CONTEXT).join(''),
  };
}

/** A quote to look for. A prefix that is short says that the text begins with it, a suffix that it ends so. */
interface Wanted extends Quote {
  readonly beginsText: boolean;
  readonly endsText: boolean;
}

const isShort = (context: string) => Array.from(context).length < CONTEXT;

function wantedOf(quote: Quote): Wanted {
  return { ...quote, beginsText: isShort(quote.prefix), endsText: isShort(quote.suffix) };
}

/** How many units of the prefix, and of the suffix, stand around a range. */
function fit(text: string, { start, end }: TextRange, { prefix, suffix, beginsText, endsText }: Wanted): number {
  let before = 0;
  while (before < Math.min(prefix.length, start) && prefix.at(-1 - before) === text[start - 1 - before]) before++;
  let behind = 0;
  while (behind < suffix.length && suffix[behind] === text[end + behind]) behind++;
  const isFirst = beginsText && before === start;
  const isLast = endsText && end + behind === text.length;
  return before + behind + Number(isFirst) + Number(isLast);
}

/** Where the words stand, letter by letter; of several places the one that fits best, of equals the first. */
function findExactly(text: string, wanted: Wanted): TextRange | null {
  const { exact } = wanted;
  if (exact === '') return null;
  let best: TextRange | null = null;
  let bestFit = -1;
  for (let start = text.indexOf(exact); start !== -1; start = text.indexOf(exact, start + 1)) {
    const range = { start, end: start + exact.length };
    const found = fit(text, range, wanted);
    if (found > bestFit) [best, bestFit] = [range, found];
  }
  return best;
}

interface Squeezed {
  readonly text: string;
  /** Where each unit stood before. */
  readonly origins: readonly number[];
}

/** Any run of white space as one blank. */
function squeeze(text: string): Squeezed {
  const origins: number[] = [];
  const squeezed = text.replaceAll(/\s+|\S+/gu, (part: string, index: number) => {
    const isBlank = part.trim() === '';
    for (let unit = 0; unit < (isBlank ? 1 : part.length); unit++) origins.push(index + unit);
    return isBlank ? ' ' : part;
  });
  return { text: squeezed, origins };
}

/** A line broken elsewhere, or an indent, changes no word. */
function findSqueezed(text: string, wanted: Wanted): TextRange | null {
  const { text: squeezed, origins } = squeeze(text);
  const found = findExactly(squeezed, {
    ...wanted,
    // blanks at the ends may have gone with the line they stood on
    exact: squeeze(wanted.exact).text.trim(),
    prefix: squeeze(wanted.prefix).text,
    suffix: squeeze(wanted.suffix).text,
  });
  if (!found) return null;
  const [first = 0, last = 0] = [origins[found.start], origins[found.end - 1]];
  return { start: first, end: last + 1 };
}

/**
 * Where the quoted words stand in `text` now, or null where they do not: the same words, but for white space. Nothing
 * that only resembles them is taken for them.
 */
export function findQuote(text: string, quote: Quote): TextRange | null {
  const wanted = wantedOf(quote);
  return findExactly(text, wanted) ?? findSqueezed(text, wanted);
}

/** What a comment is about: the words it quotes; where it quotes none, the whole text as it was `then`. */
export interface Subject {
  readonly quote: Quote | null;
  readonly then: string | undefined;
}

/** Whether what a comment is about is gone. `now` is undefined where the whole section is. */
export function isOutdated({ quote, then }: Subject, now: string | undefined): boolean {
  if (now === undefined) return true;
  if (quote) return findQuote(now, quote) === null;
  return then === undefined || squeeze(then).text.trim() !== squeeze(now).text.trim();
}
