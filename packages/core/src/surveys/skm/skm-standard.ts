/** The shape of a regulation's data; the data is in the files named by year. */
import type { Localized } from '../../polls/definition.js';
import type { Decimal } from '../report/report.js';
import type { Grade, SkmStandardId } from './standards.js';

/** One element (unsur) of the index. */
export interface SkmElement {
  /** Semantic; answers are keyed by it, never by a position. Is a question's id as well. */
  readonly id: string;
  /** Its place in the regulation: U1, U2, … Not its place in the questionnaire. */
  readonly code: string;
  readonly name: Localized;
  /** How a citizen is asked. */
  readonly text: Localized;
  /** The four answers, from 1 to 4. */
  readonly points: readonly [Localized, Localized, Localized, Localized];
}

/** A line of the table of grades, for rounded indices from `from` to `to`, both included. */
export interface SkmGrade {
  /** Mutu pelayanan. */
  readonly grade: Grade;
  readonly from: Decimal;
  readonly to: Decimal;
  /** Kinerja unit pelayanan. */
  readonly performance: Localized;
}

export interface SkmStandard {
  readonly id: SkmStandardId;
  /** As an index names it. */
  readonly name: string;
  /** In the order of the regulation: U1 first. */
  readonly elements: readonly SkmElement[];
  /** Ids of the elements in the order of the sample questionnaire. */
  readonly asked: readonly string[];
  /** The best first. */
  readonly grades: readonly SkmGrade[];
}

const PERFORMANCES: Readonly<Record<Grade, Localized>> = {
  A: { id: 'Sangat baik', en: 'Very good' },
  B: { id: 'Baik', en: 'Good' },
  C: { id: 'Kurang baik', en: 'Less than good' },
  D: { id: 'Tidak baik', en: 'Not good' },
};

export const gradeLine = (grade: Grade, from: Decimal, to: Decimal): SkmGrade => ({
  grade,
  from,
  to,
  performance: PERFORMANCES[grade],
});

type Words = readonly [indonesian: string, english: string];

const localized = ([id, en]: Words): Localized => ({ id, en });

/** An element by its name, its question and its four answers from 1 to 4. */
export const element = (
  code: string,
  id: string,
  name: Words,
  text: Words,
  points: readonly [Words, Words, Words, Words],
): SkmElement => {
  const [one, two, three, four] = points;
  return {
    id,
    code,
    name: localized(name),
    text: localized(text),
    points: [localized(one), localized(two), localized(three), localized(four)],
  };
};
