import type { Actor, MoveName, PublicStatus, ReportStatus } from '@suara/core';
import { textsOf } from '../frame/texts.js';
import { en } from './texts.en.js';
import { id } from './texts.id.js';

/** What opens a report. */
export type Code = 'ticket' | 'secret';

/** What happened to a report, for a sentence about it. */
export interface Happening {
  readonly move: MoveName | 'receive';
  readonly by: Actor;
  readonly target?: string;
}

/** The words of the tracker, as the widget says them where both say the same. */
export interface TrackFormTexts {
  readonly title: string;
  readonly intro: string;
  readonly ticket: string;
  readonly ticketHint: string;
  readonly secret: string;
  readonly secretHint: string;
  readonly show: string;
  readonly empty: Readonly<Record<Code, string>>;
  readonly mistyped: Readonly<Record<Code, string>>;
  readonly notFound: string;
  readonly tooOften: string;
  readonly report: (ticket: string) => string;
  readonly status: Readonly<Record<ReportStatus, string>>;
  readonly label: Readonly<Record<PublicStatus, string>>;
  /** The two largest of days, hours and minutes. */
  readonly duration: (days: number, hours: number, minutes: number) => string;
  readonly due: (when: string, left: string) => string;
  readonly overdue: (when: string, late: string) => string;
  readonly resolvedAt: (when: string) => string;
  readonly autoClose: (when: string, left: string) => string;
  readonly agency: string;
  readonly place: string;
  readonly description: string;
  readonly service: string;
  readonly timeline: string;
  readonly event: (event: Happening, agency: string, ticket: string) => string;
  readonly by: Readonly<Record<Actor, string>>;
  readonly ahead: string;
  readonly photo: (number: number, of: number) => string;
  readonly question: string;
  readonly answer: string;
  readonly sendAnswer: string;
  readonly answerEmpty: string;
  readonly verdict: string;
  readonly verdictHint: string;
  readonly confirm: string;
  readonly dispute: string;
  readonly disputeReason: string;
  readonly disputeHint: string;
  readonly disputeEmpty: string;
  readonly sendDispute: string;
  readonly tooLong: (most: number) => string;
  readonly sent: string;
  readonly movedOn: string;
  readonly survey: string;
  readonly surveyHint: string;
  readonly beginSurvey: string;
  readonly refresh: string;
  readonly other: string;
}

export const trackFormTexts = (language: string): TrackFormTexts => textsOf({ id, en }, language);
