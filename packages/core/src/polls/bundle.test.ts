import { describe, expect, it } from 'vitest';
import type { Ballot } from './ballot.js';
import { verifyBundle } from './bundle.js';
import type { Bundle, BundleBallot, BundleFault } from './bundle.js';
import { ballotCommitment, entryLeaf } from './commitment.js';
import type { LogEntry } from './commitment.js';
import { verifyReceiptInBundle } from './bundle-receipt.js';
import type { PollDefinition, VoterLevel } from './definition.js';
import { jsonHash, toHex } from './hash.js';
import { inclusionProof } from './merkle.js';
import type { Receipt } from './receipt.js';
import type { Tally } from './tally.js';
import { bundleOf, laneOf, resealed, testDefinition } from './testing/log-poll.js';
import type { Act } from './testing/log-poll.js';

const definition = testDefinition();

const acts = 'a b c d e f g h i j a b'.split(' ').map((voter, index): Act => ({
  voter,
  level: voter < 'e' ? 'verified' : 'device',
  site: voter === 'j' ? null : index % 2 ? 'kota' : 'kecamatan',
  ballot: { kind: 'single', option: index % 3 ? 'cibodas' : 'karawaci' },
}));
const bundle = bundleOf(definition, acts);

/** A bundle as it is after somebody wrote into the file. */
type Edit = (copy: { -readonly [Name in keyof Bundle]: Bundle[Name] }) => void;

function edited(edit: Edit): Bundle {
  const copy = structuredClone(bundle);
  edit(copy);
  return copy;
}

const summary = (faults: readonly BundleFault[]): string[] => faults.map(({ code, place }) => `${code} ${place}`);
const codes = (faults: readonly BundleFault[]): string[] => [...new Set(faults.map(({ code }) => code))].sort();

const withBallot =
  (index: number, change: Partial<BundleBallot>): Edit =>
  (copy) => {
    copy.ballots = copy.ballots.map((each, place) => (place === index ? { ...each, ...change } : each));
  };

const withLane =
  (lane: number, change: (entries: LogEntry[]) => readonly LogEntry[]): Edit =>
  (copy) => {
    copy.lanes = copy.lanes.map((each, place) =>
      place === lane ? { ...each, entries: change([...each.entries]) } : each,
    );
  };

const commitmentOf = ({ salt, level, ballot }: BundleBallot): string =>
  ballotCommitment({ salt, level, ballot, definition: bundle.definitionHash });

/** Where the log has a commitment. */
function placeOf(commitment: string): { lane: number; index: number } {
  const lane = bundle.lanes.findIndex(({ entries }) => entries.some((entry) => entry.commitment === commitment));
  return { lane, index: bundle.lanes[lane]!.entries.findIndex((entry) => entry.commitment === commitment) };
}

const CHANGED = bundle.lanes.flatMap(({ entries }) => entries).filter(({ replaces }) => replaces !== null);

describe('a bundle that nobody touched', () => {
  it('has no fault, also after its way through a file', () => {
    expect(verifyBundle(bundle)).toEqual([]);
    expect(verifyBundle(JSON.parse(JSON.stringify(bundle)) as Bundle)).toEqual([]);
  });

  it('has votes that were changed in it, and one whose site is withheld', () => {
    expect(CHANGED).toHaveLength(2);
    expect(bundle.ballots).toHaveLength(10);
    expect(bundle.result.sites).toContainEqual({ site: 'kelurahan', ballots: null });
  });

  it('has none when nobody voted', () => {
    expect(verifyBundle(bundleOf(definition, []))).toEqual([]);
  });

  it('has none when its ballots are in another order', () => {
    expect(verifyBundle(edited((copy) => (copy.ballots = [...copy.ballots].reverse())))).toEqual([]);
  });
});

