import type { SurveyDraft } from '@suara/core';
import { actOf } from '../../http/act.js';
import type { AppContext, Handler } from '../../http/env.js';
import type { Effect, Once } from '../../http/idempotency.js';
import type { Database, ServerPorts } from '../../ports.js';
import { requireForOfficer, type SurveyRow } from '../survey.js';
import { createCases, type NewCases } from './create-cases.js';
import { deskSurveyView, listDeskSurveys } from './desk-survey.js';
import { createSurvey, reviseSurvey } from './draft.js';
import { moveSurvey, type SurveyMove } from './move-survey.js';

const idOf = (context: AppContext) => context.req.param('survey') ?? '';

/** The routes of who drafts surveys and leads them. */
export function deskSurveyRoutes({ db, now }: ServerPorts, once: Once) {
  const list: Handler = async (context) => context.json(await listDeskSurveys(db, context.get('officer'), now()));

  const show: Handler = async (context) => {
    const officer = context.get('officer');
    const row = await requireForOfficer(db, officer, idOf(context));
    return context.json(await deskSurveyView(db, officer.city, row, now()));
  };

  const act = (context: AppContext, operation: string, effect: Effect): Promise<Response> => {
    const { id, city } = context.get('officer');
    return once(actOf(context, { cityId: city.id, operation, target: `${id} ${idOf(context)}` }), effect);
  };

  /** What an officer does to a survey, once, and the survey after it. */
  const change = (
    context: AppContext,
    operation: string,
    status: 200 | 201,
    effect: (tx: Database) => Promise<SurveyRow>,
  ): Promise<Response> =>
    act(context, operation, async (tx) => ({
      status,
      body: await deskSurveyView(tx, context.get('officer').city, await effect(tx), now()),
    }));

  const create: Handler = (context) =>
    change(context, 'createSurvey', 201, (tx) =>
      createSurvey(tx, context.get('officer'), context.get('body') as SurveyDraft, now()),
    );

  const revise: Handler = (context) =>
    change(context, 'reviseSurvey', 200, (tx) =>
      reviseSurvey(tx, context.get('officer'), idOf(context), context.get('body') as SurveyDraft, now()),
    );

  const move: Handler = (context) =>
    change(context, 'moveSurvey', 200, (tx) =>
      moveSurvey(tx, context.get('officer'), idOf(context), context.get('body') as SurveyMove, now()),
    );

  const cases: Handler = (context) =>
    act(context, 'createCases', async (tx) => ({
      status: 201,
      body: await createCases(tx, context.get('officer'), idOf(context), context.get('body') as NewCases, now()),
    }));

  return {
    listDeskSurveys: list,
    getDeskSurvey: show,
    createSurvey: create,
    reviseSurvey: revise,
    moveSurvey: move,
    createCases: cases,
  };
}
