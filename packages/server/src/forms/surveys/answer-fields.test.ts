import { checkAnswers, type Question, type SurveyDefinition } from '@suara/core';
import { describe, expect, it } from 'vitest';
import { fieldAt, readAnswers } from './answer-fields.js';

const say = (id: string) => ({ id });
const options = ['a', 'b', 'c'].map((id) => ({ id, label: say(id) }));
const points = [say('Buruk'), say('Baik')];

const QUESTIONS: readonly Question[] = [
  { id: 'satu', type: 'single', text: say('?'), options },
  { id: 'beberapa', type: 'multiple', text: say('?'), options },
  { id: 'urutan', type: 'ranking', text: say('?'), options },
  { id: 'skala', type: 'likert', text: say('?'), points },
  { id: 'bintang', type: 'rating', text: say('?'), max: 5 },
  { id: 'saran', type: 'nps', text: say('?') },
  { id: 'angka', type: 'number', text: say('?') },
  { id: 'hari', type: 'date', text: say('?') },
  { id: 'kata', type: 'short_text', text: say('?') },
  { id: 'tabel', type: 'matrix', text: say('?'), rows: options, points },
  { id: 'foto', type: 'file', text: say('?') },
  { id: 'constructor', type: 'long_text', text: say('?') },
];

const SURVEY: SurveyDefinition = { version: 1, title: say('Survei'), layout: 'page', questions: QUESTIONS };

const answers = (typed: Parameters<typeof readAnswers>[1]) => readAnswers(SURVEY, typed).answers;
const unreadable = (typed: Parameters<typeof readAnswers>[1]) =>
  readAnswers(SURVEY, typed).unreadable.map(({ pointer, code }) => `${pointer} ${code}`);

describe('answers of a form', () => {
  it('are those of the API, for every type of question', () => {
    const read = answers({
      'a.satu': 'a',
      'a.beberapa': ['a', 'c'],
      'a.urutan.a': '2',
      'a.urutan.c': '1',
      'a.skala': '2',
      'a.bintang': '5',
      'a.saran': '0',
      'a.angka': '-1,5',
      'a.hari': '2026-11-24',
      'a.kata': '  Loketnya ramah. ',
      'a.tabel.a': '1',
      'a.tabel.c': '2',
      'kept.foto': 'id-1',
      'a.foto': 'IMG_1.jpg',
      'a.constructor': 'x',
    });
    expect(read).toEqual({
      satu: 'a',
      beberapa: ['a', 'c'],
      urutan: ['c', 'a'],
      skala: 2,
      bintang: 5,
      saran: 0,
      angka: -1.5,
      hari: '2026-11-24',
      kata: 'Loketnya ramah.',
      tabel: { a: 1, c: 2 },
      foto: ['id-1'],
      constructor: 'x',
    });
    expect(checkAnswers(SURVEY, read)).toEqual([]);
  });

  it('are none where nothing was typed', () => {
    expect(readAnswers(SURVEY, { 'a.satu': '', 'a.kata': '  ', 'a.urutan.a': '', 'a.tabel.a': '' })).toEqual({
      answers: {},
      unreadable: [],
    });
    expect(answers({})).toEqual({});
  });

  it('hold nothing that the survey does not ask', () => {
    expect(answers({ 'a.lain': '1', 'a.tabel.z': '1', 'a.urutan.z': '1', 'a.__proto__': 'x' })).toEqual({});
  });

  it('name the field that holds none', () => {
    expect(unreadable({ 'a.angka': 'dua belas' })).toEqual(['/answers/angka invalid']);
    expect(unreadable({ 'a.angka': '1.000.000' })).toEqual(['/answers/angka invalid']);
    expect(unreadable({ 'a.skala': 'baik' })).toEqual(['/answers/skala invalid']);
    expect(unreadable({ 'a.tabel.a': '1,5', 'a.tabel.b': '1' })).toEqual(['/answers/tabel/a invalid']);
    expect(unreadable({ 'a.urutan.a': '1', 'a.urutan.b': '1', 'a.urutan.c': 'x' })).toEqual([
      '/answers/urutan/b duplicate',
      '/answers/urutan/c duplicate',
    ]);
  });
});

describe('fieldAt', () => {
  it.each([
    ['/answers/satu', 'a.satu'],
    ['/answers/tabel/ruang-tunggu', 'a.tabel.ruang-tunggu'],
    ['/answers/tabel/1', 'a.tabel.1'],
    ['/answers/foto/0', 'a.foto'],
    ['/service', 'service'],
    ['/caseToken', 'caseToken'],
  ])('%s is %s', (pointer, field) => {
    expect(fieldAt(SURVEY, pointer)).toBe(field);
  });
});
