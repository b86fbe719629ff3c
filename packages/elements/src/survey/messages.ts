import type { CommonMessages } from '../internal/messages.js';
import type { Phase } from '../internal/phase.js';
import type { TimesMessages } from '../internal/times.js';

/** Texts of the first paint: what keeps the survey from being shown at all. */
export interface SurveyMessages extends CommonMessages {
  surveyUnknown: string;
}

/** Why answers that were sent came back, or cannot be given. */
export type Setback = 'closed' | 'notOpen' | 'consent' | 'case' | 'refused';

/** What keeps an answer from being one. */
export interface Flaw {
  readonly code: string;
  /** The type of the question it is about; of a matrix its row. */
  readonly type: string;
  readonly limit: number | undefined;
}

/** How a question that may end the survey stands in its way. */
export interface Place {
  readonly number: number;
  readonly of: number;
  /** Whether answers to come can still change how many there are. */
  readonly about: boolean;
}

/** Texts of the survey itself. Those named `…Assisted` speak to the officer who asks aloud. */
export interface ViewMessages extends TimesMessages {
  state: Record<Phase, string>;
  place: (place: Place) => string;
  number: (number: number) => string;
  required: string;
  mayStayEmpty: string;
  whichService: string;
  whichServiceHint: string;
  next: string;
  skip: string;
  back: string;
  send: string;
  sendAssisted: string;
  sending: string;
  consent: (text: string) => string;
  consentAssisted: (text: string) => string;
  consentVersion: (version: string) => string;
  consentRest: (version: string) => string;
  readAloud: string;
  chooseMany: (min: number, max: number, of: number) => string;
  rank: string;
  numberHint: (min: string | undefined, max: string | undefined) => string;
  dateHint: (min: string | undefined, max: string | undefined) => string;
  left: (count: number) => string;
  over: (count: number) => string;
  photosHint: (most: number) => string;
  retry: string;
  errorSummary: (count: number) => string;
  flaw: (flaw: Flaw) => string;
  moreAsked: string;
  lessAsked: string;
  restored: string;
  restoredAssisted: string;
  goOn: string;
  startAgain: string;
  notKept: string;
  thanks: string;
  thanksTitle: string;
  thanksAssisted: string;
  again: string;
  nextPerson: string;
  pendingTitle: string;
  pending: string;
  pendingSent: string;
  sendAgain: string;
  edit: string;
  queuedTitle: string;
  queued: string;
  /** For staff: how many responses wait on this device, and how many the server would not take. */
  waiting: (count: number) => string;
  lost: (count: number) => string;
  answered: string;
  answeredDevice: string;
  answeredCase: string;
  ended: string;
  outcome: string;
  setback: Record<Setback, string>;
  withoutCase: string;
}

/** Texts of a tablet at a counter: loaded where there is one. */
export interface KioskMessages {
  stillHere: string;
  stillHereHint: string;
  wiped: (seconds: number) => string;
  yes: string;
  pause: string;
  startIn: (seconds: number) => string;
  startNow: string;
}
