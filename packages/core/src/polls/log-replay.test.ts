import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LogEntry } from './commitment.js';
import { replayLog } from './log-replay.js';

/** `b<a`: b replaces a. */
const lanesOf = (...lanes: readonly string[]): LogEntry[][] =>
  lanes.map((lane) =>
    lane
      .split(' ')
      .filter(Boolean)
      .map((text) => {
        const [commitment = '', replaces = null] = text.split('<');
        return { commitment, replaces };
      }),
  );

const replay = (...lanes: readonly string[]) => {
  const { live, replaced, faults } = replayLog(lanesOf(...lanes));
  return {
    live: [...live.keys()].sort().join(' '),
    replaced: [...replaced].sort().join(' '),
    faults: faults.map(({ code, lane, index }) => `${code} ${lane}/${index}`),
  };
};

describe('a log that holds', () => {
  it.each<[string, string[], string, string]>([
    ['has no entries', ['', ''], '', ''],
    ['has first votes only', ['a b', 'c'], 'a b c', ''],
    ['has a vote changed twice in a lane', ['a b<a c<b'], 'c', 'a b'],
    ['has votes changed in another lane', ['b<a c', 'a d<c'], 'b d', 'a c'],
    ['has lanes that wait for each other in turn', ['d<c b<a', 'a c e<d'], 'b e', 'a c d'],
    ['has two lanes waiting for one', ['b<a', 'd<b', 'a c'], 'c d', 'a b'],
  ])('%s', (_name, lanes, live, replaced) => {
    expect(replay(...lanes)).toEqual({ live, replaced, faults: [] });
  });

  it('is read to its end, however its entries fell into lanes', () => {
    const acts = fc.array(fc.record({ lane: fc.nat(7), voter: fc.nat(9) }), { maxLength: 60 });
    fc.assert(
      fc.property(acts, (list) => {
        const lanes: LogEntry[][] = Array.from({ length: 8 }, () => []);
        const latest = new Map<number, string>();
        list.forEach(({ lane, voter }, index) => {
          lanes[lane]!.push({ commitment: `c${index}`, replaces: latest.get(voter) ?? null });
          latest.set(voter, `c${index}`);
        });
        const { live, replaced, faults } = replayLog(lanes);
        expect(faults).toEqual([]);
        expect([...live.keys()].sort()).toEqual([...latest.values()].sort());
        expect(live.size + replaced.size).toBe(list.length);
        for (const [commitment, { lane, index }] of live) expect(lanes[lane]![index]!.commitment).toBe(commitment);
      }),
    );
  });
});

describe('a log that does not hold', () => {
  it.each<[string, string[], string, string[]]>([
    ['a vote replaced that is not there', ['a b<x'], 'a b', ['replaces_unknown 0/1']],
    ['a vote replaced twice', ['a b<a c<a'], 'b c', ['replaced_twice 0/2']],
    ['a vote that replaces itself', ['a<a b'], 'a b', ['replaces_later 0/0']],
    ['a vote that replaces a later one', ['b<a a'], 'a b', ['replaces_later 0/0']],
    ['two votes that hide each other', ['a<b', 'b<a'], 'a', ['replaces_later 1/0']],
    ['an entry twice', ['a', 'a'], 'a', ['entry_twice 0/0']],
    ['an entry again after it was replaced', ['a b<a a'], 'b', ['entry_twice 0/2']],
  ])('has %s', (_name, lanes, live, faults) => {
    const replayed = replay(...lanes);
    // of two that exclude each other either may be named
    expect(replayed.faults.map((fault) => fault.split(' ')[0])).toEqual(faults.map((fault) => fault.split(' ')[0]));
    expect(replayed.live.split(' ')).toHaveLength(live.split(' ').length);
    if (lanes.length === 1) expect(replayed).toMatchObject({ live, faults });
  });

  it('names the guilty lane, not one that waits behind it', () => {
    expect(replay('e<b', 'd<c b c').faults).toEqual(['replaces_later 1/0']);
    expect(replay('d<c b c', 'e<b').faults).toEqual(['replaces_later 0/0']);
  });

  it('is read to its end all the same', () => {
    const commitments = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f');
    const entry = fc.record({ commitment: commitments, replaces: fc.option(commitments) });
    fc.assert(
      fc.property(fc.array(fc.array(entry, { maxLength: 6 }), { maxLength: 4 }), (lanes) => {
        const { live, replaced } = replayLog(lanes);
        const all = new Set(lanes.flat().map(({ commitment }) => commitment));
        expect(new Set([...live.keys(), ...replaced])).toEqual(all);
        for (const commitment of replaced) expect(live.has(commitment)).toBe(false);
      }),
    );
  });
});
