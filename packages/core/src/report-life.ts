/**
 * The life of a report as one explicit state machine. Who may do what, from
 * where to where, stands in `MOVES` and nowhere else.
 */

/** Where a report stands. `reopened` waits for the desk like `verified` does, but is not new. */
export const REPORT_STATUSES = [
  'received',
  'verified',
  'forwarded',
  'in_progress',
  'waiting_reporter',
  'resolved',
  'closed',
  'rejected',
  'redirected',
  'merged',
  'reopened',
] as const;
export type ReportStatus = (typeof REPORT_STATUSES)[number];

/** The three words citizens know: menunggu, proses, selesai. */
export type PublicStatus = 'waiting' | 'processing' | 'done';

/** `system` is the server itself, when a time limit of the city has passed. */
export type Actor = 'reporter' | 'dispatcher' | 'agency_officer' | 'system';

export const MOVE_NAMES = [
  'verify',
  'forward',
  'start',
  'update',
  'ask',
  'answer',
  'resume',
  'resolve',
  'confirm',
  'close',
  'reject',
  'redirect',
  'merge',
  'reopen',
] as const;
export type MoveName = (typeof MOVE_NAMES)[number];

/** What a move must carry besides its name. `photos` may always be empty. */
export type MoveField = 'note' | 'agency' | 'target' | 'into';

interface MoveRule {
  readonly from: readonly ReportStatus[];
  readonly to: ReportStatus;
  readonly by: readonly Actor[];
  /** Fields without which the move makes no sense. */
  readonly needs: readonly MoveField[];
}

const DESK_OPEN = ['received', 'verified', 'forwarded', 'reopened'] as const;
const ENDED_BY_DESK = ['resolved', 'closed', 'rejected', 'redirected'] as const;

export const MOVES: Readonly<Record<MoveName, MoveRule>> = {
  /** The control room has read it and it is a report it can act on. */
  verify: { from: ['received'], to: 'verified', by: ['dispatcher'], needs: [] },
  /** To the agency in charge; again, when the first one was the wrong one. */
  forward: {
    from: ['verified', 'forwarded', 'in_progress', 'reopened'],
    to: 'forwarded',
    by: ['dispatcher'],
    needs: ['agency'],
  },
  /** The agency takes it up. */
  start: { from: ['forwarded', 'reopened'], to: 'in_progress', by: ['agency_officer'], needs: [] },
  /** A word on the progress; nothing else changes. */
  update: { from: ['in_progress'], to: 'in_progress', by: ['agency_officer'], needs: ['note'] },
  /** A question only the reporter can answer. */
  ask: {
    from: ['forwarded', 'in_progress'],
    to: 'waiting_reporter',
    by: ['dispatcher', 'agency_officer'],
    needs: ['note'],
  },
  /** The reporter's answer. */
  answer: { from: ['waiting_reporter'], to: 'in_progress', by: ['reporter'], needs: ['note'] },
  /** Work goes on without an answer. */
  resume: {
    from: ['waiting_reporter'],
    to: 'in_progress',
    by: ['dispatcher', 'agency_officer'],
    needs: [],
  },
  /** Done, says the agency, and shows what was done. */
  resolve: { from: ['in_progress'], to: 'resolved', by: ['agency_officer'], needs: ['note'] },
  /** Done, says the reporter. */
  confirm: { from: ['resolved'], to: 'closed', by: ['reporter'], needs: [] },
  /** Nobody disputed the work within the city's time limit. */
  close: { from: ['resolved'], to: 'closed', by: ['system', 'dispatcher'], needs: [] },
  /** Not a report the city can act on, with the reason in the reporter's words. */
  reject: { from: DESK_OPEN, to: 'rejected', by: ['dispatcher'], needs: ['note'] },
  /** Somebody else's matter, with where to go. */
  redirect: { from: DESK_OPEN, to: 'redirected', by: ['dispatcher'], needs: ['note', 'target'] },
  /** The same matter as another report, which is followed from here on. */
  merge: { from: DESK_OPEN, to: 'merged', by: ['dispatcher'], needs: ['into'] },
  /** Not done after all. The desk may undo its own refusals, the reporter disputes what was called done. */
  reopen: { from: ENDED_BY_DESK, to: 'reopened', by: ['reporter', 'dispatcher'], needs: ['note'] },
};

/** The reporter may dispute work, not the desk's judgement on whose matter it is. */
const REPORTER_REOPENS: readonly ReportStatus[] = ['resolved', 'closed'];

export type MoveRefusal = 'wrong_status' | 'wrong_actor' | 'missing_field';

export type MoveVerdict =
  | { readonly ok: true; readonly status: ReportStatus }
  | { readonly ok: false; readonly refusal: MoveRefusal; readonly fields: readonly MoveField[] };

/**
 * Whether `actor` may make `move` on a report in `status`, and where it leads.
 * `given` holds the fields the move carries; blank text counts as absent.
 */
export function judgeMove(
  status: ReportStatus,
  move: MoveName,
  actor: Actor,
  given: Partial<Readonly<Record<MoveField, string | null | undefined>>> = {},
): MoveVerdict {
  const rule = MOVES[move];
  if (!rule.by.includes(actor)) return { ok: false, refusal: 'wrong_actor', fields: [] };
  if (!movesFrom(status, actor).includes(move)) {
    return { ok: false, refusal: 'wrong_status', fields: [] };
  }
  const missing = rule.needs.filter((field) => !given[field]?.trim());
  if (missing.length > 0) return { ok: false, refusal: 'missing_field', fields: missing };
  return { ok: true, status: rule.to };
}

/** The moves open to `actor` on a report in `status`, in the order they are usually made. */
export function movesFrom(status: ReportStatus, actor: Actor): MoveName[] {
  return MOVE_NAMES.filter((move) => {
    const rule = MOVES[move];
    if (!rule.by.includes(actor) || !rule.from.includes(status)) return false;
    return !(move === 'reopen' && actor === 'reporter') || REPORTER_REOPENS.includes(status);
  });
}

const PUBLIC_STATUS: Readonly<Record<ReportStatus, PublicStatus>> = {
  received: 'waiting',
  verified: 'waiting',
  forwarded: 'processing',
  in_progress: 'processing',
  waiting_reporter: 'processing',
  reopened: 'processing',
  resolved: 'done',
  closed: 'done',
  rejected: 'done',
  redirected: 'done',
  merged: 'done',
};

/** The label citizens know for a status. */
export function publicStatus(status: ReportStatus): PublicStatus {
  return PUBLIC_STATUS[status];
}

/** Whether the service clock still runs: after the end of the desk's work it does not. */
export function isOpen(status: ReportStatus): boolean {
  return publicStatus(status) !== 'done';
}
