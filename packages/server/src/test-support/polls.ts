/** Polls of every kind, and short words for what their tests do all the time. */
import type { Ballot, BallotKind, BallotRule, PollOption, VoterLevel } from '@suara/core';
import { bodyOf } from './answers.js';
import type { Call, TestApi } from './api.js';
import type { PollDraft } from '../polls/desk/draft.js';
import type { Receipt } from '../polls/cast/vote.js';
import type { Result } from '../polls/result/read-result.js';

const both = (id: string, en: string) => ({ id, en });

const PARK: readonly PollOption[] = [
  { id: 'pohon', name: both('Lebih banyak pohon', 'More trees') },
  { id: 'bangku', name: both('Lebih banyak bangku', 'More benches') },
  { id: 'lampu', name: both('Lebih banyak lampu', 'More lamps') },
];

const COSTS = [40, 70, 30];
const PROJECTS: readonly PollOption[] = PARK.map((option, index) => ({ ...option, cost: COSTS[index] ?? 0 }));

interface Sample {
  readonly rule: BallotRule;
  /** Two ballots that differ: one is changed into the other. */
  readonly ballots: readonly [Ballot, Ballot, ...Ballot[]];
}

/** One rule of each kind with ballots, and each method of ranking. */
export const SAMPLES: Readonly<Record<string, Sample>> = {
  single: {
    rule: { kind: 'single' },
    ballots: [
      { kind: 'single', option: 'pohon' },
      { kind: 'single', option: 'bangku' },
      { kind: 'single', option: 'lampu' },
    ],
  },
  multiple: {
    rule: { kind: 'multiple', min: 1, max: 2 },
    ballots: [
      { kind: 'multiple', options: ['pohon', 'lampu'] },
      { kind: 'multiple', options: ['bangku'] },
      { kind: 'multiple', options: ['lampu', 'bangku'] },
    ],
  },
  approval: {
    rule: { kind: 'approval' },
    ballots: [
      { kind: 'approval', options: ['pohon', 'bangku', 'lampu'] },
      { kind: 'approval', options: [] },
      { kind: 'approval', options: ['lampu'] },
    ],
  },
  score: {
    rule: { kind: 'score', min: 1, max: 5 },
    ballots: [
      { kind: 'score', scores: { pohon: 5, bangku: 2 } },
      { kind: 'score', scores: { pohon: 1, bangku: 4, lampu: 3 } },
      { kind: 'score', scores: { lampu: 5 } },
    ],
  },
  statements: {
    rule: { kind: 'statements' },
    ballots: [
      { kind: 'statements', stances: { pohon: 'agree', bangku: 'disagree', lampu: 'pass' } },
      { kind: 'statements', stances: { pohon: 'disagree', bangku: 'agree', lampu: 'agree' } },
    ],
  },
  borda: {
    rule: { kind: 'ranked', method: 'borda' },
    ballots: [
      { kind: 'ranked', ranks: [['pohon'], ['bangku', 'lampu']] },
      { kind: 'ranked', ranks: [['lampu'], ['pohon'], ['bangku']] },
      { kind: 'ranked', ranks: [['bangku']] },
    ],
  },
  instant_runoff: {
    rule: { kind: 'ranked', method: 'instant_runoff' },
    ballots: [
      { kind: 'ranked', ranks: [['pohon'], ['bangku']] },
      { kind: 'ranked', ranks: [['lampu'], ['pohon'], ['bangku']] },
      { kind: 'ranked', ranks: [['bangku']] },
    ],
  },
  schulze: {
    rule: { kind: 'ranked', method: 'schulze' },
    ballots: [
      { kind: 'ranked', ranks: [['pohon'], ['bangku', 'lampu']] },
      { kind: 'ranked', ranks: [['lampu'], ['pohon'], ['bangku']] },
      { kind: 'ranked', ranks: [['bangku']] },
    ],
  },
  budget: {
    rule: { kind: 'budget', ceiling: 100, currency: 'IDR', unaffordable: 'skip' },
    ballots: [
      { kind: 'budget', options: ['pohon', 'lampu'] },
      { kind: 'budget', options: ['bangku', 'lampu'] },
      { kind: 'budget', options: ['pohon'] },
    ],
  },
  quadratic: {
    rule: { kind: 'quadratic', credits: 16 },
    ballots: [
      { kind: 'quadratic', votes: { pohon: 3, bangku: 2 } },
      { kind: 'quadratic', votes: { lampu: 4 } },
      { kind: 'quadratic', votes: { bangku: 1 } },
    ],
  },
};