describe('a bundle of every kind of ballot', () => {
  const costed = definition.options.map((option) => ({ ...option, cost: 5 }));
  const [a, b] = ['cibodas', 'karawaci'] as const;

  it.each<[string, Partial<PollDefinition>, Ballot, Ballot]>([
    [
      'multiple',
      { ballot: { kind: 'multiple', min: 1, max: 2 } },
      { kind: 'multiple', options: [a] },
      { kind: 'multiple', options: [b, a] },
    ],
    [
      'approval',
      { ballot: { kind: 'approval' } },
      { kind: 'approval', options: [] },
      { kind: 'approval', options: [b] },
    ],
    [
      'score',
      { ballot: { kind: 'score', min: -1, max: 1 } },
      { kind: 'score', scores: { [a]: -1, [b]: 1 } },
      { kind: 'score', scores: { [b]: 0 } },
    ],
    [
      'statements',
      { ballot: { kind: 'statements' } },
      { kind: 'statements', stances: { [a]: 'agree', [b]: 'pass' } },
      { kind: 'statements', stances: { [a]: 'disagree' } },
    ],
    ...(['borda', 'instant_runoff', 'schulze'] as const).map(
      (method): [string, Partial<PollDefinition>, Ballot, Ballot] => [
        method,
        { ballot: { kind: 'ranked', method } },
        { kind: 'ranked', ranks: [[b], [a]] },
        { kind: 'ranked', ranks: [[a]] },
      ],
    ),
    [
      'budget',
      { ballot: { kind: 'budget', ceiling: 8, currency: 'IDR', unaffordable: 'stop' }, options: costed },
      { kind: 'budget', options: [a] },
      { kind: 'budget', options: [b] },
    ],
    [
      'quadratic',
      { ballot: { kind: 'quadratic', credits: 9 } },
      { kind: 'quadratic', votes: { [a]: 2, [b]: 1 } },
      { kind: 'quadratic', votes: { [b]: 3 } },
    ],
  ])('holds, and not when one is edited: %s', (_name, changes, one, other) => {
    const kind = bundleOf(
      testDefinition(changes),
      acts.map((act, index) => ({ ...act, ballot: index % 3 ? one : other })),
    );
    expect(verifyBundle(kind)).toEqual([]);
    const ballots = kind.ballots.map((each, index) =>
      index === 0 ? { ...each, ballot: each.ballot === one ? other : one } : each,
    );
    expect(codes(verifyBundle({ ...kind, ballots }))).toEqual([
      'ballot_not_logged',
      'entry_without_ballot',
      'tally_differs',
    ]);
  });
});

