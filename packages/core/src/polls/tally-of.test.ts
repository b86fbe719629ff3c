import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addCounters, countersOf } from './counters.js';
import { lotOrder } from './lots.js';
import { suppressSmall } from './suppress.js';
import { tallyOf } from './tally-of.js';
import type { Ballot, BallotRule, Counters, PollDefinition } from './index.js';

const poll = (ballot: BallotRule, ids: readonly string[], costs: readonly number[] = []): PollDefinition => ({
  version: 1,
  poll: 'kota/uji',
  question: { id: 'Mana?' },
  options: ids.map((id, i) => ({ id, name: { id }, ...(costs[i] === undefined ? {} : { cost: costs[i] }) })),
  ballot,
  tieBreakSeed: 'seed',
  quorum: null,
  levels: ['device'],
  results: 'always',
  opensAt: '2026-12-01T00:00:00Z',
  closesAt: '2026-12-02T00:00:00Z',
});

type Many = readonly (readonly [number, Ballot])[];

const times = (counters: Counters, n: number): Counters =>
  Object.fromEntries(Object.entries(counters).map(([name, count]) => [name, count * n]));
const sumOf = (definition: PollDefinition, ballots: Many): Counters =>
  ballots.reduce<Counters>((sum, [n, ballot]) => addCounters(sum, times(countersOf(definition, ballot), n)), {});
const count = (definition: PollDefinition, ballots: Many) => tallyOf(definition, sumOf(definition, ballots));
const order = (definition: PollDefinition, ballots: Many) => count(definition, ballots).options.map((o) => o.option);
const won = (definition: PollDefinition, ballots: Many) =>
  count(definition, ballots).options.flatMap((o) => (o.won ? [o.option] : []));
/** `a>b=c` is a, then b and c alike. */
const ranked = (text: string): Ballot => ({
  kind: 'ranked',
  ranks: text
    .split('>')
    .filter((rank) => rank !== '')
    .map((rank) => rank.split('=')),
});
const rankedMany = (...many: readonly (readonly [number, string])[]): Many =>
  many.map(([n, text]) => [n, ranked(text)]);
const borda: BallotRule = { kind: 'ranked', method: 'borda' };
const irv: BallotRule = { kind: 'ranked', method: 'instant_runoff' };
const schulze: BallotRule = { kind: 'ranked', method: 'schulze' };

describe('documented examples', () => {
  // the usual example of Wikipedia's articles on voting rules
  const cities = ['memphis', 'nashville', 'chattanooga', 'knoxville'];
  const tennessee = rankedMany(
    [42, 'memphis>nashville>chattanooga>knoxville'],
    [26, 'nashville>chattanooga>knoxville>memphis'],
    [15, 'chattanooga>knoxville>nashville>memphis'],
    [17, 'knoxville>chattanooga>nashville>memphis'],
  );

  it('finds the capital of Tennessee by Borda', () => {
    const { options } = count(poll(borda, cities), tennessee);
    expect(options.map((o) => [o.option, o.value])).toEqual([
      ['nashville', 194],
      ['chattanooga', 173],
      ['memphis', 126],
      ['knoxville', 107],
    ]);
  });

  it('finds it by run-off', () => {
    const tally = count(poll(irv, cities), tennessee);
    expect(tally.rounds!.map((round) => round.eliminated)).toEqual(['chattanooga', 'nashville', null]);
    expect(tally.rounds![2]!.standing).toEqual({ memphis: 42, knoxville: 58 });
    expect(tally.options.map((o) => o.option)).toEqual(['knoxville', 'memphis', 'nashville', 'chattanooga']);
  });

  it('finds it by Schulze', () => {
    expect(order(poll(schulze, cities), tennessee)).toEqual(['nashville', 'chattanooga', 'knoxville', 'memphis']);
  });

  it('orders the 45 ballots of the Schulze method’s usual example as E A C B D', () => {
    const ballots = rankedMany(
      [5, 'a>c>b>e>d'],
      [5, 'a>d>e>c>b'],
      [8, 'b>e>d>a>c'],
      [3, 'c>a>b>e>d'],
      [7, 'c>a>e>b>d'],
      [2, 'c>b>a>d>e'],
      [7, 'd>c>e>b>a'],
      [8, 'e>b>a>d>c'],
    );
    expect(order(poll(schulze, ['a', 'b', 'c', 'd', 'e']), ballots)).toEqual(['e', 'a', 'c', 'b', 'd']);
    expect(count(poll(schulze, ['a', 'b', 'c', 'd', 'e']), ballots).preferences!['a']!['b']).toBe(20);
  });

  it('elects Kiss in Burlington 2009 by run-off, Montroll by Schulze', () => {
    // rangevoting.org's ballots, reduced to the three who were left
    const ballots = rankedMany(
      [1332, 'm>k>w'],
      [767, 'm>w>k'],
      [455, 'm'],
      [2043, 'k>m>w'],
      [371, 'k>w>m'],
      [568, 'k'],
      [1513, 'w>m>k'],
      [495, 'w>k>m'],
      [1289, 'w'],
    );
    const { rounds } = count(poll(irv, ['k', 'm', 'w']), ballots);
    expect(rounds![1]).toEqual({ standing: { k: 4314, w: 4064 }, exhausted: 455, eliminated: null });
    expect(won(poll(schulze, ['k', 'm', 'w']), ballots)).toEqual(['m']);
  });
});

