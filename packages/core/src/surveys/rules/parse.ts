/**
 * Reads a rule, by descent:
 *
 *     any     = all { 'or' all }
 *     all     = one { 'and' one }
 *     one     = 'not' one | '(' any ')' | 'true' | 'false' | 'answered' '(' question ')' | compared
 *     compared = subject ( sign value | ['not'] 'in' '[' literal { ',' literal } ']' | 'has' text )
 *     subject = question | 'count' '(' question ')'
 *     value   = subject | literal
 */
import type { Rule } from '../definition.js';
import {
  COMPARISONS,
  type Comparison,
  type Condition,
  type Literal,
  type QuestionRef,
  type Subject,
} from './condition.js';
import { tokensOf, Unreadable, type Token } from './tokens.js';

export const RULE_LIMITS = {
  /** UTF-16 units. */
  length: 500,
  /** Of parentheses and `not`. */
  depth: 20,
} as const;

const isComparison = (sign: string): sign is Comparison => (COMPARISONS as readonly string[]).includes(sign);

class Reader {
  readonly #tokens: readonly Token[];
  #index = 0;

  constructor(rule: string) {
    this.#tokens = tokensOf(rule);
  }

  get #next(): Token {
    const token = this.#tokens[this.#index];
    if (!token) throw new Unreadable(0);
    return token;
  }

  /** Takes the next token if it is one of `kind`; else the rule cannot be read. */
  #take(...kinds: readonly Token['kind'][]): Token {
    const token = this.#next;
    if (!kinds.includes(token.kind)) throw new Unreadable(token.at);
    this.#index++;
    return token;
  }

  #takeIf(sign: string): boolean {
    const isNext = this.#next.kind === 'sign' && this.#next.value === sign;
    if (isNext) this.#index++;
    return isNext;
  }

  #expect(sign: string): void {
    if (!this.#takeIf(sign)) throw new Unreadable(this.#next.at);
  }

  rule(): Condition {
    const condition = this.#any(0);
    this.#take('nothing');
    return condition;
  }

  #any(depth: number): Condition {
    const first = this.#all(depth);
    const of = [first];
    while (this.#takeIf('or')) of.push(this.#all(depth));
    return of.length > 1 ? { kind: 'any', of } : first;
  }

  #all(depth: number): Condition {
    const first = this.#one(depth);
    const of = [first];
    while (this.#takeIf('and')) of.push(this.#one(depth));
    return of.length > 1 ? { kind: 'all', of } : first;
  }

  #one(depth: number): Condition {
    if (depth > RULE_LIMITS.depth) throw new Unreadable(this.#next.at);
    if (this.#takeIf('not')) return { kind: 'not', of: this.#one(depth + 1) };
    if (this.#takeIf('(')) {
      const condition = this.#any(depth + 1);
      this.#expect(')');
      return condition;
    }
    if (this.#takeIf('true')) return { kind: 'constant', holds: true };
    if (this.#takeIf('false')) return { kind: 'constant', holds: false };
    if (this.#takeIf('answered')) return { kind: 'answered', of: this.#inParentheses() };
    return this.#comparison();
  }

  #comparison(): Condition {
    const subject = this.#subject();
    if (this.#takeIf('in')) return { kind: 'listed', subject, values: this.#list(), isNegated: false };
    if (this.#takeIf('not')) {
      this.#expect('in');
      return { kind: 'listed', subject, values: this.#list(), isNegated: true };
    }
    if (subject.kind === 'question' && this.#takeIf('has')) {
      return { kind: 'chosen', of: subject, option: this.#literal('text') };
    }
    const { value: sign, at } = this.#take('sign');
    if (!isComparison(sign)) throw new Unreadable(at);
    const isLiteral = this.#next.kind === 'text' || this.#next.kind === 'number';
    return { kind: 'compared', subject, sign, value: isLiteral ? this.#literal('text', 'number') : this.#subject() };
  }

  #subject(): Subject {
    const { at } = this.#next;
    return this.#takeIf('count') ? { kind: 'count', of: this.#inParentheses(), at } : this.#question();
  }

  #inParentheses(): QuestionRef {
    this.#expect('(');
    const question = this.#question();
    this.#expect(')');
    return question;
  }

  #question(): QuestionRef {
    const { value: id, at } = this.#take('name');
    // a row may be called like a word of the language
    const row = this.#takeIf('.') ? this.#take('name', 'text', 'number', 'sign').value : null;
    return { kind: 'question', id, row, at };
  }

  #list(): Literal[] {
    this.#expect('[');
    const values = [this.#literal('text', 'number')];
    while (this.#takeIf(',')) values.push(this.#literal('text', 'number'));
    this.#expect(']');
    return values;
  }

  #literal(...kinds: readonly Token['kind'][]): Literal {
    const { kind, value, at } = this.#take(...kinds);
    return { kind: 'literal', value: kind === 'number' ? Number(value) : value, at };
  }
}

export type ReadRule = { readonly condition: Condition } | { readonly condition: null; readonly at: number };

/** What `rule` says, or from where on it cannot be read. */
export function readRule(rule: Rule): ReadRule {
  const { length } = RULE_LIMITS;
  if (rule.length > length) return { condition: null, at: length };
  try {
    return { condition: new Reader(rule).rule() };
  } catch (error) {
    if (error instanceof Unreadable) return { condition: null, at: error.at };
    throw error;
  }
}
