import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answers } from '../definition.js';
import { RULE_LIMITS, holds } from '../index.js';
import { readRule } from './parse.js';

const ANSWERS: Answers = {
  layanan: 'ktp',
  puas: 3,
  suhu: -1.5,
  hari: '2026-11-24',
  saluran: ['loket', 'daring'],
  unsur: { ramah: 4, 'ruang-tunggu': 2, '1': 3, in: 1 },
  pesan: "it's",
  kosong: '  ',
};

describe('a rule', () => {
  it.each<[string, boolean]>([
    ["layanan = 'ktp'", true],
    ["layanan != 'ktp'", false],
    ["layanan in ['kk', 'ktp']", true],
    ["layanan not in ['kk','ktp']", false],
    ["layanan not in ['kk']", true],
    ['puas < 3', false],
    ['puas<=3', true],
    ['puas > 2.5', true],
    ['puas >= 4', false],
    ['puas in [1, 3]', true],
    ['suhu = -1.5', true],
    ['suhu < puas', true],
    ["hari < '2026-12-01'", true],
    ["hari > '2026-11-24'", false],
    ["saluran has 'daring'", true],
    ["saluran has 'surat'", false],
    ['count(saluran) = 2', true],
    ['count(tiada) < 2', true],
    ['unsur.ramah = 4', true],
    ["unsur.'ruang-tunggu' < 3", true],
    ['unsur.1 = 3', true],
    ['unsur.in = 1', true],
    ['unsur.tiada = 4', false],
    ["pesan = 'it''s'", true],
    ['answered(layanan)', true],
    ['answered(kosong)', false],
    ['answered(unsur.ramah)', true],
    ['answered(unsur.tiada)', false],
    ['true', true],
    ['false', false],
    ['true or false and false', true],
    ['(true or false) and false', false],
    ['not false and false', false],
    ['not (false and false)', true],
    ['not not true', true],
    ["\tlayanan\n=\r'ktp' ", true],
  ])('%s: %s', (rule, expected) => {
    expect(holds(rule, ANSWERS)).toBe(expected);
  });

  it.each(['tiada = 1', 'tiada != 1', 'tiada < 1', 'tiada >= 1', 'tiada in [1]', 'tiada not in [1]', "tiada has 'a'"])(
    'compares nothing with what was not answered: %s',
    (rule) => {
      expect(holds(rule, ANSWERS)).toBe(false);
      expect(holds(`not ${rule}`, ANSWERS)).toBe(true);
    },
  );

  it.each([
    'layanan = 3',
    'layanan != 3',
    "puas < '9'",
    "puas != '3'",
    "saluran = 'loket'",
    'saluran != 1',
    'unsur > 0',
  ])('compares nothing of different kinds: %s', (rule) => {
    expect(holds(rule, ANSWERS)).toBe(false);
  });

  it.each(['constructor', 'toString', '__proto__', 'hasOwnProperty', 'length'])('finds nothing in %s', (name) => {
    for (const rule of [`answered(${name})`, `unsur.${name} != 1`, `saluran.${name} > 0`, `${name} != 'a'`]) {
      expect(holds(rule, ANSWERS)).toBe(false);
    }
  });

  it('may ask a question called constructor', () => {
    expect(holds('constructor = 1', { constructor: 1 })).toBe(true);
  });
});

const placeOf = (rule: string) => {
  const read = readRule(rule);
  return read.condition === null ? read.at : null;
};

describe('what cannot be read', () => {
  it.each<[string, number]>([
    ['', 0],
    ['puas', 4],
    ['puas <', 6],
    ['puas = = 3', 7],
    ['puas == 3', 6],
    ['3 < puas', 0],
    ['1 < puas < 3', 0],
    ['puas < 3 < 4', 9],
    ['puas < 3 and', 12],
    ['puas < 3 puas', 9],
    ['(puas < 3', 9],
    ['puas < 3)', 8],
    ['puas in []', 9],
    ['puas in 3', 8],
    ['puas in [1,]', 11],
    ['puas not 3', 9],
    ['puas has 3', 9],
    ["count(puas) has 'a'", 12],
    ["layanan = 'ktp", 10],
    ['layanan = ‘ktp’', 10],
    ['layanan = "ktp"', 10],
    ['Puas < 3', 0],
    ['puas < 3a', 8],
    ['a-b = 1', 1],
    ['or = 1', 0],
    ['not', 3],
    ['answered puas', 9],
    ['answered(puas', 13],
    ['puas; alert(1)', 4],
    ['puas.ramah.x = 1', 10],
  ])('%s: from %i on', (rule, at) => {
    expect(placeOf(rule)).toBe(at);
    expect(holds(rule, ANSWERS)).toBe(false);
  });

  it('is what is too long, or too deep', () => {
    const { length, depth } = RULE_LIMITS;
    expect(placeOf('true'.padEnd(length))).toBeNull();
    expect(placeOf('true'.padEnd(length + 1))).toBe(length);
    for (const [before, after] of [
      ['(', ')'],
      ['not ', ''],
    ] as const) {
      const nested = (levels: number) => `${before.repeat(levels)}true${after.repeat(levels)}`;
      expect(placeOf(nested(depth))).toBeNull();
      expect(placeOf(nested(depth + 1))).toBe(before.length * (depth + 1));
    }
  });
});

const PIECES = ['or', 'and', 'not', 'in', 'has', 'answered', 'count', 'true', 'puas', 'saluran', 'unsur', '.', ','];
const SIGNS = ['=', '!=', '<', '>=', '(', ')', '[', ']', "'", "'ktp'", "'daring'", '3', '-1', '.ramah', '\\', '{'];
const ruleLike = fc.array(fc.constantFrom(...PIECES, ...SIGNS), { maxLength: 30 }).map((each) => each.join(' '));

const anyAnswers = fc.dictionary(
  fc.oneof(fc.constantFrom('puas', 'saluran', 'unsur', 'constructor', '__proto__'), fc.string()),
  fc.oneof(fc.string(), fc.double(), fc.array(fc.string()), fc.dictionary(fc.string(), fc.double()), fc.constant(null)),
) as fc.Arbitrary<Answers>;

it('says yes or no of any text and any answers', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), ruleLike), anyAnswers, (rule, answers) => {
      const said = holds(rule, answers);
      expect(typeof said).toBe('boolean');
      if (placeOf(rule) !== null) {
        expect(said).toBe(false);
        expect(placeOf(rule)).toBeLessThanOrEqual(rule.length);
      } else if (`not (${rule})`.length <= RULE_LIMITS.length && placeOf(`not (${rule})`) === null) {
        expect(holds(`not (${rule})`, answers)).toBe(!said);
      }
    }),
    { numRuns: 2000 },
  );
});