describe('a bundle in which somebody wrote', () => {
  const first = bundle.ballots[0]!;
  const other = first.ballot.kind === 'single' && first.ballot.option === 'cibodas' ? 'karawaci' : 'cibodas';
  const { lane, index } = placeOf(commitmentOf(first));
  const ENTRY = `/lanes/${lane}/entries/${index}`;

  it.each<[string, Edit, string[]]>([
    [
      'a ballot edited',
      withBallot(0, { ballot: { kind: 'single', option: other } }),
      ['ballot_not_logged /ballots/0', `entry_without_ballot ${ENTRY}`, 'tally_differs /result/tallies/1'],
    ],
    [
      'a ballot of another level',
      withBallot(0, { level: 'device' }),
      [
        'ballot_not_logged /ballots/0',
        `entry_without_ballot ${ENTRY}`,
        'tally_differs /result/tallies/0',
        'tally_differs /result/tallies/1',
      ],
    ],
    [
      'a salt edited',
      withBallot(0, { salt: jsonHash('other') }),
      ['ballot_not_logged /ballots/0', `entry_without_ballot ${ENTRY}`],
    ],
    [
      'a ballot removed',
      (copy) => (copy.ballots = copy.ballots.slice(1)),
      [`entry_without_ballot ${ENTRY}`, 'tally_differs /result/tallies/1', 'site_differs /result/sites/0'],
    ],
    [
      'a ballot added',
      (copy) => (copy.ballots = [...copy.ballots, { ...first, salt: jsonHash('added') }]),
      ['ballot_not_logged /ballots/10', 'tally_differs /result/tallies/1', 'site_differs /result/sites/0'],
    ],
    [
      'a ballot twice',
      (copy) => (copy.ballots = [...copy.ballots, first]),
      ['ballot_twice /ballots/10', 'tally_differs /result/tallies/1', 'site_differs /result/sites/0'],
    ],
    [
      'the text of the question edited',
      (copy) => (copy.definition = { ...definition, question: { id: 'Lain?' } }),
      ['definition_differs /definition'],
    ],
    ['the root edited', (copy) => (copy.root = jsonHash('other')), ['poll_root_differs /root']],
    ['a site edited', withBallot(9, { site: 'kelurahan' }), ['site_differs /result/sites/2']],
    ['a site invented', withBallot(9, { site: 'entah' }), ['site_differs /result/sites']],
    [
      'a ballot of another kind',
      withBallot(0, { ballot: { kind: 'approval', options: ['cibodas'] } }),
      [
        'ballot_not_logged /ballots/0',
        `entry_without_ballot ${ENTRY}`,
        'ballot_invalid /ballots/0',
        'tally_differs /result/tallies/1',
      ],
    ],
    [
      'a ballot of a level that was not asked',
      withBallot(0, { level: 'secret' as VoterLevel }),
      [
        'ballot_not_logged /ballots/0',
        `entry_without_ballot ${ENTRY}`,
        'ballot_invalid /ballots/0',
        'tally_differs /result/tallies/1',
      ],
    ],
  ])('%s', (_name, edit, faults) => {
    expect(summary(verifyBundle(edited(edit)))).toEqual(faults);
  });

  it('a recorded ballot that the rule does not allow', () => {
    const rule = testDefinition({ ballot: { kind: 'multiple', min: 1, max: 1 }, levels: ['device'] });
    const both = { kind: 'multiple', options: ['cibodas', 'karawaci'] } as const;
    const logged = bundleOf(rule, [{ voter: 'a', level: 'device', site: null, ballot: both }]);
    expect(summary(verifyBundle(logged))).toEqual(['ballot_invalid /ballots/0', 'tally_differs /result/tallies/0']);
  });

  it('a result edited', () => {
    const claimed = edited((copy) => {
      const [device, ...rest] = copy.result.tallies;
      const tally: Tally = { ...device!.tally, options: [...device!.tally.options].reverse() };
      copy.result = { ...copy.result, tallies: [{ level: 'device', tally }, ...rest] };
    });
    expect(summary(verifyBundle(claimed))).toEqual(['tally_differs /result/tallies/0']);
  });

  it('a tally left out, given twice, or of both levels together', () => {
    const withTallies = (tallies: Bundle['result']['tallies']): string[] =>
      summary(verifyBundle(edited((copy) => (copy.result = { ...copy.result, tallies }))));
    const [device, verified] = bundle.result.tallies;
    expect(withTallies([device!])).toEqual(['tally_differs /result/tallies']);
    expect(withTallies([device!, verified!, device!])).toEqual(['tally_differs /result/tallies/2']);
    const together = bundleOf(
      definition,
      acts.map((act) => ({ ...act, level: 'device' })),
    ).result.tallies[0]!;
    expect(withTallies([together, verified!])).toEqual(['tally_differs /result/tallies/0']);
  });

  it('the number of a site edited', () => {
    const claimed = edited((copy) => {
      copy.result = { ...copy.result, sites: copy.result.sites.map((each) => ({ ...each, ballots: 1 })) };
    });
    expect(codes(verifyBundle(claimed))).toEqual(['site_differs']);
  });
});

