import { describe, expect, it } from 'vitest';
import { checkBallot, checkDefinition, normalizeBallot } from './index.js';
import type { BallotRule, PollDefinition } from './index.js';

const name = { id: 'Nama', en: 'Name' };
const poll = (ballot: BallotRule, more: Partial<PollDefinition> = {}): PollDefinition => ({
  version: 1,
  poll: 'kota/uji',
  question: name,
  options: ['a', 'b', 'c'].map((id) => ({ id, name, ...(ballot.kind === 'budget' ? { cost: 5 } : {}) })),
  ballot,
  tieBreakSeed: 'seed',
  quorum: null,
  levels: ['device'],
  results: 'always',
  opensAt: '2026-12-01T00:00:00Z',
  closesAt: '2026-12-02T00:00:00Z',
  ...more,
});
const budget: BallotRule = { kind: 'budget', ceiling: 10, currency: 'IDR', unaffordable: 'stop' };
const errors = (definition: PollDefinition) =>
  checkDefinition(definition, ['id', 'en']).map(({ pointer, code }) => `${pointer} ${code}`);

describe('checkDefinition', () => {
  it('takes sound definitions', () => {
    expect(errors(poll({ kind: 'single' }))).toEqual([]);
    expect(errors(poll(budget))).toEqual([]);
  });

  it.each<[string, PollDefinition]>([
    ['/question/en required', poll({ kind: 'single' }, { question: { id: 'Apa?' } })],
    ['/options too_short', poll({ kind: 'single' }, { options: [{ id: 'a', name }] })],
    ['/options/1/id duplicate', poll({ kind: 'single' }, { options: ['a', 'a'].map((id) => ({ id, name })) })],
    ['/options/0/cost required', poll(budget, { options: [{ id: 'a', name }] })],
    ['/ballot/ceiling invalid', poll({ ...budget, ceiling: 4 })],
    ['/ballot/max invalid', poll({ kind: 'multiple', min: 2, max: 4 })],
    ['/ballot/max too_many', poll({ kind: 'score', min: -1, max: 100 })],
    ['/ballot/credits invalid', poll({ kind: 'quadratic', credits: 10_001 })],
    ['/quorum invalid', poll({ kind: 'single' }, { quorum: 0 })],
    ['/levels required', poll({ kind: 'single' }, { levels: [] })],
    ['/closesAt invalid', poll({ kind: 'single' }, { closesAt: '2026-12-01T00:00:00Z' })],
    ['/tieBreakSeed required', poll({ kind: 'single' }, { tieBreakSeed: '' })],
    [
      '/options too_many',
      poll(
        { kind: 'ranked', method: 'instant_runoff' },
        { options: Array.from({ length: 13 }, (_, i) => ({ id: `${i}`, name })) },
      ),
    ],
  ])('says %s', (expected, definition) => {
    expect(errors(definition)).toEqual([expected]);
  });
});

describe('checkBallot', () => {
  const irv = poll({ kind: 'ranked', method: 'instant_runoff' });
  const quadratic = poll({ kind: 'quadratic', credits: 9 });

  it('takes an empty approval, and equal ranks but in a run-off', () => {
    expect(checkBallot(poll({ kind: 'approval' }), { kind: 'approval', options: [] })).toEqual([]);
    expect(checkBallot(poll({ kind: 'ranked', method: 'borda' }), { kind: 'ranked', ranks: [['a', 'b']] })).toEqual([]);
    expect(checkBallot(irv, { kind: 'ranked', ranks: [['a', 'b']] })).toEqual([
      { pointer: '/ranks/0', code: 'too_many', limit: 1 },
    ]);
  });

  it('refuses what says nothing, too much, or the unknown', () => {
    expect(checkBallot(irv, { kind: 'ranked', ranks: [] })).toEqual([{ pointer: '/ranks', code: 'required' }]);
    expect(checkBallot(irv, { kind: 'ranked', ranks: [['a'], [], ['a']] })).toEqual([
      { pointer: '/ranks/2/0', code: 'duplicate' },
      { pointer: '/ranks/1', code: 'required' },
    ]);
    expect(checkBallot(poll(budget), { kind: 'budget', options: ['a', 'b', 'c'] })).toEqual([
      { pointer: '/options', code: 'too_many', limit: 10 },
    ]);
    expect(checkBallot(quadratic, { kind: 'quadratic', votes: { a: 3, b: 1 } })).toEqual([
      { pointer: '/votes', code: 'too_many', limit: 9 },
    ]);
    expect(checkBallot(quadratic, { kind: 'quadratic', votes: { a: 0 } })).toEqual([
      { pointer: '/votes', code: 'required' },
    ]);
    expect(checkBallot(quadratic, { kind: 'quadratic', votes: { a: 1.5 } })).toEqual([
      { pointer: '/votes/a', code: 'invalid' },
    ]);
    expect(checkBallot(poll({ kind: 'single' }), { kind: 'single', option: 'x' })).toEqual([
      { pointer: '/option', code: 'unknown' },
    ]);
    expect(checkBallot(poll({ kind: 'multiple', min: 2, max: 2 }), { kind: 'multiple', options: ['a'] })).toEqual([
      { pointer: '/options', code: 'too_short', limit: 2 },
    ]);
    expect(checkBallot(poll({ kind: 'single' }), { kind: 'approval', options: [] })).toEqual([
      { pointer: '/kind', code: 'invalid' },
    ]);
  });
});

it('normalizes ballots that say the same to the same JSON', () => {
  const schulze = poll({ kind: 'ranked', method: 'schulze' });
  expect(normalizeBallot(schulze, { kind: 'ranked', ranks: [['c', 'x', 'a'], [], ['a', 'b']] })).toEqual({
    kind: 'ranked',
    ranks: [['a', 'c'], ['b']],
  });
  const votes = normalizeBallot(poll({ kind: 'quadratic', credits: 9 }), {
    kind: 'quadratic',
    votes: { c: 1, b: 0, a: 2 },
  });
  expect(JSON.stringify(votes)).toBe('{"kind":"quadratic","votes":{"a":2,"c":1}}');
});
