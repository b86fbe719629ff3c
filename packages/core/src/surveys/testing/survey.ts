import type { Question, SurveyDefinition } from '../definition.js';
import type { Localized } from '../../polls/definition.js';

export const both = (id: string, en = id): Localized => ({ id, en });

export const optionsOf = (...ids: string[]) => ids.map((id) => ({ id, label: both(`Pilihan ${id}`, `Option ${id}`) }));

const scale = (count: number) =>
  Array.from({ length: count }, (_, index) => both(`Nilai ${index + 1}`, `Point ${index + 1}`));

const text = both('Tanya?', 'Question?');

/** One question of each type, named after it. */
export const ONE_OF_EACH: readonly Question[] = [
  { id: 'single', type: 'single', text, options: optionsOf('ktp', 'kk', 'lain') },
  { id: 'multiple', type: 'multiple', text, options: optionsOf('a', 'b', 'c'), min: 2, max: 2 },
  { id: 'ranking', type: 'ranking', text, options: optionsOf('a', 'b', 'c') },
  { id: 'likert', type: 'likert', text, points: scale(4) },
  { id: 'rating', type: 'rating', text, max: 5 },
  { id: 'nps', type: 'nps', text },
  { id: 'number', type: 'number', text, min: -5, max: 120 },
  { id: 'date', type: 'date', text, min: '2026-01-01', max: '2026-12-31' },
  { id: 'short_text', type: 'short_text', text, max: 5 },
  { id: 'long_text', type: 'long_text', text },
  { id: 'matrix', type: 'matrix', text, rows: optionsOf('loket', 'ruang-tunggu', '1'), points: scale(3) },
  { id: 'file', type: 'file', text, max: 2 },
];

export const surveyOf = (questions: readonly Question[], more: Partial<SurveyDefinition> = {}): SurveyDefinition => ({
  version: 1,
  title: both('Survei', 'Survey'),
  layout: 'steps',
  questions,
  ...more,
});

/** Questions on a scale of five, with what else is asked of them. */
export const scalesOf = (more: Readonly<Record<string, Partial<Question>>>): Question[] =>
  Object.entries(more).map(([id, each]) => ({ id, type: 'rating', text, max: 5, ...each }) as Question);