const HOUR = 3_600_000;

export function pollDraft(api: TestApi, change: Partial<PollDraft> = {}): PollDraft {
  const at = (hours: number) => new Date(api.ports.time + hours * HOUR).toISOString();
  const { ballot = { kind: 'single' } } = change;
  return {
    poll: `poll-${crypto.randomUUID().slice(0, 13)}`,
    agency: 'dpu',
    question: both('Apa yang paling dibutuhkan taman kota?', 'What does the city park need most?'),
    options: ballot.kind === 'budget' ? PROJECTS : PARK,
    ballot,
    quorum: null,
    levels: ['device'],
    results: 'always',
    opensAt: at(1),
    closesAt: at(25),
    ...change,
  };
}

export const deviceToken = () =>
  `device.${Buffer.from(crypto.getRandomValues(new Uint8Array(32))).toString('base64url')}`;

export interface OpenPoll {
  readonly poll: string;
  /** Of its definition. */
  readonly hash: string;
}

interface DeskPollBody {
  readonly poll: string;
  readonly state: string;
  readonly definitionHash: string;
}

/** What a test does with polls. */
export class TestPolls {
  constructor(
    readonly api: TestApi,
    /** The id of the site that votes go through. */
    readonly site = api.city.site,
  ) {}

  desk(path: string, body: unknown, call: Call = {}): Promise<Response> {
    return this.api.call(`/v1/desk/polls${path}`, { method: 'POST', body, token: this.api.city.dispatcher, ...call });
  }

  async draft(change?: Partial<PollDraft>): Promise<OpenPoll> {
    const response = await this.desk('', pollDraft(this.api, change));
    if (response.status !== 201) throw new Error(`not drafted: ${await response.text()}`);
    const { poll, definitionHash } = await bodyOf<DeskPollBody>(response);
    return { poll, hash: definitionHash };
  }

  async move(poll: string, move: object, call?: Call): Promise<DeskPollBody> {
    const response = await this.desk(`/${poll}/moves`, move, call);
    if (response.status !== 200) throw new Error(`not moved: ${await response.text()}`);
    return bodyOf<DeskPollBody>(response);
  }

  /** A poll that is open. */
  async open(change?: Partial<PollDraft>): Promise<OpenPoll> {
    const { poll } = await this.draft(change);
    return { poll, hash: (await this.move(poll, { move: 'open' })).definitionHash };
  }

  get(poll: string, path: string, call?: Call): Promise<Response> {
    return this.api.call(`/v1/sites/${this.site}/polls/${poll}${path}`, call);
  }

  cast({ poll, hash }: OpenPoll, token: string | null, ballot: unknown, call: Call = {}): Promise<Response> {
    return this.api.call(`/v1/sites/${this.site}/polls/${poll}/ballots`, {
      method: 'POST',
      body: { definition: hash, ballot },
      ...call,
      headers: { ...(token !== null && { 'Voter-Token': token }), ...call.headers },
    });
  }

  async vote(poll: OpenPoll, token: string, ballot: unknown, call?: Call): Promise<Receipt> {
    const response = await this.cast(poll, token, ballot, call);
    if (response.status !== 201) throw new Error(`not cast: ${response.status} ${await response.text()}`);
    return bodyOf<Receipt>(response);
  }

  async result(poll: string, call?: Call): Promise<Result> {
    const response = await this.get(poll, '/result', call);
    if (response.status !== 200) throw new Error(`no result: ${await response.text()}`);
    return bodyOf<Result>(response);
  }

  async ballots(poll: string, level: VoterLevel = 'device'): Promise<number | undefined> {
    const { tallies } = await this.result(poll);
    return tallies.find((each) => each.level === level)?.tally.ballots;
  }
}

export type { BallotKind };
