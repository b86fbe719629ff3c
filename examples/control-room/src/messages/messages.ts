/** All the page says. A language that lacks a line does not compile. */
import type { FieldError } from '@suara/client';
import type { Actor, MoveName, PublicStatus, ReportStatus } from '@suara/core';
import type { Duration } from '../format.js';
import type { DeskMoveName, FieldName } from '../moves.js';
import type { ConsultationTexts, ParticipationTexts, PollTexts } from './participation.js';
import type { SurveyTexts } from './surveys.js';

/** A heading and the sentence below it. */
export interface Words {
  readonly title: string;
  readonly text: string;
}

export interface MoveWords {
  /** On the button that opens the form. */
  readonly open: string;
  /** The form's heading, what it does, and the button that does it. */
  readonly title: string;
  readonly explain: string;
  readonly submit: string;
  /** The label of the text, where the move carries one. */
  readonly note: string;
  /** After the server has done it; `to` is the agency, the place or the ticket it went to. */
  done(to: string): string;
}

export type ProblemName =
  | 'offline'
  | 'timeout'
  | 'unauthorized'
  | 'forbidden'
  | 'notFound'
  | 'tooMany'
  | 'unavailable'
  | 'tooLarge'
  | 'notAPhoto'
  | 'inFlight'
  | 'movedOn'
  | 'sentBefore'
  | 'opened'
  | 'ended'
  | 'unexpected';

export interface Messages {
  readonly page: {
    readonly skip: string;
    /** The other language's own name, on the button that switches to it. */
    readonly switchTo: string;
    readonly signOut: string;
    readonly retry: string;
    readonly signInAgain: string;
    readonly optional: string;
    readonly loading: string;
  };
  readonly signIn: {
    readonly title: string;
    readonly lead: string;
    readonly token: string;
    readonly help: string;
    readonly show: string;
    readonly hide: string;
    readonly stay: string;
    readonly stayHelp: string;
    readonly submit: string;
    readonly busy: string;
    readonly checking: string;
    readonly errorTitle: string;
    readonly missing: string;
    readonly refused: string;
  };
  readonly roles: Readonly<Record<'dispatcher' | 'agency_officer', string>>;
  readonly actors: Readonly<Record<Actor, string>>;
  readonly status: Readonly<Record<ReportStatus, string>>;
  readonly publicStatus: Readonly<Record<PublicStatus, string>>;
  readonly deadline: {
    readonly label: string;
    left(left: Duration): string;
    overdue(by: Duration): string;
    readonly stopped: string;
  };
  readonly queue: {
    readonly title: string;
    readonly filter: string;
    readonly open: string;
    readonly groupOpen: string;
    readonly groupDone: string;
    count(shown: number, more: boolean): string;
    checkedAt(time: string): string;
    readonly refresh: string;
    readonly refreshing: string;
    readonly more: string;
    readonly loadingMore: string;
    added(count: number): string;
    fresh(count: number): string;
    readonly emptyOpen: Words;
    readonly emptyFiltered: Words;
    stale(time: string): string;
    readonly find: string;
    readonly findHelp: string;
    readonly findSubmit: string;
    readonly findWrong: string;
  };
  readonly report: {
    readonly none: Words;
    readonly back: string;
    title(ticket: string): string;
    readonly receivedAt: string;
    readonly inCharge: string;
    readonly noAgency: string;
    reporterSees(word: string): string;
    readonly description: string;
    readonly photos: string;
    readonly place: string;
    readonly noPlaceText: string;
    readonly address: string;
    readonly area: string;
    readonly point: string;
    accuracy(metres: string): string;
    readonly map: string;
    readonly contact: string;
    readonly contactHidden: string;
    readonly contactNone: string;
    readonly contactConfidential: string;
    readonly vouched: string;
    readonly moves: string;
    readonly noMoves: string;
    /** Above the moves that end a report without its work. */
    readonly refusals: string;
    readonly timeline: string;
    readonly stale: string;
    readonly wrongTicket: Words;
    /** The report changed while a form was open. */
    readonly movedOn: string;
    readonly unsent: string;
  };
  readonly events: Readonly<Record<Exclude<MoveName, 'forward' | 'redirect' | 'merge'> | 'receive', string>> & {
    forward(agency: string): string;
    redirect(target: string): string;
    readonly merge: string;
  };
  readonly photo: {
    /** The alternative text: what it belongs to and which of how many; what it shows nobody has written down. */
    alt(number: number, count: number, of: string): string;
    enlarge(photo: string): string;
    readonly close: string;
    readonly previous: string;
    readonly next: string;
  };
  readonly evidence: {
    readonly label: string;
    help(limit: number): string;
    readonly add: string;
    readonly preparing: string;
    uploading(percent: string): string;
    readonly stored: string;
    /** Heard, not seen, whenever one more has arrived. */
    storedOf(stored: number, count: number): string;
    preview(name: string): string;
    readonly removeShort: string;
    remove(name: string): string;
    abort(name: string): string;
    retry(name: string): string;
    readonly unreadable: string;
    tooMany(limit: number): string;
    readonly failed: string;
  };
  readonly form: {
    readonly errorTitle: string;
    readonly failureKept: string;
    readonly cancel: string;
    readonly busy: string;
    readonly waitingForPhotos: string;
    readonly reporterReads: string;
    readonly agency: string;
    readonly chooseAgency: string;
    readonly suggested: string;
    readonly target: string;
    readonly targetHelp: string;
    readonly into: string;
    readonly intoHelp: string;
    readonly intoItself: string;
    readonly intoWrong: string;
    /** What is missing in a required field. */
    readonly missing: Readonly<Record<FieldName, string>>;
    /** What the server found wrong with a field. */
    readonly codes: Readonly<Record<FieldError['code'], (limit: string) => string>>;
  };
  readonly moves: Readonly<Record<DeskMoveName, MoveWords>>;
  readonly participation: ParticipationTexts;
  readonly polls: PollTexts;
  readonly consultations: ConsultationTexts;
  readonly surveys: SurveyTexts;
  readonly problems: Readonly<Record<ProblemName, Words>>;
}
