import { formatCode, movesFrom } from '@suara/core';
import { html } from 'hono/html';
import type { AppContext, Handler } from '../../http/env.js';
import type { Once } from '../../http/idempotency.js';
import { problemOf } from '../../http/log.js';
import type { ServerPorts } from '../../ports.js';
import { findBySecret } from '../../reports/find-by-secret.js';
import { openReport } from '../../reports/open-report.js';
import { reportView } from '../../reports/report-view.js';
import { loadTrail, type ReportRow } from '../../reports/trail.js';
import { caseSurvey } from '../../surveys/case-survey.js';
import { notice, sendButton } from '../frame/fields.js';
import { formAddress, siteFrameOf, type SiteFrame } from '../frame/frame.js';
import { page } from '../frame/page.js';
import { codeFlaws, lookUpForm, type TypedCodes } from './look-up.js';
import { explainMove, makeTypedMove, type Followed, type Said } from './make-typed-move.js';
import { keyed, moveForms, surveyOffer, type ReporterMoveName, type TypedMove } from './moves.js';
import { details, statusBox, timeline, type Opened } from './opened-report.js';
import { trackFormTexts } from './texts.js';

/** The contract's TrackForm. */
interface TrackFields {
  readonly ticket?: string;
  readonly secret?: string;
  readonly key?: string;
  readonly move?: ReporterMoveName;
  readonly note?: string;
}

/** A report that its codes have opened, and who asked for it. */
interface Asked extends Followed {
  readonly context: AppContext;
}

/** Following a report by a plain form. */
export function trackFormRoutes(ports: ServerPorts, once: Once) {
  const { db, now } = ports;

  const show: Handler = (context) => {
    const frame = siteFrameOf(context);
    const content = lookUpForm(frame, { ticket: '', secret: '' }, []);
    return page(frame, { title: trackFormTexts(frame.language).title, content });
  };

  const lookUp = (frame: SiteFrame, codes: TypedCodes, said: Said): Promise<Response> => {
    const { title } = trackFormTexts(frame.language);
    return page(frame, { title, content: lookUpForm(frame, codes, said.flaws ?? []), status: 422, ...said });
  };

  /** The codes did not open anything: why, in the same words for a wrong secret and an unknown ticket. */
  const refuse = ({ context, frame, codes }: Omit<Asked, 'row'>, error: unknown): Promise<Response> => {
    const { problem, status, options } = problemOf(ports, error, context);
    const t = trackFormTexts(frame.language);
    const why = { 'not-found': t.notFound, 'too-many-requests': t.tooOften }[problem as string];
    if (why === undefined) throw error;
    return lookUp(frame, codes, { status, notice: notice('danger', why), headers: options.headers });
  };

  const reportPage = async ({ frame, codes, row }: Followed, said: Said): Promise<Response> => {
    const { flaws = [], typed = null } = said;
    const { city } = frame.site;
    const t = trackFormTexts(frame.language);
    const at = now();
    const report = await reportView(city, await loadTrail(db, row), movesFrom(row.status, 'reporter'), at);
    const survey = await caseSurvey(db, row, at);
    const opened: Opened = { frame, t, key: codes, report, survey, now: at };
    const content = html`${statusBox(opened)} ${moveForms({ ...opened, typed, flaws })} ${surveyOffer(opened)}
      ${timeline(opened)} ${details(opened)}
      ${keyed(opened, {}, html`<div class="row">${sendButton(t.refresh, false)}</div>`)}
      <p><a href="${formAddress(frame, 'track')}">${t.other}</a></p>`;
    return page(frame, { title: t.report(formatCode(report.ticket)), content, ...said });
  };

  /** As it stands after the move, or where it stands without it. */
  const moved = async (followed: Asked, typed: TypedMove): Promise<Response> => {
    let said: Said;
    try {
      await makeTypedMove(ports, once, followed, typed);
      said = { notice: notice('info', trackFormTexts(followed.frame.language).sent) };
    } catch (error) {
      said = explainMove(followed.frame, typed, problemOf(ports, error, followed.context));
    }
    const { frame, codes, row } = followed;
    const after = await findBySecret(db, frame.site.city.id, row.ticket, codes.secret);
    return reportPage({ ...followed, row: after ?? row }, said);
  };

  const submit: Handler = async (context) => {
    const frame = siteFrameOf(context);
    const { ticket = '', secret = '', move, note = '', key } = context.get('body') as TrackFields;
    const codes = { ticket, secret };
    const flaws = codeFlaws(frame, codes);
    if (flaws.length > 0) return lookUp(frame, codes, { flaws });
    let row: ReportRow;
    try {
      row = await openReport(ports, frame.site.city, codes, ports.peerAddress(context.req.raw));
    } catch (error) {
      return refuse({ context, frame, codes }, error);
    }
    const followed = { context, frame, codes, row };
    return move ? moved(followed, { move, note, key }) : reportPage(followed, {});
  };

  return { showTrackForm: show, submitTrackForm: submit };
}
