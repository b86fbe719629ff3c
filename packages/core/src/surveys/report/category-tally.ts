/** Respondents by a category. Whoever did not say is counted as well, for without them others could be worked out. */
import { keysOf } from './answer-keys.js';
import { ElementTally } from './element-tally.js';
import { hiddenGroups } from './hidden-groups.js';
import { nameOf } from './question-figures.js';
import type { SkmIndex } from '../skm/skm-index.js';
import type { SingleQuestion } from '../definition.js';
import type { CategoryFigures } from './report.js';

/** No option has this id. */
const DID_NOT_SAY = '';

const NOT_SHOWN = { respondents: null, index: null, grade: null } as const;

export class CategoryTally {
  readonly #question: SingleQuestion;
  readonly #keysOf: ReturnType<typeof keysOf>;
  readonly #groups: ReadonlyMap<string, ElementTally>;

  constructor(question: SingleQuestion, elements: number) {
    const groups = [...question.options.map(({ id }) => id), DID_NOT_SAY];
    this.#question = question;
    this.#keysOf = keysOf(question);
    this.#groups = new Map(groups.map((group) => [group, new ElementTally(elements)]));
  }

  add(answer: unknown, scores: readonly (number | null)[]): void {
    const [group = DID_NOT_SAY] = this.#keysOf(answer) ?? [];
    this.#groups.get(group)?.add(scores);
  }

  figures(indexOf: (tally: ElementTally) => SkmIndex): CategoryFigures {
    const hidden = hiddenGroups(new Map([...this.#groups].map(([group, tally]) => [group, tally.respondents])));
    const groups = this.#question.options.map(({ id, label }) => {
      const tally = hidden.has(id) ? undefined : this.#groups.get(id);
      const figures = tally ? { respondents: tally.respondents, ...indexOf(tally) } : NOT_SHOWN;
      return { option: id, label, ...figures };
    });
    return { question: this.#question.id, name: nameOf(this.#question), groups };
  }
}
