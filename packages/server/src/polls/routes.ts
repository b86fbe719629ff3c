import { ballotCommitment, checkBallot, normalizeBallot, type Ballot } from '@suara/core';
import { and, eq } from 'drizzle-orm';
import { ballot as ballotTable } from '../db/schema-polls.js';
import type { AppContext, Handler } from '../http/env.js';
import { invalidBody, Problem } from '../http/problem.js';
import { spend } from '../http/rate-limit.js';
import type { Database, ServerPorts } from '../ports.js';
import { BallotBox } from './cast/ballot-box.js';
import { findActs, placeAgain } from './cast/batch.js';
import { receiptOf, type Placed, type Vote } from './cast/vote.js';
import { listPolls } from './list-polls.js';
import { checkEntry } from './log/prove.js';
import { stateOf, type PublicState } from '../participation/life.js';
import { findPoll, publicName, resultVisible, type PollRow } from './poll.js';
import { pollView } from './poll-view.js';
import { bodyOf, bundleText } from './result/bundle.js';
import { readResult, type Result } from './result/read-result.js';
import { ShortMemory } from './short-memory.js';
import { verificationMethods } from './voter-code/methods.js';
import { readVoterToken, tracesOf, type Voter } from './voter.js';

const TOKEN = 'Voter-Token';

interface NewBallot {
  readonly definition: string;
  readonly ballot: Ballot;
}

interface PublicPoll {
  readonly row: PollRow;
  readonly state: PublicState;
}

const keyOf = (context: AppContext) => ({
  cityId: context.get('site').city.id,
  id: context.req.param('poll') ?? '',
});

/** A draft is nobody's business but the desk's. */
function published(row: PollRow | null, now: number): PublicPoll {
  const state = row && stateOf(row, now);
  if (!row || !state || state === 'draft') throw new Problem('not-found');
  return { row, state };
}

/** The poll of the path. */
export async function publicPoll(db: Database, context: AppContext, now: number): Promise<PublicPoll> {
  const { cityId, id } = keyOf(context);
  return published(await findPoll(db, cityId, id), now);
}

/** Who asks, where the poll's key still stands and the token is one of this poll. */
function voterOf(context: AppContext, { key }: PollRow): Voter | null {
  const token = context.req.header(TOKEN);
  return key === null || token === undefined ? null : readVoterToken(key, token);
}

function requireVoter(context: AppContext, row: PollRow): Voter {
  const voter = voterOf(context, row);
  if (!voter) throw new Problem('unauthorized', { detail: `the ${TOKEN} header is missing or not one of this poll` });
  return voter;
}

function voteOf(context: AppContext, { definition }: PollRow, key: PollRow['key'], voter: Voter): Vote {
  if (key === null) throw new Problem('poll-not-open');
  const { definition: seen, ballot } = context.get('body') as NewBallot;
  const errors = checkBallot(definition, ballot);
  if (errors.length > 0) {
    throw invalidBody(errors.map((error) => ({ ...error, pointer: `/ballot${error.pointer}` })));
  }
  const traces = tracesOf(key, voter, context.get('idempotencyKey'));
  const normal = normalizeBallot(definition, ballot);
  const { salt } = traces;
  const commitment = ballotCommitment({ salt, definition: seen, level: voter.level, ballot: normal });
  return { ...traces, voter, siteId: context.get('site').id, ballot: normal, definition: seen, commitment };
}

async function ownBallot(db: Database, { cityId, id }: PollRow, { pseudonym }: Voter) {
  const [row] = await db
    .select({ level: ballotTable.level, ballot: ballotTable.ballot, commitment: ballotTable.commitment })
    .from(ballotTable)
    .where(and(eq(ballotTable.cityId, cityId), eq(ballotTable.pollId, id), eq(ballotTable.voter, pseudonym)));
  return row ?? null;
}

