/** Whether a rule holds. Total: whatever the rule and the answers are, it says yes or no. */
import type { Answer, Answers, Rule } from '../definition.js';
import { answerOf, isList } from '../flow/answer-of.js';
import type { Comparison, Condition, Literal, QuestionRef, Subject } from './condition.js';
import { readRule } from './parse.js';

type Value = Answer | undefined;

const answerAt = ({ id, row }: QuestionRef, answers: Answers): Value => answerOf(answers, id, row);

function valueOf(subject: Subject | Literal, answers: Answers): Value {
  if (subject.kind === 'literal') return subject.value;
  if (subject.kind === 'question') return answerAt(subject, answers);
  const chosen = answerAt(subject.of, answers);
  return isList(chosen) ? chosen.length : 0;
}

function compare(sign: Comparison, a: string | number, b: string | number): boolean {
  switch (sign) {
    case '=':
      return a === b;
    case '!=':
      return a !== b;
    case '<':
      return a < b;
    case '<=':
      return a <= b;
    case '>':
      return a > b;
    case '>=':
      return a >= b;
  }
}

/** Numbers by size, texts and days by their letters; anything else compares to nothing, and neither does no answer. */
function isComparable(a: Value, b: Value): boolean {
  return typeof a === typeof b && (typeof a === 'number' || typeof a === 'string');
}

function isTrue(condition: Condition, answers: Answers): boolean {
  switch (condition.kind) {
    case 'any':
      return condition.of.some((each) => isTrue(each, answers));
    case 'all':
      return condition.of.every((each) => isTrue(each, answers));
    case 'not':
      return !isTrue(condition.of, answers);
    case 'constant':
      return condition.holds;
    case 'answered':
      return answerAt(condition.of, answers) !== undefined;
    case 'chosen': {
      const chosen = answerAt(condition.of, answers);
      return isList(chosen) && chosen.includes(String(condition.option.value));
    }
    case 'listed': {
      const value = valueOf(condition.subject, answers);
      const isListed = condition.values.some((each) => each.value === value);
      return value !== undefined && isListed !== condition.isNegated;
    }
    case 'compared': {
      const [a, b] = [valueOf(condition.subject, answers), valueOf(condition.value, answers)];
      return isComparable(a, b) && compare(condition.sign, a as string, b as string);
    }
  }
}

/** Whether `rule` holds for `answers`, of which those off the path are left out; a rule that cannot be read never does. */
export function holds(rule: Rule, answers: Answers): boolean {
  const { condition } = readRule(rule);
  return condition !== null && isTrue(condition, answers);
}
