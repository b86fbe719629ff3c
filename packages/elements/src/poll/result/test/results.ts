import type { BallotRule, Poll, PollDefinition, PollResult, Tally, VoterLevel } from '@suara/client';

/** Results made by hand, as the contract has them. */

type Option = Tally['options'][number];

export const NAMES = { pohon: 'Lebih banyak pohon', bangku: 'Lebih banyak bangku', lampu: 'Lampu yang lebih terang' };

const english = { pohon: 'More trees', bangku: 'More benches', lampu: 'Brighter lamps' };
const COSTS = { pohon: 40_000_000, bangku: 35_000_000, lampu: 60_000_000 };
type Id = keyof typeof NAMES;
const IDS = Object.keys(NAMES) as Id[];

export const SEED = 'undian-terbuka-4f9c';
export const HASH = '3f'.repeat(31) + 'a1';

export function definitionOf(ballot: BallotRule, more: Partial<PollDefinition> = {}): PollDefinition {
  return {
    version: 1,
    poll: 'kota-contoh/taman-kota',
    question: { id: 'Apa yang paling dibutuhkan taman kota?', en: 'What does the city park need most?' },
    options: IDS.map((id) => ({
      id,
      name: { id: NAMES[id], en: english[id] },
      ...(ballot.kind === 'budget' && { cost: COSTS[id] }),
    })),
    ballot,
    tieBreakSeed: SEED,
    quorum: 100,
    levels: ['device', 'verified'],
    results: 'always',
    opensAt: '2026-11-20T01:00:00.000Z',
    closesAt: '2026-12-04T10:00:00.000Z',
    ...more,
  };
}

export function pollOf(definition: PollDefinition, more: Partial<Poll> = {}): Poll {
  return {
    poll: 'taman-kota',
    definition,
    definitionHash: HASH,
    state: 'open',
    serverTime: '2026-11-24T03:05:00.000Z',
    closedEarly: null,
    resultVisible: true,
    verification: ['phone'],
    agency: { id: 'dpu', name: { id: 'Dinas Pekerjaan Umum', en: 'Public Works' }, shortName: { id: 'PU', en: 'PW' } },
    outcome: null,
    ...more,
  };
}

/** Options by value, best first; the first `winners` of them have won. */
function ranked(values: readonly (readonly [Id, number, Partial<Option>?])[], winners = 1): Option[] {
  return values.map(([option, value, more], index) => {
    return { option, rank: index + 1, won: index < winners, value, ballots: value, ...more };
  });
}

const tally = (ballots: number, options: Option[], more: Partial<Tally> = {}): Tally => ({
  ballots,
  quorumReached: ballots >= 100,
  options,
  tiesBroken: [],
  ...more,
});

const spread = (...counts: number[]): Record<string, number> =>
  Object.fromEntries(counts.map((count, index) => [String(index + 1), count]));

const stances = (agree: number, disagree: number, pass: number): Partial<Option> => {
  return { won: false, value: agree, ballots: agree + disagree + pass, distribution: { agree, disagree, pass } };
};

export const RULES = {
  single: { kind: 'single' },
  multiple: { kind: 'multiple', min: 1, max: 2 },
  approval: { kind: 'approval' },
  score: {
    kind: 'score',
    min: 1,
    max: 5,
    minLabel: { id: 'tidak perlu', en: 'not needed' },
    maxLabel: { id: 'sangat perlu', en: 'much needed' },
  },
  statements: { kind: 'statements' },
  borda: { kind: 'ranked', method: 'borda' },
  runoff: { kind: 'ranked', method: 'instant_runoff' },
  schulze: { kind: 'ranked', method: 'schulze' },
  budget: { kind: 'budget', ceiling: 100_000_000, currency: 'IDR', unaffordable: 'skip' },
  quadratic: { kind: 'quadratic', credits: 100 },
} as const satisfies Record<string, BallotRule>;

export type Kind = keyof typeof RULES;

export const TALLIES: Record<Kind, Tally> = {
  single: tally(
    200,
    ranked([
      ['pohon', 120],
      ['bangku', 65],
      ['lampu', 15],
    ]),
  ),
  multiple: tally(
    200,
    ranked([
      ['bangku', 150],
      ['pohon', 120],
      ['lampu', 50],
    ]),
  ),
  approval: tally(
    1500,
    ranked([
      ['pohon', 1200],
      ['lampu', 733],
      ['bangku', 15],
    ]),
  ),
  score: tally(
    200,
    ranked([
      ['lampu', 4.25, { ballots: 160, distribution: spread(4, 6, 20, 46, 84) }],
      ['pohon', 3.5, { ballots: 10, distribution: spread(1, 1, 3, 2, 3) }],
      ['bangku', 0, { value: null, ballots: 0, distribution: {} }],
    ]),
  ),
  statements: tally(200, [
    { option: 'pohon', rank: 1, ...stances(120, 50, 30) } as Option,
    { option: 'bangku', rank: 2, ...stances(20, 160, 10) } as Option,
    { option: 'lampu', rank: 3, ...stances(0, 0, 0) } as Option,
  ]),
  borda: tally(
    200,
    ranked([
      ['pohon', 310, { ballots: 190 }],
      ['lampu', 180, { ballots: 150 }],
      ['bangku', 110, { ballots: 120 }],
    ]),
  ),
  runoff: tally(
    200,
    ranked([
      ['bangku', 108],
      ['pohon', 80],
      ['lampu', 40],
    ]),
    {
      rounds: [
        { standing: { pohon: 82, bangku: 76, lampu: 40 }, exhausted: 2, eliminated: 'lampu' },
        { standing: { pohon: 84, bangku: 108 }, exhausted: 8, eliminated: null },
      ],
    },
  ),
  schulze: tally(
    200,
    ranked([
      ['lampu', 2],
      ['pohon', 1],
      ['bangku', 0],
    ]),
    {
      preferences: {
        lampu: { pohon: 110, bangku: 130 },
        pohon: { lampu: 90, bangku: 120 },
        bangku: { lampu: 70, pohon: 80 },
      },
    },
  ),
  budget: tally(
    200,
    ranked(
      [
        ['pohon', 150],
        ['bangku', 120],
        ['lampu', 90],
      ],
      2,
    ),
    { spent: 75_000_000 },
  ),
  quadratic: tally(
    200,
    ranked([
      ['lampu', 640, { ballots: 130 }],
      ['pohon', 512, { ballots: 150 }],
      ['bangku', 64, { ballots: 40 }],
    ]),
  ),
};

export const FEW: Tally = tally(
  12,
  ranked([
    ['bangku', 5],
    ['pohon', 5],
    ['lampu', 2],
  ]),
  {
    tiesBroken: [{ order: ['bangku', 'pohon'] }],
  },
);

export const EMPTY: Tally = tally(
  0,
  ranked([
    ['pohon', 0],
    ['bangku', 0],
    ['lampu', 0],
  ]),
  {
    tiesBroken: [{ order: IDS }],
  },
);

export function resultOf(tallies: Partial<Record<VoterLevel, Tally>>, more: Partial<PollResult> = {}): PollResult {
  return {
    state: 'open',
    countedAt: '2026-11-24T03:05:00.000Z',
    tallies: Object.entries(tallies).map(([level, each]) => ({ level: level as VoterLevel, tally: each })),
    sites: [
      { site: 'dpu', ballots: 205 },
      { site: 'kota', ballots: null },
    ],
    siteNames: {
      dpu: { id: 'Dinas Pekerjaan Umum', en: 'Public Works' },
      kota: { id: 'Kota Contoh', en: 'Example City' },
    },
    ...more,
  };
}
