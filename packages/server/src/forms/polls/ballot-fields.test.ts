import { normalizeBallot, type PollDefinition } from '@suara/core';
import { describe, expect, it } from 'vitest';
import { SAMPLES } from '../../test-support/polls.js';
import { FIELDS, fieldsOfBallot, readBallot } from './ballot-fields.js';

const NAMES = ['pohon', 'bangku', 'lampu'];
const COSTS = [40, 70, 30];

const pollOf = (ballot: PollDefinition['ballot']): PollDefinition => ({
  version: 1,
  poll: 'kota/taman',
  question: { id: 'Apa?' },
  options: NAMES.map((id, index) => ({
    id,
    name: { id },
    ...(ballot.kind === 'budget' && { cost: COSTS[index] ?? 0 }),
  })),
  ballot,
  tieBreakSeed: 'benih',
  quorum: null,
  levels: ['device'],
  results: 'always',
  opensAt: '2026-11-21T00:00:00Z',
  closesAt: '2026-11-22T00:00:00Z',
});

const faults = (ballot: PollDefinition['ballot'], typed: Parameters<typeof readBallot>[1]) =>
  readBallot(pollOf(ballot), typed).faults.map(({ field, code, limit }) =>
    [field, code, ...(limit === undefined ? [] : [limit])].join(' '),
  );

describe.each(Object.entries(SAMPLES))('a ballot of the kind %s', (_name, { rule, ballots }) => {
  it.each(ballots)('is the same after it was a form: %o', (ballot) => {
    const definition = pollOf(rule);
    const read = readBallot(definition, fieldsOfBallot(ballot));
    expect(read.faults).toEqual([]);
    expect(normalizeBallot(definition, read.ballot)).toEqual(normalizeBallot(definition, ballot));
  });
});

describe('what is wrong with a ballot is said at its field', () => {
  it.each([
    ['nothing chosen', { kind: 'single' }, {}, ['option required']],
    ['an option of another poll', { kind: 'single' }, { option: 'x' }, ['option unknown']],
    ['too many ticks', { kind: 'multiple', min: 1, max: 2 }, { options: NAMES }, ['options too_many 2']],
    ['too few ticks', { kind: 'multiple', min: 2, max: 3 }, { options: 'pohon' }, ['options too_short 2']],
    [
      'projects beyond the ceiling',
      { kind: 'budget', ceiling: 100, currency: 'IDR', unaffordable: 'stop' },
      { options: ['pohon', 'bangku'] },
      ['options too_many 100'],
    ],
    ['no score at all', { kind: 'score', min: 1, max: 5 }, {}, ['ballot required']],
    ['a score off the scale', { kind: 'score', min: 1, max: 5 }, { 'score.pohon': '6' }, ['score.pohon invalid']],
    ['no stance', { kind: 'statements' }, { 'stance.pohon': 'mungkin' }, ['ballot required']],
    ['a place in words', { kind: 'ranked', method: 'borda' }, { 'rank.pohon': 'satu' }, ['rank.pohon invalid']],
    [
      'two in one place of a run-off',
      { kind: 'ranked', method: 'instant_runoff' },
      { 'rank.pohon': '1', 'rank.lampu': '1' },
      ['rank.lampu too_many 1'],
    ],
    [
      'votes that cost more than there is',
      { kind: 'quadratic', credits: 16 },
      { 'votes.pohon': '4', 'votes.lampu': '1' },
      ['ballot too_many 16'],
    ],
    ['half a vote', { kind: 'quadratic', credits: 16 }, { 'votes.pohon': '1,5' }, ['votes.pohon invalid']],
    ['a vote against', { kind: 'quadratic', credits: 16 }, { 'votes.pohon': '-1' }, ['votes.pohon invalid']],
  ] as const)('%s', (_name, rule, typed, expected) => {
    expect(faults(rule, typed)).toEqual(expected);
  });

  it('says nothing of an empty approval, which is an answer', () => {
    expect(faults({ kind: 'approval' }, {})).toEqual([]);
  });
});

describe('ranks', () => {
  const ranked = (typed: Parameters<typeof readBallot>[1]) =>
    readBallot(pollOf({ kind: 'ranked', method: 'borda' }), typed).ballot;

  it('close up where a place was left out, and may leave out options', () => {
    expect(ranked({ [FIELDS.rank('lampu')]: '1', [FIELDS.rank('pohon')]: ' 3 ', [FIELDS.rank('bangku')]: '' })).toEqual(
      {
        kind: 'ranked',
        ranks: [['lampu'], ['pohon']],
      },
    );
  });

  it('are equal by one number', () => {
    expect(ranked({ 'rank.lampu': '2', 'rank.pohon': '1', 'rank.bangku': '2' })).toEqual({
      kind: 'ranked',
      ranks: [['pohon'], ['bangku', 'lampu']],
    });
  });
});
