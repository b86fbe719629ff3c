/** The pieces a rule is written in. */

/** The language's own words: no question is called by them. `end` is the aim of a jump. */
const WORDS = ['or', 'and', 'not', 'in', 'has', 'answered', 'count', 'true', 'false', 'end'];

export const isReservedWord = (word: string): boolean => WORDS.includes(word);

export interface Token {
  /** `name`: of a question or a row; `sign`: a reserved word or a sign; `nothing`: behind the last. */
  readonly kind: 'number' | 'text' | 'name' | 'sign' | 'nothing';
  readonly value: string;
  readonly at: number;
}

/** Thrown and caught within the room. */
export class Unreadable extends Error {
  constructor(readonly at: number) {
    super();
  }
}

function tokenOf([, number, text, word, sign]: RegExpExecArray, at: number): Token {
  if (number !== undefined) return { kind: 'number', value: number, at };
  if (text !== undefined) return { kind: 'text', value: text.replaceAll("''", "'"), at };
  if (word !== undefined) return { kind: isReservedWord(word) ? 'sign' : 'name', value: word, at };
  return { kind: 'sign', value: sign ?? '', at };
}

/** The tokens of `rule`, `nothing` the last of them. */
export function tokensOf(rule: string): Token[] {
  const pattern = /(-?\d+(?:\.\d+)?)|'((?:[^']|'')*)'|([a-z]\w*)|([!<>]=|[=<>()[\],.])/y;
  const tokens: Token[] = [];
  let at = 0;
  for (;;) {
    while (/\s/.test(rule.charAt(at))) at++;
    if (at === rule.length) return [...tokens, { kind: 'nothing', value: '', at }];
    pattern.lastIndex = at;
    const match = pattern.exec(rule);
    if (!match) throw new Unreadable(at);
    tokens.push(tokenOf(match, at));
    at = pattern.lastIndex;
  }
}