/** The routes of polls, for whoever votes or watches. */
export function pollRoutes(ports: ServerPorts) {
  const { db, now } = ports;
  /** Live results are read by many more than vote. */
  const results = new ShortMemory<Result>();
  const opened = new ShortMemory<PollRow | null>();
  const box = new BallotBox(ports, (poll) => {
    results.forget(poll);
  });

  /** The place of a vote in a poll that takes none any more: only a retry has one. */
  const placeOfRetry = async (row: PollRow, vote: Vote): Promise<Placed> => {
    const known = (await findActs(db, row, [vote.act])).get(vote.act);
    const placed = known ? await placeAgain(db, row, vote, known) : new Problem('poll-not-open');
    if (placed instanceof Problem) throw placed;
    return placed;
  };

  const mayRead = async (context: AppContext, { row, state }: PublicPoll): Promise<boolean> => {
    if (resultVisible(row, state)) return true;
    if (state !== 'open' || row.definition.results !== 'after_voting') return false;
    const voter = voterOf(context, row);
    return voter !== null && (await ownBallot(db, row, voter)) !== null;
  };

  const list: Handler = async (context) => context.json(await listPolls(db, context.get('site').city.id, now()));

  const show: Handler = async (context) => {
    const { row, state } = await publicPoll(db, context, now());
    return context.json(pollView(context.get('site').city, row, state, now(), verificationMethods(ports)));
  };

  /** An open poll may be a second old: the transaction that stores the vote looks again. */
  const pollToVoteIn = async (context: AppContext): Promise<PublicPoll> => {
    const key = keyOf(context);
    const row = await opened.get(key, () => findPoll(db, key.cityId, key.id));
    const isOpen = row !== null && stateOf(row, now()) === 'open';
    return isOpen ? { row, state: 'open' } : publicPoll(db, context, now());
  };

  const cast: Handler = async (context) => {
    const { row, state } = await pollToVoteIn(context);
    const voter = requireVoter(context, row);
    await spend(ports, 'voter', `${publicName(row)}/${voter.pseudonym}`);
    if (!row.definition.levels.includes(voter.level)) {
      throw new Problem('forbidden', { detail: `the poll does not take voters of the level ${voter.level}` });
    }
    const vote = voteOf(context, row, row.key, voter);
    const placed = await (state === 'open' ? box.cast(row, vote) : placeOfRetry(row, vote));
    if (placed.isReplay) context.header('Idempotency-Replayed', 'true');
    return context.json(receiptOf(publicName(row), vote, placed), 201);
  };

  const own: Handler = async (context) => {
    const { row } = await publicPoll(db, context, now());
    const ballot = await ownBallot(db, row, requireVoter(context, row));
    if (!ballot) throw new Problem('not-found');
    return context.json(ballot);
  };

  const result: Handler = async (context) => {
    const poll = await publicPoll(db, context, now());
    if (!(await mayRead(context, poll))) throw new Problem('result-hidden');
    const { row, state } = poll;
    const countedAt = new Date(now()).toISOString();
    const counted = await results.get(row, () => readResult(db, row, now()));
    return context.json({ state, countedAt, ...counted, siteNames: siteNames(context, counted) });
  };

  const log: Handler = async (context) => {
    const { row } = await publicPoll(db, context, now());
    const { lane, index, size } = context.get('query') as Record<'lane' | 'index' | 'size', number>;
    const proof = await checkEntry(db, row, lane, index, size);
    if (!proof) throw new Problem('not-found');
    return context.json(proof);
  };

  const bundle: Handler = async (context) => {
    const { row, state } = await publicPoll(db, context, now());
    if (state !== 'closed') throw new Problem('result-hidden');
    const text = bundleText(db, row, await readResult(db, row, now()));
    const file = `${row.cityId}-${row.id}.bundle.json`;
    return new Response(bodyOf(text), {
      headers: { 'Content-Type': 'application/json', 'Content-Disposition': `attachment; filename="${file}"` },
    });
  };

  return {
    listPolls: list,
    getPoll: show,
    castBallot: cast,
    getOwnBallot: own,
    getPollResult: result,
    getLogProof: log,
    getPollBundle: bundle,
  };
}

/** The names of the sites in a result; a site that is gone goes by its id. */
function siteNames(context: AppContext, { sites }: Result) {
  const { profile } = context.get('site').city;
  const nameOf = (id: string) =>
    profile.sites.find((site) => site.id === id)?.name ?? { [profile.city.defaultLanguage]: id };
  return Object.fromEntries(sites.map(({ site }) => [site, nameOf(site)]));
}
