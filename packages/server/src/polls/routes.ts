import type { AppContext, Handler } from '../http/env.js';
import { Problem } from '../http/problem.js';
import type { ServerPorts } from '../ports.js';
import { listPolls } from './list-polls.js';
import { checkEntry } from './log/prove.js';
import type { NewBallot, PollAt, Polls } from './polls.js';
import { pollView } from './poll-view.js';
import { bodyOf, bundleText } from './result/bundle.js';
import { readResult, type Result } from './result/read-result.js';
import { verificationMethods } from './voter-code/methods.js';

/** The poll of the path. */
export const pollAt = (context: AppContext): PollAt => ({
  site: context.get('site'),
  id: context.req.param('poll') ?? '',
});

const tokenOf = (context: AppContext) => context.req.header('Voter-Token');

/** The routes of polls, for whoever votes or watches. */
export function pollRoutes(ports: ServerPorts, polls: Polls) {
  const { db, now } = ports;

  const list: Handler = async (context) => context.json(await listPolls(db, context.get('site').city.id, now()));

  const show: Handler = async (context) => {
    const { row, state } = await polls.get(pollAt(context));
    return context.json(pollView(context.get('site').city, row, state, now(), verificationMethods(ports)));
  };

  const cast: Handler = async (context) => {
    const input = context.get('body') as NewBallot;
    const act = context.get('idempotencyKey');
    const { receipt, isReplay } = await polls.cast(pollAt(context), tokenOf(context), input, act);
    if (isReplay) context.header('Idempotency-Replayed', 'true');
    return context.json(receipt, 201);
  };

  const own: Handler = async (context) => {
    const ballot = await polls.own(await polls.get(pollAt(context)), tokenOf(context));
    if (!ballot) throw new Problem('not-found');
    return context.json(ballot);
  };

  const result: Handler = async (context) => {
    const poll = await polls.get(pollAt(context));
    const countedAt = new Date(now()).toISOString();
    const counted = await polls.result(poll, tokenOf(context));
    if (!counted) throw new Problem('result-hidden');
    return context.json({ state: poll.state, countedAt, ...counted, siteNames: siteNames(context, counted) });
  };

  const log: Handler = async (context) => {
    const { row } = await polls.get(pollAt(context));
    const { lane, index, size } = context.get('query') as Record<'lane' | 'index' | 'size', number>;
    const proof = await checkEntry(db, row, lane, index, size);
    if (!proof) throw new Problem('not-found');
    return context.json(proof);
  };

  const bundle: Handler = async (context) => {
    const { row, state } = await polls.get(pollAt(context));
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
