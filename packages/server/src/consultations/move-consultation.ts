import { checkLocalized, CONSULTATION_LIMITS, type FieldError, type Localized } from '@suara/core';
import { languagesOf } from '../cities/city.js';
import { consultation, type ConsultationOutcome } from '../db/schema-consultations.js';
import type { DeskMoveName } from '../db/schema-polls.js';
import type { Officer } from '../desk/authenticate.js';
import { invalidBody, Problem } from '../http/problem.js';
import { enqueueOutcome } from '../outcomes/enqueue.js';
import type { Database } from '../ports.js';
import { appendEvent } from './append-event.js';
import { deskMoves } from '../participation/life.js';
import { lockForOfficer, sameConsultation, type ConsultationRow } from './consultation.js';

/** The contract's ConsultationMove. */
export type ConsultationMove =
  | { readonly move: 'announce' }
  | { readonly move: 'open' }
  | { readonly move: 'close'; readonly reason: Localized }
  | ({ readonly move: 'publish_outcome' } & ConsultationOutcome);

type Changes = Partial<ConsultationRow>;

function refuseErrors(errors: readonly FieldError[]): void {
  if (errors.length > 0) throw invalidBody(errors);
}

/** Opening by hand makes now the time of the opening. */
function open({ announcedAt, draft }: ConsultationRow, now: number): Changes {
  return { announcedAt: announcedAt ?? now, opensAt: now, draft: { ...draft, opensAt: new Date(now).toISOString() } };
}

function close(languages: readonly string[], reason: Localized, now: number): Changes {
  refuseErrors(checkLocalized(reason, '/reason', CONSULTATION_LIMITS.textMax, languages));
  return { closedEarlyAt: now, closeReason: reason };
}

/** What the city says of a section stands beside it, so there is one such text for a section that is there. */
function checkSections(
  { revisions }: ConsultationRow,
  { sections }: ConsultationOutcome,
  languages: readonly string[],
): FieldError[] {
  const ids = sections.map(({ section }) => section);
  return sections.flatMap(({ section, text }, index): FieldError[] => {
    const pointer = `/sections/${index}`;
    const isUnknown = !Object.hasOwn(revisions, section);
    return [
      ...(isUnknown ? [{ pointer: `${pointer}/section`, code: 'unknown' as const }] : []),
      ...(ids.indexOf(section) < index ? [{ pointer: `${pointer}/section`, code: 'duplicate' as const }] : []),
      ...checkLocalized(text, `${pointer}/text`, CONSULTATION_LIMITS.textMax, languages),
    ];
  });
}

function publishOutcome(
  row: ConsultationRow,
  { summary, sections }: ConsultationOutcome,
  languages: readonly string[],
  now: number,
): Changes {
  refuseErrors([
    ...checkLocalized(summary, '/summary', CONSULTATION_LIMITS.textMax, languages),
    ...checkSections(row, { summary, sections }, languages),
  ]);
  return { outcome: { summary, sections }, outcomeAt: now };
}

function changesBy(row: ConsultationRow, input: ConsultationMove, languages: readonly string[], now: number): Changes {
  if (input.move === 'announce') return { announcedAt: now };
  if (input.move === 'open') return open(row, now);
  if (input.move === 'close') return close(languages, input.reason, now);
  return publishOutcome(row, input, languages, now);
}

function judge(row: ConsultationRow, move: DeskMoveName, now: number): void {
  const moves = deskMoves(row, now);
  if (!moves.includes(move))
    throw new Problem('move-refused', { detail: `now possible: ${moves.join(', ') || 'none'}` });
}

/** Announces, opens or closes a consultation, or publishes what the city does with it. */
export async function moveConsultation(
  tx: Database,
  officer: Officer,
  id: string,
  input: ConsultationMove,
  now: number,
): Promise<ConsultationRow> {
  const row = await lockForOfficer(tx, officer, id);
  judge(row, input.move, now);
  const changes = changesBy(row, input, languagesOf(officer.city), now);
  await tx.update(consultation).set(changes).where(sameConsultation(row));
  await appendEvent(tx, officer, id, input.move, now);
  if (input.move === 'publish_outcome') {
    const { cityId, draft } = row;
    await enqueueOutcome(tx, { cityId, kind: 'consultation', id, title: draft.title, summary: input.summary }, now);
  }
  return { ...row, ...changes };
}
