import { describe, expect, it } from 'vitest';
import type { Question, SurveyDefinition } from '../definition.js';
import { skmDefinition } from '../skm/skm-definition.js';
import { pagesOf } from './pages.js';

const say = (text: string) => ({ id: text });

const question = (id: string, more: object = {}): Question => ({
  id,
  type: 'single',
  text: say(id),
  options: [
    { id: 'ya', label: say('Ya') },
    { id: 'tidak', label: say('Tidak') },
  ],
  ...more,
});

const survey = (...questions: Question[]): SurveyDefinition => ({
  version: 1,
  title: say('Survei'),
  layout: 'steps',
  questions,
});

/** Ids, a page after the other. */
const split = (...questions: Question[]) => pagesOf(survey(...questions)).map((page) => page.map(({ id }) => id));

describe('pagesOf', () => {
  it('keeps on one page what depends on nothing, as the official survey does', () => {
    expect(split(question('a'), question('b'))).toEqual([['a', 'b']]);
    expect(pagesOf(skmDefinition('permenpanrb-14-2017'))).toHaveLength(1);
  });

  it('begins a page before a question that an answer of this page decides on', () => {
    expect(split(question('a'), question('b', { visible: "a = 'ya'" }), question('c'))).toEqual([['a'], ['b', 'c']]);
    expect(split(question('a'), question('b', { required: 'not answered(a)' }))).toEqual([['a'], ['b']]);
  });

  it('does not part questions that both depend on an earlier page', () => {
    const shown = { visible: "a = 'ya'" };
    expect(split(question('a'), question('b', shown), question('c', shown))).toEqual([['a'], ['b', 'c']]);
  });

  it('begins a page behind a question with jumps', () => {
    expect(split(question('a', { jumps: [{ when: '', to: 'c' }] }), question('b'), question('c'))).toEqual([
      ['a'],
      ['b', 'c'],
    ]);
  });

  it('begins a page before a question whose words ask for an answer of this page', () => {
    expect(split(question('a'), question('b', { text: say('Mengapa {a}?') }))).toEqual([['a'], ['b']]);
    expect(split(question('a'), question('b', { hint: say('{{a} adalah kurung') }))).toEqual([['a', 'b']]);
    const options = [
      { id: 'x', label: say('Seperti {a}') },
      { id: 'y', label: say('Lain') },
    ];
    expect(split(question('a'), question('b', { options }))).toEqual([['a'], ['b']]);
  });

  it('asks a question of no name apart from one that every object has', () => {
    expect(split(question('constructor'), question('b', { visible: "constructor = 'ya'" }))).toEqual([
      ['constructor'],
      ['b'],
    ]);
  });
});
