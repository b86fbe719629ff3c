/**
 * What a definition must say before people can be asked. The control room asks these rules while somebody writes, the
 * server asks them again. It has the shape of the contract already.
 */
import { checkLocalized, found, invalidUnless, type Found } from '../../check-fields.js';
import type { Localized } from '../../polls/definition.js';
import { pointerTo } from '../../polls/pointer.js';
import type { FieldError } from '../../report-rules.js';
import type { Question, SurveyDefinition } from '../definition.js';
import { checkPiping } from './check-piping.js';
import { checkCount, checkQuestion, repeatedIn } from './check-question.js';
import { checkRules } from './check-rules.js';
import { SURVEY_LIMITS } from './limits.js';
import { Reading } from './reading.js';

const elementOf = (question: Question): string[] =>
  question.type === 'likert' && question.element !== undefined ? [question.element] : [];

/** The index is computed from elements: either both are there, or neither. */
function checkIndex({ index, questions }: SurveyDefinition): Found[] {
  const count = questions.flatMap(elementOf).length;
  if (!index) return [count > 0 && { pointer: '/index', code: 'required' }];
  // 0.11 and 0.111 are what was left of one ninth
  const isLegacy = index.rounding !== 'exact';
  return [invalidUnless(count > 0, 'index'), invalidUnless(!isLegacy || count === 9, 'index', 'rounding')];
}

/** Names and elements are had by one question each. */
function checkRepeated(questions: readonly Question[]): FieldError[] {
  const at = (index: number | undefined, field: string): FieldError => ({
    pointer: pointerTo('questions', index ?? 0, field),
    code: 'duplicate',
  });
  const measured = questions.flatMap((each, index) => elementOf(each).map((element) => ({ element, index })));
  return [
    ...repeatedIn(questions.map(({ id }) => id)).map((index) => at(index, 'id')),
    ...repeatedIn(measured.map(({ element }) => element)).map((each) => at(measured[each]?.index, 'element')),
  ];
}

function checkSize(definition: SurveyDefinition): Found {
  const limit = SURVEY_LIMITS.size;
  return JSON.stringify(definition).length > limit && { pointer: '/questions', code: 'too_long', limit };
}

/** Everything that keeps `definition` from being a survey of a city with these languages; empty where nothing does. */
export function checkSurveyDefinition(definition: SurveyDefinition, languages: readonly string[]): FieldError[] {
  const { title, description, thanks, questions } = definition;
  const { titleMax, textMax, questions: questionsMax, jumps: jumpsMax } = SURVEY_LIMITS;
  // the rest takes time that grows with the size
  const excess = found([checkCount(questions.length, 1, questionsMax, 'questions'), checkSize(definition)]);
  if (excess.length > 0) return excess;
  const text = (each: Localized | undefined, pointer: string, max: number) =>
    each ? checkLocalized(each, pointer, max, languages) : [];
  const reading = new Reading(questions);
  return found([
    ...text(title, '/title', titleMax),
    ...text(description, '/description', textMax),
    ...text(thanks, '/thanks', textMax),
    ...checkIndex(definition),
    ...checkRepeated(questions),
    ...questions.flatMap((each, index) => [
      ...checkQuestion(each, index, languages),
      checkCount(each.jumps?.length ?? 0, 0, jumpsMax, 'questions', index, 'jumps'),
      ...checkRules(each, index, reading),
    ]),
    ...checkPiping(definition, reading),
  ]);
}
