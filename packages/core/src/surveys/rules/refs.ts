import type { Condition, Literal, QuestionRef, Subject } from './condition.js';

function refsIn(value: Subject | Literal): QuestionRef[] {
  if (value.kind === 'literal') return [];
  return [value.kind === 'count' ? value.of : value];
}

/** Every question that a condition reads, wherever it does. */
export function refsOf(condition: Condition): QuestionRef[] {
  switch (condition.kind) {
    case 'any':
    case 'all':
      return condition.of.flatMap(refsOf);
    case 'not':
      return refsOf(condition.of);
    case 'constant':
      return [];
    case 'answered':
    case 'chosen':
      return [condition.of];
    case 'listed':
      return refsIn(condition.subject);
    case 'compared':
      return [...refsIn(condition.subject), ...refsIn(condition.value)];
  }
}
