/** Whether a rule can be read where it stands, and compares what can be compared. */
import type { FieldError, RuleFault } from '../../report-rules.js';
import type { Rule, SurveyDefinition } from '../definition.js';
import type { Chosen, Compared, Condition, Listed, Literal, Subject } from '../rules/condition.js';
import { readRule } from '../rules/parse.js';
import { refsOf } from '../rules/refs.js';
import { Reading, type RuleReader } from './reading.js';
import { typeOf, valueFault, type AnswerType } from './types.js';

export type RuleProblem = NonNullable<FieldError['rule']>;

const problem = (fault: RuleFault, at: number): RuleProblem => ({ fault, at });

/** Of a question, of a row, or of a count. */
function subjectType(subject: Subject, reading: Reading): AnswerType | RuleProblem {
  const { id, row, at } = subject.kind === 'count' ? subject.of : subject;
  const question = reading.questionOf(id);
  const type = question ? typeOf(question, row) : 'unknown';
  if (typeof type === 'string') return problem(type, at);
  if (subject.kind === 'question') return type;
  return type.kind === 'list' ? { kind: 'number', question: null } : problem('type', at);
}

function checkValue(type: AnswerType, { value, at }: Literal, isExact: boolean): RuleProblem[] {
  const fault = valueFault(type, value, isExact);
  return fault ? [problem(fault, at)] : [];
}

function checkListed({ subject, values }: Listed, reading: Reading): RuleProblem[] {
  const type = subjectType(subject, reading);
  if ('fault' in type) return [type];
  if (type.kind === 'list') return [problem('type', subject.at)];
  return values.flatMap((each) => checkValue(type, each, true));
}

function checkChosen({ of, option }: Chosen, reading: Reading): RuleProblem[] {
  const type = subjectType(of, reading);
  if ('fault' in type) return [type];
  return type.kind === 'list' ? checkValue(type, option, true) : [problem('type', of.at)];
}

/** What is one of several has no size, and texts have none that means anything. */
const ORDERED: readonly AnswerType['kind'][] = ['number', 'day'];
const COMPARABLE: readonly AnswerType['kind'][] = [...ORDERED, 'option', 'text'];

function checkCompared({ subject, sign, value }: Compared, reading: Reading): RuleProblem[] {
  const type = subjectType(subject, reading);
  if ('fault' in type) return [type];
  const isExact = sign === '=' || sign === '!=';
  if (!(isExact ? COMPARABLE : ORDERED).includes(type.kind)) return [problem('type', subject.at)];
  if (value.kind === 'literal') return checkValue(type, value, isExact);
  const other = subjectType(value, reading);
  if ('fault' in other) return [other];
  // options of two questions may be called alike and yet be no more the same than their labels are
  return other.kind === type.kind && type.kind !== 'option' ? [] : [problem('type', value.at)];
}

function checkTypes(condition: Condition, reading: Reading): RuleProblem[] {
  switch (condition.kind) {
    case 'any':
    case 'all':
      return condition.of.flatMap((each) => checkTypes(each, reading));
    case 'not':
      return checkTypes(condition.of, reading);
    case 'constant':
      return [];
    case 'answered': {
      const type = subjectType(condition.of, reading);
      return 'fault' in type ? [type] : [];
    }
    case 'chosen':
      return checkChosen(condition, reading);
    case 'listed':
      return checkListed(condition, reading);
    case 'compared':
      return checkCompared(condition, reading);
  }
}

/** The faults of a rule in their order, one for each place. */
export function ruleProblems(rule: Rule, reading: Reading, reader: RuleReader): RuleProblem[] {
  const read = readRule(rule);
  if (read.condition === null) return [problem('syntax', read.at)];
  const misplaced = refsOf(read.condition).flatMap(({ id, at }) => {
    const fault = reading.faultOf(id, reader);
    return fault ? [problem(fault, at)] : [];
  });
  const all = [...misplaced, ...checkTypes(read.condition, reading)];
  const first = all.filter(({ at }, index) => all.findIndex((each) => each.at === at) === index);
  return first.sort((a, b) => a.at - b.at);
}

/** What is wrong with `rule` at this place of the definition; nothing where it is sound. */
export function checkRule(rule: Rule, { questions }: SurveyDefinition, reader: RuleReader): RuleProblem[] {
  return ruleProblems(rule, new Reading(questions), reader);
}
