import { actOf } from '../http/act.js';
import type { AppContext, Handler } from '../http/env.js';
import type { Once } from '../http/idempotency.js';
import { spend } from '../http/rate-limit.js';
import type { ServerPorts } from '../ports.js';
import { findSurvey, type SurveyQuery } from './find-survey.js';
import { askInvitation } from './invite/ask-invitation.js';
import { visitorOf } from './invite/visitor.js';
import { receiptOf } from './respond/create-response.js';
import type { NewResponse } from './respond/new-response.js';
import { respond } from './respond/respond.js';
import { requirePublic } from './survey.js';
import { surveyView } from './survey-view.js';

const idOf = (context: AppContext) => context.req.param('survey') ?? '';

/** The routes of surveys, for whoever answers them. */
export function surveyRoutes(ports: ServerPorts, once: Once) {
  const { db, now } = ports;

  const find: Handler = async (context) => {
    const site = context.get('site');
    const at = now();
    const found = await findSurvey(db, site, context.get('query') as unknown as SurveyQuery, at);
    return context.json(surveyView(site.city, found, at));
  };

  const show: Handler = async (context) => {
    const { city } = context.get('site');
    const at = now();
    return context.json(surveyView(city, await requirePublic(db, city.id, idOf(context), at), at));
  };

  const create: Handler = async (context) => {
    const input = context.get('body') as NewResponse;
    const act = { idempotencyKey: context.get('idempotencyKey'), body: context.get('rawBody') };
    const visitor = visitorOf(ports, context);
    const { row, isReplay } = await respond(ports, context.get('site'), idOf(context), input, act, visitor);
    if (isReplay) context.header('Idempotency-Replayed', 'true');
    return context.json(receiptOf(row), 201);
  };

  const invite: Handler = async (context) => {
    const { city } = context.get('site');
    const id = idOf(context);
    const visitor = visitorOf(ports, context);
    await spend(ports, 'invitation', `${city.id}/${visitor.address}`);
    const act = actOf(context, { cityId: city.id, operation: 'askInvitation', target: id });
    return once(act, async (tx) => ({ status: 200, body: await askInvitation(tx, city, id, visitor, now()) }));
  };

  return { findSurvey: find, getSurvey: show, createResponse: create, askInvitation: invite };
}