describe('a log in which somebody wrote', () => {
  const long = bundle.lanes.findIndex(({ entries }) => entries.length > 2);

  it('an entry removed', () => {
    const faults = verifyBundle(edited(withLane(long, (entries) => entries.slice(1))));
    expect(codes(faults)).toEqual(expect.arrayContaining(['lane_root_differs', 'lane_size_differs']));
    expect(faults).toContainEqual({ code: 'lane_size_differs', place: `/lanes/${long}/size` });
  });

  it('a live entry removed, and the lane sealed again', () => {
    const { lane, index } = placeOf(commitmentOf(bundle.ballots[9]!));
    const forged = edited(withLane(lane, (entries) => entries.filter((_, place) => place !== index)));
    expect(summary(verifyBundle(resealed(forged)))).toEqual(['ballot_not_logged /ballots/9']);
  });

  it('entries in another order', () => {
    const faults = verifyBundle(edited(withLane(long, ([one, two, ...rest]) => [two!, one!, ...rest])));
    expect(faults).toContainEqual({ code: 'lane_root_differs', place: `/lanes/${long}/root` });
  });

  it('lanes in another order', () => {
    const faults = verifyBundle(edited((copy) => (copy.lanes = [...copy.lanes].reverse())));
    expect(summary(faults)).toEqual(['poll_root_differs /root']);
  });

  it("somebody's vote replaced by a forged entry", () => {
    const victim = bundle.ballots[9]!;
    const forged = edited(
      withLane(0, (entries) => [...entries, { commitment: jsonHash('forged'), replaces: commitmentOf(victim) }]),
    );
    expect(codes(verifyBundle(forged))).toEqual([
      'ballot_replaced',
      'entry_without_ballot',
      'lane_root_differs',
      'lane_size_differs',
    ]);
    expect(codes(verifyBundle(resealed(forged)))).toEqual(['ballot_replaced', 'entry_without_ballot']);
  });

  it('what a changed vote replaces edited', () => {
    const [changed] = CHANGED;
    const { lane, index } = placeOf(changed!.commitment);
    const replacing = (replaces: string | null): BundleFault[] =>
      verifyBundle(
        resealed(
          edited(
            withLane(lane, (entries) => entries.map((each, place) => (place === index ? { ...each, replaces } : each))),
          ),
        ),
      );
    // the old vote counts again, and its ballot is gone
    expect(codes(replacing(null))).toEqual(['entry_without_ballot']);
    expect(codes(replacing(jsonHash('nobody')))).toEqual(['entry_without_ballot', 'replaces_unknown']);
    expect(codes(replacing(changed!.commitment))).toEqual(['entry_without_ballot', 'replaces_later']);
    expect(codes(replacing(CHANGED[1]!.replaces))).toEqual(['entry_without_ballot', 'replaced_twice']);
  });

  it('an entry twice', () => {
    const forged = edited(withLane(long, (entries) => [...entries, entries[0]!]));
    expect(codes(verifyBundle(resealed(forged)))).toContain('entry_twice');
  });
});

describe('what is no bundle', () => {
  it.each([null, 7, {}, { version: 2 }, { version: 1 }, { ...bundle, ballots: [null] }, { ...bundle, result: {} }])(
    'is said to be unreadable: %#',
    (value) => {
      expect(codes(verifyBundle(value as unknown as Bundle))).toEqual(['unreadable']);
    },
  );
});

describe('a receipt and a bundle', () => {
  const vote = bundle.ballots[9]!;
  const commitment = commitmentOf(vote);
  const place = placeOf(commitment);
  const { entries } = bundle.lanes[place.lane]!;
  const size = place.index + 1;
  const head = laneOf(entries.slice(0, size));
  const receipt: Receipt = {
    ...vote,
    ...place,
    poll: definition.poll,
    definition: bundle.definitionHash,
    commitment,
    replaces: null,
    size,
    root: head.root,
    proof: inclusionProof(head.entries.map(entryLeaf), place.index).map(toHex),
  };

  it('fit together', () => {
    expect(verifyReceiptInBundle(receipt, bundle)).toEqual([]);
  });

  it('do not where the vote was left out of a bundle that fits in itself', () => {
    const forged = resealed(
      edited((copy) => {
        withLane(place.lane, (list) => list.filter((_, index) => index !== place.index))(copy);
        copy.ballots = copy.ballots.filter((_, index) => index !== 9);
      }),
    );
    expect(verifyBundle(forged)).toEqual([]);
    expect(verifyReceiptInBundle(receipt, forged)).toEqual(['log_rewritten', 'entry_missing']);
  });

  it('do not where somebody else voted in this place', () => {
    const ballot: BundleBallot = { ...vote, salt: jsonHash('forged') };
    const forged = resealed(
      edited((copy) => {
        withLane(place.lane, (list) => [...list, { commitment: commitmentOf(ballot), replaces: commitment }])(copy);
        withBallot(9, ballot)(copy);
      }),
    );
    expect(verifyBundle(forged)).toEqual([]);
    expect(verifyReceiptInBundle(receipt, forged)).toEqual(['replaced']);
  });

  it('do not where people were asked something else', () => {
    const forged = { ...bundle, definition: { ...definition, quorum: 3 } };
    expect(verifyReceiptInBundle(receipt, forged)).toEqual(['definition_differs']);
  });

  it('do not where the lane is not there', () => {
    expect(verifyReceiptInBundle(receipt, { ...bundle, lanes: [] })).toEqual(['log_rewritten', 'entry_missing']);
  });
});
