import { movesFrom } from '@suara/core';
import { actOf } from '../http/act.js';
import type { AppContext, Handler } from '../http/env.js';
import type { Once } from '../http/idempotency.js';
import type { Database, ServerPorts } from '../ports.js';
import { caseSurvey } from '../surveys/case-survey.js';
import { createReport, type NewReport } from './create-report.js';
import { makeMove, type MoveInput } from './make-move.js';
import { reportView } from './report-view.js';
import { loadTrail, type ReportRow } from './trail.js';

/** The routes of the citizen's own reports. */
export function reportRoutes({ db, now }: ServerPorts, once: Once) {
  const view = async (context: AppContext, tx: Database, row: ReportRow) =>
    reportView(context.get('site').city, await loadTrail(tx, row), movesFrom(row.status, 'reporter'), now());

  const create: Handler = (context) => {
    const site = context.get('site');
    const act = actOf(context, { cityId: site.city.id, operation: 'createReport', target: site.id });
    return once(act, async (tx) => ({
      status: 201,
      body: await createReport(tx, site, context.get('body') as NewReport, now()),
    }));
  };

  const follow: Handler = async (context) => {
    const row = context.get('report');
    const survey = await caseSurvey(db, row, now());
    return context.json({ ...(await view(context, db, row)), ...(survey && { survey }) });
  };

  const move: Handler = (context) => {
    const { city, id: siteId } = context.get('site');
    const { ticket } = context.get('report');
    const act = actOf(context, { cityId: city.id, operation: 'makeReporterMove', target: `${siteId} ${ticket}` });
    return once(act, async (tx) => {
      const row = await makeMove(tx, city, ticket, { role: 'reporter' }, context.get('body') as MoveInput, now());
      return { status: 200, body: await view(context, tx, row) };
    });
  };

  return { createReport: create, getReport: follow, makeReporterMove: move };
}
