/** Whether a text asks for answers that there are when it is shown, and that can be said in words. */
import type { Path } from '../../check-fields.js';
import type { Localized } from '../../polls/definition.js';
import { pointerTo } from '../../polls/pointer.js';
import type { FieldError, RuleFault } from '../../report-rules.js';
import type { Question, SurveyDefinition } from '../definition.js';
import { PLACES } from '../flow/pipe.js';
import type { Reading } from './reading.js';
import { typeOf } from './types.js';

type PlacedText = readonly [text: Localized | undefined, ...path: Path];

/** Labels that an answer is said with. */
function wordsOf(question: Question): PlacedText[] {
  const points = 'points' in question ? question.points : [];
  const options = 'options' in question ? question.options : [];
  return [
    ...points.map((text, index): PlacedText => [text, 'points', index]),
    ...options.map(({ label }, index): PlacedText => [label, 'options', index, 'label']),
  ];
}

/** Every text of a question that is piped. What tables call it is not: a table has no answers of one person. */
function textsOf(question: Question): PlacedText[] {
  const rows = 'rows' in question ? question.rows : [];
  return [
    [question.text, 'text'],
    [question.hint, 'hint'],
    ...wordsOf(question),
    ...rows.map(({ label }, index): PlacedText => [label, 'rows', index, 'label']),
    ...('minLabel' in question ? [[question.minLabel, 'minLabel'] as const] : []),
    ...('maxLabel' in question ? [[question.maxLabel, 'maxLabel'] as const] : []),
    ...('unit' in question ? [[question.unit, 'unit'] as const] : []),
  ];
}

interface Place {
  /** Undefined: a brace that says nothing. */
  readonly id: string | undefined;
  readonly row: string | null;
  readonly at: number;
}

function placesOf(text: string): Place[] {
  const braces = new RegExp(`${PLACES.source}|\\{`, 'g');
  const matches = [...text.matchAll(braces)].filter(([whole]) => whole !== '{{');
  return matches.map(({ 1: id, 2: row = null, index: at }) => ({ id, row, at }));
}

/** A label that asks for answers itself would be put in unread. */
const isPiped = (question: Question): boolean =>
  wordsOf(question).some(([text = {}]) => Object.values(text).some((each) => placesOf(each).length > 0));

/** Whether a text of one question may ask for the answer at `place`. */
type FaultOf = (place: Place, reader: number) => RuleFault | null;

function faultsIn({ questions }: SurveyDefinition, reading: Reading): FaultOf {
  const unsayable = new Set(questions.filter(isPiped));
  return ({ id, row }, reader) => {
    if (id === undefined) return 'syntax';
    const index = reading.indexOf(id);
    const question = questions[index];
    if (!question) return 'unknown';
    if (index >= reader) return index === reader ? 'cyclic' : 'later';
    const type = typeOf(question, row);
    if (typeof type === 'string') return type;
    return type.kind === 'rows' || type.kind === 'files' || unsayable.has(question) ? 'type' : null;
  };
}

/** The faults of all texts of all questions, at their language. */
export function checkPiping(definition: SurveyDefinition, reading: Reading): FieldError[] {
  const faultOf = faultsIn(definition, reading);
  return definition.questions.flatMap((question, reader) =>
    textsOf(question).flatMap(([text = {}, ...path]) =>
      Object.entries(text).flatMap(([language, words]) =>
        placesOf(words).flatMap((place): FieldError[] => {
          const fault = faultOf(place, reader);
          const pointer = pointerTo('questions', reader, ...path, language);
          return fault ? [{ pointer, code: 'invalid', rule: { fault, at: place.at } }] : [];
        }),
      ),
    ),
  );
}
