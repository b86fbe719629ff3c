/** What the control room's form makes of a survey, and what it says of a faulty rule. */
import type { DeskSurvey, SurveyDefinition } from '@suara/client';
import { checkSurveyDraft, QUESTION_TYPES, SKM_STANDARD_IDS, skmDefinition, type Question } from '@suara/core';
import { describe, expect, it } from 'vitest';
import type { Desk } from '../../examples/control-room/src/desk.js';
import { messagesIn } from '../../examples/control-room/src/messages/index.js';
import { newQuestion, questionDraftOf, questionOf } from '../../examples/control-room/src/surveys/question-draft.js';
import { markedRule, ruleWords } from '../../examples/control-room/src/surveys/rule-words.js';
import { definitionOf, nextPeriod, startFrom, surveyOf } from '../../examples/control-room/src/surveys/survey-draft.js';

const city = { languages: ['id', 'en'], timeZone: 'Asia/Jakarta' };
const desk = {
  session: { city, officer: { role: 'dispatcher', agency: null }, agencies: [] },
  t: messagesIn('en'),
} as unknown as Desk;
const now = Date.parse('2026-11-24T03:00:00.000Z');
const both = (text: string) => ({ id: text, en: text });
const points = ['a', 'b', 'c', 'd'].map(both);
const options = ['x', 'y'].map((id) => ({ id, label: both(id) }));

/** One of every type, with everything that its type can have. */
const everything: readonly Question[] = [
  {
    id: 'a',
    type: 'single',
    text: both('A'),
    options,
    shuffle: true,
    category: true,
    jumps: [{ when: '', to: 'end' }],
  },
  { id: 'b', type: 'multiple', text: both('B'), options, min: 1, max: 2, visible: "a = 'x'" },
  {
    id: 'c',
    type: 'ranking',
    text: both('C'),
    options: [{ id: 'x', label: both('x'), fixed: true }, ...options.slice(1)],
  },
  { id: 'd', type: 'likert', text: both('D'), points, faces: true, element: 'waktu', required: true },
  { id: 'e', type: 'rating', text: both('E'), max: 5, measure: 'csat', minLabel: both('low'), maxLabel: both('high') },
  { id: 'f', type: 'nps', text: both('F'), minLabel: both('low'), maxLabel: both('high'), required: 'd < 3' },
  { id: 'g', type: 'number', text: both('G'), min: -0.5, max: 100, unit: both('minutes'), whole: true },
  { id: 'h', type: 'date', text: both('H'), min: '2026-01-01', max: '2026-12-31' },
  { id: 'i', type: 'short_text', text: both('I'), max: 20, hint: both('hint'), name: both('name') },
  { id: 'j', type: 'long_text', text: both('J') },
  { id: 'k', type: 'matrix', text: both('K'), rows: options, points, shuffle: true },
  { id: 'l', type: 'file', text: both('L'), max: 2 },
];

describe('A question', () => {
  it('comes out of the form as it went in, whatever its type', () => {
    expect(new Set(everything.map(({ type }) => type))).toEqual(new Set(QUESTION_TYPES));
    for (const question of everything) {
      expect(questionOf(questionDraftOf(question as never, city.languages))).toEqual(question);
    }
  });

  it('sends only what its type needs, though the form keeps the rest', () => {
    const draft = newQuestion('rating', city.languages);
    draft.element = 'waktu';
    draft.category = true;
    expect(new Set(Object.keys(questionOf(draft)))).toEqual(new Set(['id', 'max', 'text', 'type']));
  });
});

describe('The official surveys', () => {
  it.each(SKM_STANDARD_IDS)('%s can be drafted without a further word', (standard) => {
    const definition = skmDefinition(standard);
    const draft = startFrom(desk, definition as SurveyDefinition, 'skm', now);
    expect(definitionOf(draft)).toEqual(definition);
    const sent = surveyOf(draft, city as never);
    expect(sent).toMatchObject({ survey: 'skm-2026', series: 'skm', population: null, share: 100 });
    expect(checkSurveyDraft(sent as never, { languages: city.languages, agencies: [] })).toEqual([]);
  });
});

describe('The next period', () => {
  const survey = {
    survey: 'skm-2026-1',
    series: 'skm',
    agency: null,
    services: [{ id: 'ktp', name: both('KTP'), reports: true }],
    definition: skmDefinition('permenpanrb-14-2017'),
    population: 500,
    share: 20,
    opensAt: '2026-07-01T01:00:00.000Z',
    closesAt: '2026-12-31T10:00:00.000Z',
  } as unknown as DeskSurvey;

  it('asks the same of the same series, from the close of the last one to the same hour', () => {
    const sent = surveyOf(nextPeriod(desk, survey, ['skm-2026-1', 'skm-2026-2'], now), city as never);
    expect(sent).toMatchObject({
      survey: 'skm-2026-3',
      series: 'skm',
      services: survey.services,
      definition: survey.definition,
      population: 500,
      opensAt: '2026-12-31T10:00:00.000Z',
      closesAt: '2027-07-02T10:00:00.000Z',
    });
  });

  it('begins tomorrow where the last one ended long ago', () => {
    const old = { ...survey, closesAt: '2026-08-01T10:00:00.000Z' };
    const { opensAt } = surveyOf(nextPeriod(desk, old, [], now), city as never);
    expect(opensAt).toBe('2026-11-25T03:00:00.000Z');
  });
});

describe('A faulty rule', () => {
  it.each([
    ["waktu < 'tiga' and biaya = 2", 8, "'tiga'"],
    ['kepuasn < 3', 0, 'kepuasn'],
    ['waktu <> 3', 6, '<>'],
    ["ruang.'a-b' = 9", 0, "ruang.'a-b'"],
    ['Terima kasih, {nama}!', 14, '{nama}'],
    ['waktu <', 7, ''],
  ])('%s is marked where it is', (rule, at, faulty) => {
    const marked = markedRule(rule, { at });
    expect(marked.faulty).toBe(faulty);
    expect(marked.before + marked.faulty + marked.after).toBe(rule);
  });

  it('is told in plain words with the part that is', () => {
    const draft = startFrom(desk, skmDefinition('permenpanrb-14-2017') as SurveyDefinition, 'skm', now);
    const [first] = draft.questions;
    if (first) first.visible = 'saran = 2';
    const sent = surveyOf(draft, city as never);
    const [error] = checkSurveyDraft(sent, { languages: city.languages, agencies: [] });
    expect(error).toMatchObject({ pointer: '/definition/questions/0/visible', rule: { fault: 'later', at: 0 } });
    expect(error && ruleWords(desk, sent, error)).toBe(
      '“saran” is asked later. A rule can only read what was asked before.',
    );
  });
});
