/** What is wrong with a rule, or with an answer put into a text, in plain words with the part of it that is. */
import type { SurveyDraft as SentSurvey } from '@suara/client';
import type { Desk } from '../desk.js';
import type { AnyFieldError } from '../participation/faults.js';
import type { RuleFaultAt } from '../participation/sending.js';

export interface MarkedRule {
  readonly before: string;
  /** Empty where something is missing at the end. */
  readonly faulty: string;
  readonly after: string;
}

/** A text in quotes, a name in braces, a name with its row, a number, signs that belong together; else what is there. */
const PIECE = /'(?:[^']|'')*'?|\{[^{}]*\}?|[a-z]\w*(?:\.(?:\w+|'[^']*'))?|-?\d+(?:\.\d+)?|[<>=!]+|\S/uy;

export function markedRule(rule: string, { at }: Pick<RuleFaultAt, 'at'>): MarkedRule {
  PIECE.lastIndex = at;
  const faulty = PIECE.exec(rule)?.[0] ?? '';
  return { before: rule.slice(0, at), faulty, after: rule.slice(at + faulty.length) };
}

/** What stands at a place of what was sent (a JSON Pointer of plain names). */
function valueAt(sent: unknown, pointer: string): unknown {
  const step = (value: unknown, name: string): unknown => (value as Record<string, unknown> | undefined)?.[name];
  return pointer.split('/').slice(1).reduce(step, sent);
}

/** A text has its quotes already. */
const quoted = (piece: string): string => (piece === '' || piece.startsWith("'") ? piece : `“${piece}”`);

const RULE = /\/(?:visible|required|when|to)$/u;

/** Words for a rule's fault; none for any other. */
export function ruleWords(
  { t }: Pick<Desk, 't'>,
  sent: SentSurvey,
  { pointer, rule }: AnyFieldError,
): string | undefined {
  if (!rule) return undefined;
  const text = valueAt(sent, pointer);
  const { faulty } = markedRule(typeof text === 'string' ? text : '', rule);
  const { faults, piping, atEnd, empty } = t.surveys.rules;
  if (text === '' && RULE.test(pointer)) return empty;
  const words = RULE.test(pointer) ? faults : { ...faults, ...piping };
  return words[rule.fault](quoted(faulty) || atEnd);
}
