/** What can be done with a poll: the API's routes and the plain forms do it by the same functions. */
import { ballotCommitment, checkBallot, normalizeBallot, type Ballot } from '@suara/core';
import { and, eq } from 'drizzle-orm';
import { ballot as ballotTable } from '../db/schema-polls.js';
import { invalidBody, Problem } from '../http/problem.js';
import { spend } from '../http/rate-limit.js';
import { stateOf, type PublicState } from '../participation/life.js';
import type { Database, ServerPorts } from '../ports.js';
import { ShortMemory } from '../short-memory.js';
import type { Site } from '../sites/site.js';
import { BallotBox } from './cast/ballot-box.js';
import { findActs, placeAgain } from './cast/batch.js';
import { receiptOf, type Placed, type Receipt, type Vote } from './cast/vote.js';
import { findPoll, publicName, resultVisible, type PollRow } from './poll.js';
import { readResult, type Result } from './result/read-result.js';
import { readVoterToken, tracesOf, type Voter } from './voter.js';

const TOKEN = 'Voter-Token';

/** The contract's NewBallot. */
export interface NewBallot {
  /** The hash of the definition that the voter saw. */
  readonly definition: string;
  readonly ballot: Ballot;
}

export interface PublicPoll {
  readonly row: PollRow;
  readonly state: PublicState;
}

/** A poll by its name, on the site that somebody votes through. */
export interface PollAt {
  readonly site: Site;
  readonly id: string;
}

/** A voter's token as it was given; nobody knows yet whether it is one. */
export type GivenToken = string | undefined;

export interface CastVote {
  readonly receipt: Receipt;
  /** Whether it was stored before it was sent again. */
  readonly isReplay: boolean;
}

export interface OwnBallot {
  readonly level: Voter['level'];
  readonly ballot: Ballot;
  readonly commitment: string;
}

/** A draft is nobody's business but the desk's. */
function published(row: PollRow | null, now: number): PublicPoll {
  const state = row && stateOf(row, now);
  if (!row || !state || state === 'draft') throw new Problem('not-found');
  return { row, state };
}

export async function publicPoll(db: Database, { site, id }: PollAt, now: number): Promise<PublicPoll> {
  return published(await findPoll(db, site.city.id, id), now);
}

/** Who asks, where the poll's key still stands and the token is one of this poll. */
function voterOf({ key }: PollRow, token: GivenToken): Voter | null {
  return key === null || token === undefined ? null : readVoterToken(key, token);
}

function requireVoter(row: PollRow, token: GivenToken): Voter {
  const voter = voterOf(row, token);
  if (!voter) throw new Problem('unauthorized', { detail: `the ${TOKEN} header is missing or not one of this poll` });
  return voter;
}

function voteOf({ definition, key }: PollRow, site: Site, voter: Voter, input: NewBallot, act: string): Vote {
  if (key === null) throw new Problem('poll-not-open');
  const errors = checkBallot(definition, input.ballot);
  if (errors.length > 0) {
    throw invalidBody(errors.map((error) => ({ ...error, pointer: `/ballot${error.pointer}` })));
  }
  const traces = tracesOf(key, voter, act);
  const ballot = normalizeBallot(definition, input.ballot);
  const { salt } = traces;
  const commitment = ballotCommitment({ salt, definition: input.definition, level: voter.level, ballot });
  return { ...traces, voter, siteId: site.id, ballot, definition: input.definition, commitment };
}

async function findOwn(db: Database, { cityId, id }: PollRow, { pseudonym }: Voter): Promise<OwnBallot | null> {
  const [row] = await db
    .select({ level: ballotTable.level, ballot: ballotTable.ballot, commitment: ballotTable.commitment })
    .from(ballotTable)
    .where(and(eq(ballotTable.cityId, cityId), eq(ballotTable.pollId, id), eq(ballotTable.voter, pseudonym)));
  return row ?? null;
}

/** The polls of a server: one for all who ask it, since votes that come together are stored together. */
export class Polls {
  readonly #ports: ServerPorts;
  /** Live results are read by many more than vote. */
  readonly #results = new ShortMemory<Result>();
  readonly #opened = new ShortMemory<PollRow | null>();
  readonly #box: BallotBox;

  constructor(ports: ServerPorts) {
    this.#ports = ports;
    this.#box = new BallotBox(ports, (poll) => {
      this.#results.forget(publicName(poll));
    });
  }

  get(at: PollAt): Promise<PublicPoll> {
    return publicPoll(this.#ports.db, at, this.#ports.now());
  }

  /** Resolves when the vote is durable. `act`: the idempotency key. */
  async cast(at: PollAt, token: GivenToken, input: NewBallot, act: string): Promise<CastVote> {
    const { row, state } = await this.#pollToVoteIn(at);
    const voter = requireVoter(row, token);
    await spend(this.#ports, 'voter', `${publicName(row)}/${voter.pseudonym}`);
    if (!row.definition.levels.includes(voter.level)) {
      throw new Problem('forbidden', { detail: `the poll does not take voters of the level ${voter.level}` });
    }
    const vote = voteOf(row, at.site, voter, input, act);
    const placed = await (state === 'open' ? this.#box.cast(row, vote) : this.#placeOfRetry(row, vote));
    return { receipt: receiptOf(publicName(row), vote, placed), isReplay: placed.isReplay === true };
  }

  /** The voter's ballot that counts now; null where there is none. */
  own({ row }: PublicPoll, token: GivenToken): Promise<OwnBallot | null> {
    return findOwn(this.#ports.db, row, requireVoter(row, token));
  }

  /** As {@link own}, for a token that may be none. */
  async ownIfAny({ row }: PublicPoll, token: GivenToken): Promise<OwnBallot | null> {
    const voter = voterOf(row, token);
    return voter && findOwn(this.#ports.db, row, voter);
  }

  /** Who may see the result sees it; null for the others. */
  async result(poll: PublicPoll, token: GivenToken): Promise<Result | null> {
    if (!(await this.#mayRead(poll, token))) return null;
    const { row } = poll;
    return this.#results.get(publicName(row), () => readResult(this.#ports.db, row, this.#ports.now()));
  }

  /** An open poll may be a second old: the transaction that stores the vote looks again. */
  async #pollToVoteIn(at: PollAt): Promise<PublicPoll> {
    const { db, now } = this.#ports;
    const { id } = at;
    const cityId = at.site.city.id;
    const row = await this.#opened.get(publicName({ cityId, id }), () => findPoll(db, cityId, id));
    const isOpen = row !== null && stateOf(row, now()) === 'open';
    return isOpen ? { row, state: 'open' } : this.get(at);
  }

  /** The place of a vote in a poll that takes none any more: only a retry has one. */
  async #placeOfRetry(row: PollRow, vote: Vote): Promise<Placed> {
    const { db } = this.#ports;
    const known = (await findActs(db, row, [vote.act])).get(vote.act);
    const placed = known ? await placeAgain(db, row, vote, known) : new Problem('poll-not-open');
    if (placed instanceof Problem) throw placed;
    return placed;
  }

  async #mayRead({ row, state }: PublicPoll, token: GivenToken): Promise<boolean> {
    if (resultVisible(row, state)) return true;
    if (state !== 'open' || row.definition.results !== 'after_voting') return false;
    const voter = voterOf(row, token);
    return voter !== null && (await findOwn(this.#ports.db, row, voter)) !== null;
  }
}
