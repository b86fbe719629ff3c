import { REPORT_LIMITS } from '@suara/core';
import { html } from 'hono/html';
import { utf8 } from '../../crypto/digest.js';
import type { Once } from '../../http/idempotency.js';
import { invalidBody, Problem, type DetailedFieldError } from '../../http/problem.js';
import type { ServerPorts } from '../../ports.js';
import { makeMove } from '../../reports/make-move.js';
import type { ReportKey } from '../../reports/open-report.js';
import type { ReportRow } from '../../reports/trail.js';
import { contractErrors } from '../frame/contract-errors.js';
import type { Flaws } from '../frame/errors.js';
import { notice } from '../frame/fields.js';
import type { SiteFrame } from '../frame/frame.js';
import { isStaleKey, patiently } from '../frame/key.js';
import type { PageParts } from '../frame/page.js';
import type { TypedMove } from './moves.js';
import { trackFormTexts } from './texts.js';

/** A report that its codes have opened. */
export interface Followed {
  readonly frame: SiteFrame;
  readonly codes: ReportKey;
  readonly row: ReportRow;
}

/** What there is to say besides the report: what was just done, or why not. */
export interface Said extends Pick<PageParts, 'status' | 'notice' | 'flaws' | 'headers'> {
  /** Stands in its form again. */
  readonly typed?: TypedMove;
}

/** The reporter's move, once for each key. */
export async function makeTypedMove(
  { now }: Pick<ServerPorts, 'now'>,
  once: Once,
  { frame, row }: Followed,
  { move, note, key = '' }: TypedMove,
): Promise<void> {
  const { city, id: siteId } = frame.site;
  const input = { move, photos: [], ...(note.trim() && { note: note.trim() }) };
  const target = `${siteId} ${row.ticket}`;
  const act = { cityId: city.id, operation: 'submitTrackForm', target, key, body: utf8(JSON.stringify(input)) };
  await patiently(() =>
    once(act, async (tx) => {
      if (isStaleKey(key, now())) throw new Problem('idempotency-key-reused');
      const errors = contractErrors('ReporterMove', input);
      if (errors.length > 0) throw invalidBody(errors);
      const { status } = await makeMove(tx, city, row.ticket, { role: 'reporter' }, input, now());
      return { status: 200, body: { status } };
    }),
  );
}

function noteFlaws({ language }: SiteFrame, { move }: TypedMove, errors: readonly DetailedFieldError[]): Flaws {
  const t = trackFormTexts(language);
  const isTooLong = errors.some(({ code }) => code === 'too_long');
  const empty = move === 'answer' ? t.answerEmpty : t.disputeEmpty;
  return [{ id: move, text: isTooLong ? t.tooLong(REPORT_LIMITS.noteMax) : empty }];
}

/** Why the move was not made. What was typed for it stays on the page, even where its form is gone with the status. */
export function explainMove(frame: SiteFrame, typed: TypedMove, problem: Problem): Said {
  const { status, options } = problem;
  if (options.errors) return { status, typed, flaws: noteFlaws(frame, typed, options.errors) };
  if (problem.problem === 'idempotency-key-reused') {
    return { status, typed: { ...typed, key: undefined }, notice: notice('warn', frame.t.keyUsed) };
  }
  if (problem.problem === 'move-refused') {
    const note = typed.note.trim() && html`<p class="note">${typed.note}</p>`;
    return { status, notice: notice('warn', trackFormTexts(frame.language).movedOn, note) };
  }
  if (status < 500) throw problem;
  return { status, typed, notice: notice('danger', frame.t.notSent) };
}
