import type { PublicStatus, ReportStatus } from '@suara/core';
import type { ReportEvent } from '@suara/client';
import type { CommonMessages } from '../internal/messages.js';

/** What opens a report. */
export type Code = 'ticket' | 'secret';

export interface StatusTrackerMessages extends CommonMessages {
  title: string;
  intro: string;
  ticket: string;
  ticketHint: string;
  secret: string;
  secretHint: string;
  show: string;
}

/** Texts of a report: loaded while the server looks it up. */
export interface ReportMessages {
  errorSummary: (count: number) => string;
  empty: Record<Code, string>;
  mistyped: Record<Code, string>;
  notFound: string;
  tooOften: string;
  saved: string;
  open: (ticket: string) => string;
  forget: (ticket: string) => string;
  report: (ticket: string) => string;
  status: Record<ReportStatus, string>;
  label: Record<PublicStatus, string>;
  /** Days, hours and minutes in words, the two largest of them. */
  duration: (days: number, hours: number, minutes: number) => string;
  due: (when: string, left: string) => string;
  overdue: (when: string, late: string) => string;
  resolvedAt: (when: string) => string;
  autoClose: (when: string, left: string) => string;
  agency: string;
  noAgency: string;
  place: string;
  description: string;
  service: string;
  timeline: string;
  event: (event: ReportEvent, agency: string, ticket: string) => string;
  by: Record<ReportEvent['by'], string>;
  ahead: string;
  photo: (number: number, of: number) => string;
  question: string;
  answer: string;
  sendAnswer: string;
  answerEmpty: string;
  verdict: string;
  verdictHint: string;
  confirm: string;
  dispute: string;
  disputeReason: string;
  disputeHint: string;
  disputeEmpty: string;
  sendDispute: string;
  cancel: string;
  survey: string;
  surveyHint: string;
  beginSurvey: string;
  sending: string;
  sent: string;
  movedOn: string;
  stale: (when: string) => string;
  refresh: string;
  other: string;
  keep: string;
  keepHint: string;
  kept: string;
  print: string;
}
