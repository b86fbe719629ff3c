import { actOf } from '../../http/act.js';
import type { AppContext, Handler } from '../../http/env.js';
import type { Once } from '../../http/idempotency.js';
import { Problem } from '../../http/problem.js';
import type { Database, ServerPorts } from '../../ports.js';
import { findPoll, type PollRow } from '../poll.js';
import { deskPollView, listDeskPolls } from './desk-poll.js';
import { mayManage, type PollDraft } from './draft.js';
import { createPoll, movePoll, revisePoll, type PollMove } from './manage-poll.js';

/** The desk's routes of polls. */
export function deskPollRoutes({ db, now }: ServerPorts, once: Once) {
  const idOf = (context: AppContext) => context.req.param('poll') ?? '';

  const write = (
    context: AppContext,
    operation: string,
    status: 200 | 201,
    work: (tx: Database) => Promise<PollRow>,
  ) => {
    const officer = context.get('officer');
    const act = actOf(context, { cityId: officer.city.id, operation, target: `${officer.id} ${idOf(context)}` });
    return once(act, async (tx) => ({
      status,
      body: await deskPollView(tx, officer.city, await work(tx), now()),
    }));
  };

  const list: Handler = async (context) => context.json(await listDeskPolls(db, context.get('officer'), now()));

  const show: Handler = async (context) => {
    const officer = context.get('officer');
    const row = await findPoll(db, officer.city.id, idOf(context));
    if (!row || !mayManage(officer, row.agency)) throw new Problem('not-found');
    return context.json(await deskPollView(db, officer.city, row, now()));
  };

  const create: Handler = (context) =>
    write(context, 'createPoll', 201, (tx) =>
      createPoll(tx, context.get('officer'), context.get('body') as PollDraft, now()),
    );

  const revise: Handler = (context) =>
    write(context, 'revisePoll', 200, (tx) =>
      revisePoll(tx, context.get('officer'), idOf(context), context.get('body') as PollDraft, now()),
    );

  const move: Handler = (context) =>
    write(context, 'movePoll', 200, (tx) =>
      movePoll(tx, context.get('officer'), idOf(context), context.get('body') as PollMove, now()),
    );

  return { listDeskPolls: list, getDeskPoll: show, createPoll: create, revisePoll: revise, movePoll: move };
}
