/** Who reads whose answer: what a rule may read depends on where it stands. */
import type { RuleFault } from '../../report-rules.js';
import type { Question, Rule, SurveyDefinition } from '../definition.js';
import { readRule } from '../rules/parse.js';
import { refsOf } from '../rules/refs.js';

/** The place of a rule. */
export interface RuleReader {
  /** The index of the question that the rule is of. */
  readonly index: number;
  /** Whether it is read after the question was answered, as a jump's is: then it may read that answer, too. */
  readonly isAfter: boolean;
}

export interface PlacedRule {
  readonly rule: Rule;
  /** Within the question. */
  readonly path: readonly (string | number)[];
  readonly isAfter: boolean;
}

/** The rules of a question; a jump that is always taken has none. */
export function rulesOf({ visible, required, jumps = [] }: Question): PlacedRule[] {
  const placed = (rule: Rule | boolean | undefined, path: string): PlacedRule[] =>
    typeof rule === 'string' ? [{ rule, path: [path], isAfter: false }] : [];
  return [
    ...placed(visible, 'visible'),
    ...placed(required, 'required'),
    ...jumps.flatMap(({ when: rule }, index) =>
      rule.trim() === '' ? [] : [{ rule, path: ['jumps', index, 'when'], isAfter: true }],
    ),
  ];
}

/** The questions that one question reads, by index. */
function readsOf(question: Question, index: number, indexOf: (id: string) => number): number[] {
  return rulesOf(question).flatMap(({ rule, isAfter }) => {
    const { condition } = readRule(rule);
    const read = condition ? refsOf(condition).map(({ id }) => indexOf(id)) : [];
    return read.filter((each) => each >= 0 && !(isAfter && each === index));
  });
}

/** All questions that one leads to, over any number of others. */
function reachedFrom(start: number, reads: readonly (readonly number[])[]): ReadonlySet<number> {
  const reached = new Set<number>();
  const open = [...(reads[start] ?? [])];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (reached.has(next)) continue;
    reached.add(next);
    open.push(...(reads[next] ?? []));
  }
  return reached;
}

/** Which questions of a definition read which, made once for all its rules. */
export class Reading {
  readonly #indices = new Map<string, number>();
  readonly #reached: readonly ReadonlySet<number>[];

  constructor(readonly questions: SurveyDefinition['questions']) {
    // of two with one name the first is meant; that there are two is told elsewhere
    questions.forEach(({ id }, index) => this.#indices.has(id) || this.#indices.set(id, index));
    const reads = questions.map((each, index) => readsOf(each, index, (id) => this.indexOf(id)));
    this.#reached = questions.map((_, index) => reachedFrom(index, reads));
  }

  questionOf(id: string): Question | undefined {
    return this.questions[this.indexOf(id)];
  }

  /** -1 where there is none. */
  indexOf(id: string): number {
    return this.#indices.get(id) ?? -1;
  }

  /** Why the rule at `reader` may not read the question called `id`; null where it may. */
  faultOf(id: string, { index, isAfter }: RuleReader): RuleFault | null {
    const read = this.indexOf(id);
    if (read === -1) return 'unknown';
    if (read === index) return isAfter ? null : 'cyclic';
    // an earlier question is at fault, too, if it reads this one in turn
    if (this.#reached[read]?.has(index)) return 'cyclic';
    return read > index ? 'later' : null;
  }
}
