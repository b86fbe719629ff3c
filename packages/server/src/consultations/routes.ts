import { actOf } from '../http/act.js';
import type { AppContext, Handler } from '../http/env.js';
import type { Once } from '../http/idempotency.js';
import type { ServerPorts } from '../ports.js';
import { requirePublic } from './consultation.js';
import { consultationView } from './consultation-view.js';
import { ownContributionView } from './contribution-view.js';
import { createContribution, type NewContribution } from './create-contribution.js';
import { listConsultations } from './list-consultations.js';
import { listContributions, type ContributionQuery } from './list-contributions.js';

const idOf = (context: AppContext) => context.req.param('consultation') ?? '';

/** The routes of what anybody reads of consultations, and says in them. */
export function consultationRoutes({ db, now }: ServerPorts, once: Once) {
  const list: Handler = async (context) => context.json(await listConsultations(db, context.get('site').city, now()));

  const show: Handler = async (context) => {
    const { city } = context.get('site');
    const at = now();
    const { row, phase } = await requirePublic(db, city.id, idOf(context), at);
    return context.json(await consultationView(db, city, row, phase, at));
  };

  const contributions: Handler = async (context) => {
    const { row } = await requirePublic(db, context.get('site').city.id, idOf(context), now());
    return context.json(await listContributions(db, row, context.get('query') as unknown as ContributionQuery));
  };

  const contribute: Handler = (context) => {
    const site = context.get('site');
    const id = idOf(context);
    const act = { cityId: site.city.id, operation: 'createContribution', target: `${site.id} ${id}` };
    return once(actOf(context, act), async (tx) => ({
      status: 201,
      body: await createContribution(tx, site, id, context.get('body') as NewContribution, now()),
    }));
  };

  const own: Handler = async (context) => {
    const { row } = await requirePublic(db, context.get('site').city.id, idOf(context), now());
    return context.json(await ownContributionView(db, row, context.get('contribution')));
  };

  return {
    listConsultations: list,
    getConsultation: show,
    listContributions: contributions,
    createContribution: contribute,
    getContribution: own,
  };
}
