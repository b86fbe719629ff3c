/** The rules and jumps of one question, as the others around it allow. */
import { pointerTo } from '../../polls/pointer.js';
import type { FieldError, RuleFault } from '../../report-rules.js';
import { END, type Question } from '../definition.js';
import { ruleProblems } from './check-rule.js';
import { rulesOf, type Reading } from './reading.js';

/** A jump leads onward: one that leads back would never end. */
function aimFault(to: string, index: number, reading: Reading): RuleFault | null {
  if (to === END) return null;
  const aim = reading.indexOf(to);
  if (aim === -1) return 'unknown';
  return aim > index ? null : 'cyclic';
}

export function checkRules(question: Question, index: number, reading: Reading): FieldError[] {
  const at = (path: readonly (string | number)[], rule: NonNullable<FieldError['rule']>): FieldError => ({
    pointer: pointerTo('questions', index, ...path),
    code: 'invalid',
    rule,
  });
  const rules = rulesOf(question).flatMap(({ rule, path, isAfter }) =>
    ruleProblems(rule, reading, { index, isAfter }).map((each) => at(path, each)),
  );
  const aims = (question.jumps ?? []).flatMap(({ to }, jump) => {
    const fault = aimFault(to, index, reading);
    return fault ? [at(['jumps', jump, 'to'], { fault, at: 0 })] : [];
  });
  return [...rules, ...aims];
}
