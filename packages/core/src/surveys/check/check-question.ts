/** What a question must say by itself; its rules, and what it says of others, are checked apart. */
import { checkLocalized, found, invalidUnless, isSlug, isWhole, type Found, type Path } from '../../check-fields.js';
import type { Localized } from '../../polls/definition.js';
import { pointerTo } from '../../polls/pointer.js';
import type { FieldError } from '../../report-rules.js';
import type { MultipleQuestion, NumberQuestion, Option, Question } from '../definition.js';
import { isReservedWord } from '../rules/tokens.js';
import { isDay } from './day.js';
import { SURVEY_LIMITS } from './limits.js';

const { titleMax, textMax } = SURVEY_LIMITS;

export const isQuestionId = (id: string): boolean => /^[a-z][a-z0-9_]{0,62}$/u.test(id) && !isReservedWord(id);

/** The places of those that are there before. */
export const repeatedIn = (ids: readonly string[]): number[] =>
  ids.flatMap((id, index) => (ids.indexOf(id) < index ? [index] : []));

export function checkCount(count: number, min: number, max: number, ...path: Path): Found {
  const pointer = pointerTo(...path);
  if (count < min) return { pointer, code: 'too_short', limit: min };
  return count > max && { pointer, code: 'too_many', limit: max };
}

/** Checks one question of a city with these languages. */
class QuestionCheck {
  readonly #at: Path;

  constructor(
    readonly question: Question,
    index: number,
    readonly languages: readonly string[],
  ) {
    this.#at = ['questions', index];
  }

  /** Optional ones are in every language where there are any. */
  #text(text: Localized | undefined, max: number, ...path: Path): FieldError[] {
    return text ? checkLocalized(text, pointerTo(...this.#at, ...path), max, this.languages) : [];
  }

  #invalidUnless(holds: boolean, ...path: Path): Found {
    return invalidUnless(holds, ...this.#at, ...path);
  }

  #options(options: readonly Option[], field: 'options' | 'rows', min: number, max: number): Found[] {
    const repeated = repeatedIn(options.map(({ id }) => id));
    return [
      checkCount(options.length, min, max, ...this.#at, field),
      ...options.flatMap(({ id, label }, index) => [
        this.#invalidUnless(isSlug(id), field, index, 'id'),
        ...this.#text(label, titleMax, field, index, 'label'),
      ]),
      ...repeated.map((index): FieldError => {
        return { pointer: pointerTo(...this.#at, field, index, 'id'), code: 'duplicate' };
      }),
    ];
  }

  #points(points: readonly Localized[]): Found[] {
    const { pointsMin, pointsMax } = SURVEY_LIMITS;
    return [
      checkCount(points.length, pointsMin, pointsMax, ...this.#at, 'points'),
      ...points.flatMap((each, index) => this.#text(each, titleMax, 'points', index)),
    ];
  }

  #labels({ minLabel, maxLabel }: { minLabel?: Localized; maxLabel?: Localized }): FieldError[] {
    return [...this.#text(minLabel, titleMax, 'minLabel'), ...this.#text(maxLabel, titleMax, 'maxLabel')];
  }

  #multiple({ options, min = 0, max = options.length }: MultipleQuestion): Found[] {
    return [
      this.#invalidUnless(isWhole(min, 0, options.length), 'min'),
      this.#invalidUnless(isWhole(max, Math.max(1, min), options.length), 'max'),
    ];
  }

  #number({ min, max, unit }: NumberQuestion): Found[] {
    const isOrdered = min === undefined || max === undefined || min <= max;
    return [
      this.#invalidUnless(min === undefined || Number.isFinite(min), 'min'),
      this.#invalidUnless(max === undefined || (Number.isFinite(max) && isOrdered), 'max'),
      ...this.#text(unit, titleMax, 'unit'),
    ];
  }

  /** The standards of the index know four points, no more and no less. */
  #element({ points, element }: Extract<Question, { type: 'likert' }>): Found[] {
    if (element === undefined) return [];
    return [this.#invalidUnless(isSlug(element), 'element'), this.#invalidUnless(points.length === 4, 'points')];
  }

  #byType(question: Question): Found[] {
    const { optionsMin, optionsMax, rankingMax, rows, ratingMin, ratingMax, longText, files } = SURVEY_LIMITS;
    switch (question.type) {
      case 'single':
        return this.#options(question.options, 'options', optionsMin, optionsMax);
      case 'multiple':
        return [...this.#options(question.options, 'options', optionsMin, optionsMax), ...this.#multiple(question)];
      case 'ranking':
        return this.#options(question.options, 'options', optionsMin, rankingMax);
      case 'likert':
        return [...this.#points(question.points), ...this.#element(question)];
      case 'matrix':
        return [...this.#options(question.rows, 'rows', 1, rows), ...this.#points(question.points)];
      case 'rating':
        return [this.#invalidUnless(isWhole(question.max, ratingMin, ratingMax), 'max'), ...this.#labels(question)];
      case 'nps':
        return this.#labels(question);
      case 'number':
        return this.#number(question);
      case 'date': {
        const { min, max } = question;
        return [
          this.#invalidUnless(min === undefined || isDay(min), 'min'),
          this.#invalidUnless(max === undefined || (isDay(max) && (min ?? max) <= max), 'max'),
        ];
      }
      case 'short_text':
      case 'long_text':
        return [this.#invalidUnless(isWhole(question.max ?? 1, 1, longText), 'max')];
      case 'file':
        return [this.#invalidUnless(isWhole(question.max ?? 1, 1, files), 'max')];
    }
  }

  errors(): FieldError[] {
    const { id, text, hint, name, type } = this.question;
    return found([
      this.#invalidUnless(isQuestionId(id), 'id'),
      ...this.#text(text, textMax, 'text'),
      ...this.#text(hint, textMax, 'hint'),
      ...this.#text(name, titleMax, 'name'),
      ...this.#byType(this.question),
      // one who answers belongs to one group
      this.#invalidUnless(type === 'single' || !('category' in this.question), 'category'),
      this.#invalidUnless(type === 'likert' || !('element' in this.question), 'element'),
    ]);
  }
}

export function checkQuestion(question: Question, index: number, languages: readonly string[]): FieldError[] {
  return new QuestionCheck(question, index, languages).errors();
}
