import { utf8, type Bytes } from '../../crypto/digest.js';
import type { AppContext, Handler } from '../../http/env.js';
import type { FormFile } from '../../http/form-body.js';
import type { Once } from '../../http/idempotency.js';
import { problemOf } from '../../http/log.js';
import { Problem } from '../../http/problem.js';
import { spend } from '../../http/rate-limit.js';
import type { ServerPorts } from '../../ports.js';
import { createReport } from '../../reports/create-report.js';
import type { Flaws } from '../frame/errors.js';
import { notice } from '../frame/fields.js';
import { siteFrameOf, type SiteFrame } from '../frame/frame.js';
import { isStaleKey, newFormKey, patiently } from '../frame/key.js';
import { page, type Html } from '../frame/page.js';
import { reportForm, type ReportFormState } from './form.js';
import { receiptPage, type Receipt } from './receipt.js';
import { flawsOf, reportErrors, toNewReport, type ReportFields } from './report-fields.js';
import { takePhotos, type TakenPhotos } from './take-photos.js';
import { reportFormTexts } from './texts.js';

const PASSING = new Set([429, 500, 503]);

/** One form that was sent, and what came of it so far. */
interface Sent {
  readonly context: AppContext;
  readonly frame: SiteFrame;
  readonly fields: ReportFields;
  readonly files: readonly FormFile[];
}

/**
 * What makes two sendings the same: what was typed, and how many photos came with it. Not their bytes: a photo that was stored
 * while the answer got lost comes back by its id.
 */
function bodyOf({ fields, files }: Sent): Bytes {
  const typed = Object.entries(fields).filter(([name]) => name !== 'stored' && name !== 'photos');
  return utf8(JSON.stringify([typed.sort(), new Set(fields.stored).size + files.length]));
}

/** Undoes the act: the form is shown again. */
class FlawedForm extends Error {
  constructor(readonly flaws: Flaws) {
    super('the form has flaws');
  }
}

/** The complaint as a plain form. */
export function reportFormRoutes(ports: ServerPorts, once: Once) {
  const { now } = ports;

  const show: Handler = async (context) => {
    const frame = siteFrameOf(context);
    const content = await reportForm({ frame, fields: { key: newFormKey(now()) }, photos: [], flaws: [], now: now() });
    return page(frame, { title: reportFormTexts(frame.language).title, content });
  };

  /** The form again, with all that was typed. */
  const again = async (
    { frame, fields }: Sent,
    change: { status: number; notice?: Html; key?: string } & Pick<ReportFormState, 'photos' | 'flaws'>,
  ) => {
    const { status, notice: said, key = fields.key, photos, flaws } = change;
    const content = await reportForm({ frame, fields: { ...fields, key }, photos, flaws, now: now() });
    const { title } = reportFormTexts(frame.language);
    return page(frame, { title, content, status, flaws, ...(said && { notice: said }) });
  };

  /** Under a new key, since this one has had its answer, or may have had. */
  const underNewKey = (sent: Sent, photos: ReportFormState['photos']) =>
    again(sent, {
      status: 422,
      key: newFormKey(now()),
      notice: notice('warn', sent.frame.t.keyUsed),
      photos,
      flaws: [],
    });

  /** Looks whether it was sent before, first of all: only what was not is judged, and filed. */
  const file = async (sent: Sent, { photos, flaw }: TakenPhotos): Promise<Response> => {
    const { frame, fields } = sent;
    const { city, id: target } = frame.site;
    const ids = photos.map(({ id }) => id);
    const report = toNewReport(frame, fields, ids);
    const act = { cityId: city.id, operation: 'submitReportForm', target, key: fields.key, body: bodyOf(sent) };
    const answer = await patiently(() =>
      once(act, async (tx) => {
        const flaws = flawsOf(reportFormTexts(frame.language), reportErrors(city, report), flaw);
        if (flaws.length > 0) throw new FlawedForm(flaws);
        if (isStaleKey(fields.key, now())) throw new Problem('idempotency-key-reused');
        return { status: 201, body: await createReport(tx, frame.site, report, now()) };
      }),
    );
    return receiptPage(frame, (await answer.json()) as Receipt);
  };

  /** The form again, where there is anything to be done about it. */
  const explain = (sent: Sent, { photos }: TakenPhotos, error: unknown): Promise<Response> => {
    const { frame, context } = sent;
    if (error instanceof FlawedForm) return again(sent, { status: 422, photos, flaws: error.flaws });
    const problem = problemOf(ports, error, context);
    if (problem.problem === 'idempotency-key-reused') return underNewKey(sent, photos);
    if (!PASSING.has(problem.status)) throw problem;
    const { status } = problem;
    return again(sent, { status, notice: notice('danger', frame.t.notSent), photos, flaws: [] });
  };

  const submit: Handler = async (context) => {
    const sent: Sent = {
      context,
      frame: siteFrameOf(context),
      fields: context.get('body') as ReportFields,
      files: context.get('files').get('photos') ?? [],
    };
    const { frame, fields, files } = sent;
    // as if each photo had been uploaded by itself
    for (let left = files.length; left > 0; left -= 1)
      await spend(ports, 'address', ports.peerAddress(context.req.raw));
    const t = reportFormTexts(frame.language);
    const taken = await takePhotos(ports, frame.site.city, t, { stored: fields.stored ?? [], files });
    try {
      return await file(sent, taken);
    } catch (error) {
      return explain(sent, taken, error);
    }
  };

  return { showReportForm: show, submitReportForm: submit };
}
