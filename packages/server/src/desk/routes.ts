import { parseTicket } from '@suara/core';
import { actOf } from '../http/act.js';
import type { AppContext, Handler } from '../http/env.js';
import type { Once } from '../http/idempotency.js';
import { Problem } from '../http/problem.js';
import type { ServerPorts } from '../ports.js';
import { makeMove, type MoveInput } from '../reports/make-move.js';
import { deskReportView, findForOfficer } from './desk-report.js';
import { listQueue, type QueueQuery } from './queue.js';
import { sessionView } from './session.js';

function ticketOf(context: AppContext): string {
  const ticket = parseTicket(context.req.param('ticket') ?? '');
  if (ticket === null) throw new Problem('not-found');
  return ticket;
}

/** The routes of the control room and the agencies. */
export function deskRoutes({ db, now }: ServerPorts, once: Once) {
  const session: Handler = (context) => context.json(sessionView(context.get('officer')));

  const queue: Handler = async (context) =>
    context.json(await listQueue(db, context.get('officer'), context.get('query') as unknown as QueueQuery));

  const show: Handler = async (context) => {
    const officer = context.get('officer');
    const row = await findForOfficer(db, officer, ticketOf(context));
    if (!row) throw new Problem('not-found');
    return context.json(await deskReportView(db, officer, row, now()));
  };

  const move: Handler = (context) => {
    const officer = context.get('officer');
    const ticket = ticketOf(context);
    const act = actOf(context, {
      cityId: officer.city.id,
      operation: 'makeDeskMove',
      target: `${officer.id} ${ticket}`,
    });
    return once(act, async (tx) => {
      const row = await makeMove(tx, officer.city, ticket, officer, context.get('body') as MoveInput, now());
      return { status: 200, body: await deskReportView(tx, officer, row, now()) };
    });
  };

  return { getDeskSession: session, listDeskReports: queue, getDeskReport: show, makeDeskMove: move };
}
