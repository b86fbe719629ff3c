import type { ConsultationDraft } from '@suara/core';
import { actOf } from '../http/act.js';
import type { AppContext, Handler } from '../http/env.js';
import type { Once } from '../http/idempotency.js';
import type { Database, ServerPorts } from '../ports.js';
import { requireForOfficer, type ConsultationRow } from './consultation.js';
import { deskConsultationView } from './consultation-view.js';
import { listDeskConsultations } from './list-consultations.js';
import { listDeskContributions, type DeskContributionQuery } from './list-contributions.js';
import { moderateContribution, type ContributionMove } from './moderate-contribution.js';
import { moveConsultation, type ConsultationMove } from './move-consultation.js';
import { createConsultation, reviseConsultation } from './save-draft.js';

const idOf = (context: AppContext) => context.req.param('consultation') ?? '';

/** The routes of who drafts and leads consultations, and reads what people say in them. */
export function deskConsultationRoutes({ db, now }: ServerPorts, once: Once) {
  const list: Handler = async (context) => context.json(await listDeskConsultations(db, context.get('officer'), now()));

  const show: Handler = async (context) => {
    const officer = context.get('officer');
    const row = await requireForOfficer(db, officer, idOf(context));
    return context.json(await deskConsultationView(db, officer.city, row, now()));
  };

  /** What an officer does to the consultation of the path, once, and the consultation after it. */
  const change = (
    context: AppContext,
    operation: string,
    status: 200 | 201,
    effect: (tx: Database) => Promise<ConsultationRow>,
  ): Promise<Response> => {
    const { id, city } = context.get('officer');
    const act = { cityId: city.id, operation, target: `${id} ${idOf(context)}` };
    return once(actOf(context, act), async (tx) => {
      const row = await effect(tx);
      return { status, body: await deskConsultationView(tx, city, row, now()) };
    });
  };

  const create: Handler = (context) =>
    change(context, 'createConsultation', 201, (tx) =>
      createConsultation(tx, context.get('officer'), context.get('body') as ConsultationDraft, now()),
    );

  const revise: Handler = (context) =>
    change(context, 'reviseConsultation', 200, (tx) =>
      reviseConsultation(tx, context.get('officer'), idOf(context), context.get('body') as ConsultationDraft, now()),
    );

  const move: Handler = (context) =>
    change(context, 'moveConsultation', 200, (tx) =>
      moveConsultation(tx, context.get('officer'), idOf(context), context.get('body') as ConsultationMove, now()),
    );

  const contributions: Handler = async (context) => {
    const row = await requireForOfficer(db, context.get('officer'), idOf(context));
    return context.json(await listDeskContributions(db, row, context.get('query') as unknown as DeskContributionQuery));
  };

  const moderate: Handler = (context) => {
    const officer = context.get('officer');
    const key = { consultationId: idOf(context), id: context.req.param('contribution') ?? '' };
    const target = `${officer.id} ${key.consultationId} ${key.id}`;
    const act = { cityId: officer.city.id, operation: 'moderateContribution', target };
    return once(actOf(context, act), async (tx) => ({
      status: 200,
      body: await moderateContribution(tx, officer, key, context.get('body') as ContributionMove, now()),
    }));
  };

  return {
    listDeskConsultations: list,
    getDeskConsultation: show,
    createConsultation: create,
    reviseConsultation: revise,
    moveConsultation: move,
    listDeskContributions: contributions,
    moderateContribution: moderate,
  };
}
