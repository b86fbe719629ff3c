/** The figures of one question, from how often each answer was given. */
import { csat, ces, meanAnswer, nps, type NumberCounts } from '../measures/measures.js';
import type { Localized } from '../../polls/definition.js';
import type { Option, Question, RankingQuestion } from '../definition.js';
import type { CountedAnswer, MeasureFigures, QuestionFigures } from './report.js';

/** The answers of one question; kept by distinct answer, so that many responses take no more room than few. */
export interface AnswerCounts {
  readonly respondents: number;
  readonly counts: ReadonlyMap<string, number>;
}

type Line = Omit<CountedAnswer, 'count'>;

/** One text of two, in each language that the first has. */
const joined = (first: Localized, second: (language: string) => string): Localized =>
  Object.fromEntries(Object.entries(first).map(([language, words]) => [language, `${words}: ${second(language)}`]));

const inLanguage = (text: Localized, language: string): string => text[language] ?? Object.values(text)[0] ?? '';

const optionLines = (options: readonly Option[]): Line[] => options.map(({ id, label }) => ({ answer: id, label }));

const pointLines = (points: readonly Localized[]): Line[] =>
  points.map((label, index) => ({ answer: String(index + 1), label }));

/** Numbers need no translation, but a label has the languages of its question. */
const numberLines = ({ text }: Question, from: number, to: number): Line[] =>
  Array.from({ length: to - from + 1 }, (_step, index) => String(from + index)).map((answer) => ({
    answer,
    label: Object.fromEntries(Object.keys(text).map((language) => [language, answer])),
  }));

const placeLines = ({ options }: RankingQuestion): Line[] =>
  options.flatMap(({ id, label }) =>
    options.map((_place, index) => ({ answer: `${id}:${index + 1}`, label: joined(label, () => String(index + 1)) })),
  );

function linesOf(question: Question): Line[] {
  switch (question.type) {
    case 'single':
    case 'multiple':
      return optionLines(question.options);
    case 'ranking':
      return placeLines(question);
    case 'likert':
      return pointLines(question.points);
    case 'rating':
      return numberLines(question, 1, question.max);
    case 'nps':
      return numberLines(question, 0, 10);
    case 'matrix':
      return question.rows.flatMap((row) =>
        question.points.map((point, index) => ({
          answer: `${row.id}:${index + 1}`,
          label: joined(row.label, (language) => inLanguage(point, language)),
        })),
      );
    default:
      return [];
  }
}

const numbersIn = ({ counts }: AnswerCounts): NumberCounts =>
  new Map([...counts].map(([answer, count]) => [Number(answer), count]));

const HAVE_MEANS: readonly Question['type'][] = ['likert', 'rating', 'nps', 'number'];

/** Every text as often as it was written: numbers by size, all else by its letters. */
function textsOf({ type }: Question, { counts }: AnswerCounts): string[] {
  if (!['number', 'date', 'short_text', 'long_text'].includes(type)) return [];
  const texts = [...counts.keys()].sort();
  if (type === 'number') texts.sort((a, b) => Number(a) - Number(b));
  return texts.flatMap((text) => Array.from({ length: counts.get(text) ?? 0 }, () => text));
}

export const nameOf = ({ name, text }: Question): Localized => name ?? text;

export const questionFigures = (question: Question, answers: AnswerCounts): QuestionFigures => ({
  question: question.id,
  type: question.type,
  name: nameOf(question),
  respondents: answers.respondents,
  mean: HAVE_MEANS.includes(question.type) ? meanAnswer(numbersIn(answers)) : null,
  counts: linesOf(question).map((line) => ({ ...line, count: answers.counts.get(line.answer) ?? 0 })),
  texts: textsOf(question, answers),
});

/** The measure that the question makes, if any. */
export function measureFigures(question: Question, answers: AnswerCounts): MeasureFigures[] {
  const numbers = numbersIn(answers);
  const figures = (measure: MeasureFigures['measure'], value: MeasureFigures['value']): MeasureFigures[] => [
    { question: question.id, measure, respondents: answers.respondents, value },
  ];
  if (question.type === 'nps') return figures('nps', nps(numbers));
  if (question.type !== 'rating') return [];
  if (question.measure === 'csat') return figures('csat', csat(numbers, question.max));
  return question.measure === 'ces' ? figures('ces', ces(numbers)) : [];
}