describe('edges', () => {
  const ids = ['a', 'b', 'c'];

  it('lets nothing win without ballots, or with ballots that choose nothing', () => {
    const rules: BallotRule[] = [
      { kind: 'single' },
      { kind: 'approval' },
      { kind: 'score', min: 1, max: 5 },
      { kind: 'statements' },
      borda,
      irv,
      schulze,
      { kind: 'budget', ceiling: 9, currency: 'IDR', unaffordable: 'skip' },
      { kind: 'quadratic', credits: 9 },
    ];
    for (const rule of rules) expect(won(poll(rule, ids, [0, 1, 2]), [])).toEqual([]);
    for (const rule of [borda, irv, schulze]) expect(won(poll(rule, ids), [[2, ranked('')]])).toEqual([]);
    expect(count(poll({ kind: 'approval' }, ids), [[2, { kind: 'approval', options: [] }]]).ballots).toBe(2);
  });

  it('breaks a tie by the lot, and says so', () => {
    const single = (option: string): Ballot => ({ kind: 'single', option });
    const tally = count(poll({ kind: 'single' }, ids), [
      [2, single('a')],
      [2, single('b')],
      [1, single('c')],
    ]);
    const lot = lotOrder('seed', ['a', 'b']);
    expect(tally.tiesBroken).toEqual([{ order: lot }]);
    expect(tally.options[0]).toMatchObject({ option: lot[0], won: true });
  });

  it('shares Borda points among equals and among the unranked, and closes up skipped ranks', () => {
    const points = (ballot: Ballot) =>
      Object.fromEntries(count(poll(borda, ids), [[1, ballot]]).options.map((o) => [o.option, o.value]));
    expect(points(ranked('a=b'))).toEqual({ a: 1.5, b: 1.5, c: 0 });
    expect(points(ranked('a'))).toEqual({ a: 2, b: 0.5, c: 0.5 });
    expect(points({ kind: 'ranked', ranks: [[], ['a'], [], ['b']] })).toEqual({ a: 2, b: 1, c: 0 });
  });

  it('exhausts a run-off ballot at its end and at an over-vote', () => {
    const ballots = rankedMany([4, 'a'], [3, 'b'], [2, 'c>a=b'], [1, 'a=c>b']);
    const { rounds, options } = count(poll(irv, ids), ballots);
    expect(rounds!.map((round) => round.exhausted)).toEqual([1, 3]);
    expect(options[0]).toMatchObject({ option: 'a', won: true, value: 4, ballots: 7 });
  });

  it('lets the last of the lot leave a run-off where several are lowest', () => {
    const { rounds, tiesBroken } = count(poll(irv, ids), rankedMany([2, 'a'], [1, 'b'], [1, 'c']));
    expect(rounds![0]!.eliminated).toBe(lotOrder('seed', ['b', 'c'])[1]);
    expect(tiesBroken[0]).toEqual({ order: lotOrder('seed', ['b', 'c']) });
  });

  it('compares means as fractions of those who scored, one ballot being enough', () => {
    const tally = count(poll({ kind: 'score', min: 1, max: 5 }, ids), [
      [1, { kind: 'score', scores: { a: 5, b: 4 } }],
      [2, { kind: 'score', scores: { b: 5 } }],
    ]);
    expect(tally.options.map((o) => [o.option, o.value, o.ballots])).toEqual([
      ['a', 5, 1],
      ['b', 14 / 3, 3],
      ['c', null, 0],
    ]);
    expect(Object.keys(tally.options[0]!)).not.toContain('sum');
  });

  it('funds by votes, stopping at or skipping what cannot be afforded', () => {
    // computed by hand
    const choose = (...options: string[]): Ballot => ({ kind: 'budget', options });
    const ballots: Many = [
      [3, choose('a')],
      [2, choose('b')],
      [1, choose('c')],
    ];
    const fund = (unaffordable: 'stop' | 'skip') =>
      poll({ kind: 'budget', ceiling: 10, currency: 'IDR', unaffordable }, ids, [6, 5, 4]);
    expect([won(fund('stop'), ballots), count(fund('stop'), ballots).spent]).toEqual([['a'], 6]);
    expect([won(fund('skip'), ballots), count(fund('skip'), ballots).spent]).toEqual([['a', 'c'], 10]);
  });

  it('draws the lot by SHA-256 of seed, zero byte and option', () => {
    // printf 'seed\\0a' | sha256sum: 0a36…, b: e2c0…, c: 7a1b…
    expect(lotOrder('seed', ['b', 'c', 'a'])).toEqual(['a', 'c', 'b']);
  });

  it('leaves to the lot what the other rules cannot tell apart', () => {
    const lot = lotOrder('seed', ids);
    const all: [BallotRule, Ballot][] = [
      [
        { kind: 'multiple', min: 1, max: 3 },
        { kind: 'multiple', options: ids },
      ],
      [
        { kind: 'score', min: 0, max: 5 },
        { kind: 'score', scores: { a: 3, b: 3, c: 3 } },
      ],
      [schulze, ranked('a=b=c')],
      [borda, ranked('a=b=c')],
      [
        { kind: 'quadratic', credits: 9 },
        { kind: 'quadratic', votes: { a: 1, b: 1, c: 1 } },
      ],
    ];
    for (const [rule, ballot] of all) {
      expect(count(poll(rule, ids), [[1, ballot]]).tiesBroken).toEqual([{ order: lot }]);
      expect(won(poll(rule, ids), [[1, ballot]])).toEqual([lot[0]]);
    }
    const rule: BallotRule = { kind: 'budget', ceiling: 5, currency: 'IDR', unaffordable: 'skip' };
    // nobody votes for c, which costs nothing; of a and b, alike in votes, the lot picks one
    const funded = won(poll(rule, ids, [5, 5, 0]), [[1, { kind: 'budget', options: ['a', 'b'] }]]);
    expect(funded).toEqual([lotOrder('seed', ['a', 'b'])[0]]);
  });

  it('prefers neither of equal ranks, and everything ranked to the unranked, in Schulze', () => {
    const { preferences } = count(poll(schulze, ids), [[1, ranked('a=b')]]);
    expect(preferences).toEqual({ a: { b: 0, c: 1 }, b: { a: 0, c: 1 }, c: { a: 0, b: 0 } });
  });

  it('counts stances, quadratic votes, and the quorum', () => {
    const stances = count(poll({ kind: 'statements' }, ids), [
      [2, { kind: 'statements', stances: { b: 'agree', a: 'pass' } }],
    ]);
    expect(stances.options.map((o) => [o.option, o.value, o.ballots])).toEqual([
      ['a', 0, 2],
      ['b', 2, 2],
      ['c', 0, 0],
    ]);
    const quadratic = { ...poll({ kind: 'quadratic', credits: 9 }, ids), quorum: 2 };
    const tally = count(quadratic, [[1, { kind: 'quadratic', votes: { a: 2, b: 0 } }]]);
    expect(tally).toMatchObject({ quorumReached: false, options: [{ option: 'a', value: 2, ballots: 1 }, {}, {}] });
  });
});

describe('properties', () => {
  const ids = ['a', 'b', 'c', 'd', 'constructor'];
  const strict = fc.shuffledSubarray(ids, { minLength: 1 }).map((list) => list.map((id) => [id]));

  it('does not depend on the order of ballots, and a ballot taken away leaves nothing', () => {
    const rule = fc.constantFrom(borda, irv, schulze);
    fc.assert(
      fc.property(rule, fc.array(strict, { maxLength: 20 }), strict, (method, lists, extra) => {
        const definition = poll(method, ids);
        const many = lists.map((ranks): [number, Ballot] => [1, { kind: 'ranked', ranks }]);
        expect(count(definition, [...many].reverse())).toEqual(count(definition, many));
        const sum = sumOf(definition, many);
        const more = countersOf(definition, { kind: 'ranked', ranks: extra });
        expect(addCounters(addCounters(sum, more), more, -1)).toEqual(sum);
      }),
    );
  });

  it('permutes the result where options are renamed and no lot was drawn', () => {
    const rename = (id: string) => ids[(ids.indexOf(id) + 1) % ids.length]!;
    fc.assert(
      fc.property(fc.constantFrom(borda, irv, schulze), fc.array(strict, { maxLength: 30 }), (method, lists) => {
        const definition = poll(method, ids);
        const many = (map: (id: string) => string): Many =>
          lists.map((ranks) => [1, { kind: 'ranked', ranks: ranks.map((rank) => rank.map(map)) }]);
        const tally = count(
          definition,
          many((id) => id),
        );
        fc.pre(tally.tiesBroken.length === 0);
        expect(order(definition, many(rename))).toEqual(tally.options.map((o) => rename(o.option)));
      }),
    );
  });

  it('runs off as a plain count over the ballots does', () => {
    const plain = (lists: string[][]): string => {
      let left = lotOrder('seed', ids);
      for (;;) {
        const tops = lists.map((list) => list.find((id) => left.includes(id)));
        const votes = left.map((id) => tops.filter((top) => top === id).length);
        const most = Math.max(...votes);
        if (left.length === 2 || most * 2 > tops.filter((top) => top !== undefined).length) {
          return left[votes.indexOf(most)]!;
        }
        const leaves = left[votes.lastIndexOf(Math.min(...votes))];
        left = left.filter((id) => id !== leaves);
      }
    };
    fc.assert(
      fc.property(fc.array(strict, { minLength: 1, maxLength: 15 }), (lists) => {
        const many = lists.map((ranks): [number, Ballot] => [1, { kind: 'ranked', ranks }]);
        expect(won(poll(irv, ids), many)).toEqual([plain(lists.map((ranks) => ranks.flat()))]);
      }),
    );
  });

  it('suppresses small cells and what would give them away, and leaves the rest', () => {
    expect(suppressSmall({ a: 5, b: 0, c: 60 })).toEqual({ a: 5, b: 0, c: 60 });
    expect(suppressSmall({ a: 2, b: 3, c: 60, d: 0 })).toEqual({ a: null, b: null, c: 60, d: 0 });
    expect(suppressSmall({ a: 2, b: 9, c: 60, d: 0 })).toEqual({ a: null, b: null, c: 60, d: 0 });
    expect(suppressSmall({ a: 1, b: 1, c: 60, d: 7 })).toEqual({ a: null, b: null, c: 60, d: null });
    expect(suppressSmall({ a: 4, b: 7, c: 7, d: 8 })).toEqual({ a: null, b: null, c: null, d: 8 });
    expect(suppressSmall({ a: 3, b: 0 })).toEqual({ a: null, b: null });
  });

  it('suppresses so that no hidden cell follows from the total and the rule', () => {
    const worlds = new Map<string, number[][]>();
    for (let n = 0; n < 9 ** 4; n += 1) {
      const cells = [0, 1, 2, 3].map((place) => Math.floor(n / 9 ** place) % 9);
      if (cells.filter((cell) => cell > 0).length === 0) continue;
      const shown = suppressSmall(Object.fromEntries(cells.map((cell, i) => [`s${i}`, cell])));
      const key = JSON.stringify([shown, cells.reduce((a, b) => a + b, 0)]);
      worlds.set(key, [...(worlds.get(key) ?? []), cells]);
    }
    const given = [...worlds].filter(([key, all]) => {
      const [shown] = JSON.parse(key) as [Record<string, number | null>];
      return [0, 1, 2, 3].some((i) => shown[`s${i}`] === null && new Set(all.map((cells) => cells[i])).size === 1);
    });
    expect(given).toEqual([]);
  });
});
