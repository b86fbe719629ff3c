/** What the desk does with polls and consultations: a part of the desk's client. */
import { createCalls, withQuery } from './calls.js';
import type { KeyedCallOptions } from './client.js';
import type { CallOptions, Http } from './http.js';
import type {
  ConsultationDraft,
  ConsultationMove,
  ContributionMove,
  DeskConsultation,
  DeskConsultationList,
  DeskContribution,
  DeskContributionList,
  DeskContributionQuery,
  DeskPoll,
  DeskPollList,
  PollDraft,
  PollMove,
} from './types.js';

export interface DeskPolls {
  /** Those this officer may see, the newest first. */
  list(options?: CallOptions): Promise<DeskPollList>;
  get(poll: string, options?: CallOptions): Promise<DeskPoll>;
  create(draft: PollDraft, options: KeyedCallOptions): Promise<DeskPoll>;
  /** Until it opens; then a `poll-opened` problem. */
  revise(poll: string, draft: PollDraft, options: KeyedCallOptions): Promise<DeskPoll>;
  move(poll: string, move: PollMove, options: KeyedCallOptions): Promise<DeskPoll>;
}

export interface DeskConsultations {
  /** Those this officer may see, the newest first. */
  list(options?: CallOptions): Promise<DeskConsultationList>;
  get(consultation: string, options?: CallOptions): Promise<DeskConsultation>;
  create(draft: ConsultationDraft, options: KeyedCallOptions): Promise<DeskConsultation>;
  /** Texts until the close; times and questions until the opening, then a `consultation-opened` problem. */
  revise(consultation: string, draft: ConsultationDraft, options: KeyedCallOptions): Promise<DeskConsultation>;
  move(consultation: string, move: ConsultationMove, options: KeyedCallOptions): Promise<DeskConsultation>;
  /** One page of what people said, the oldest first; what nobody has read yet unless asked otherwise. */
  contributions(
    consultation: string,
    query?: DeskContributionQuery,
    options?: CallOptions,
  ): Promise<DeskContributionList>;
  moderate(
    consultation: string,
    contribution: string,
    move: ContributionMove,
    options: KeyedCallOptions,
  ): Promise<DeskContribution>;
}

/** The methods that polls and consultations have alike. */
export function createManaged<List, One, Draft>(http: Http, base: string) {
  const { get, post } = createCalls(http);
  const at = (id: string, rest = ''): string => `${base}/${encodeURIComponent(id)}${rest}`;
  return {
    list: (call?: CallOptions) => get<List>(base, call),
    get: (id: string, call?: CallOptions) => get<One>(at(id), call),
    create: (draft: Draft, call: KeyedCallOptions) => post<One>(base, draft, call),
    revise: (id: string, draft: Draft, call: KeyedCallOptions) => post<One>(at(id, '/definition'), draft, call),
    move: (id: string, move: object, call: KeyedCallOptions) => post<One>(at(id, '/moves'), move, call),
  };
}

export function createDeskPolls(http: Http): DeskPolls {
  return createManaged<DeskPollList, DeskPoll, PollDraft>(http, 'v1/desk/polls');
}

export function createDeskConsultations(http: Http): DeskConsultations {
  const base = 'v1/desk/consultations';
  const { get, post } = createCalls(http);
  const at = (consultation: string, rest = ''): string =>
    `${base}/${encodeURIComponent(consultation)}/contributions${rest}`;
  return {
    ...createManaged<DeskConsultationList, DeskConsultation, ConsultationDraft>(http, base),
    contributions: (consultation, query, call) => get(at(consultation), withQuery(query, call)),
    moderate: (consultation, contribution, move, call) =>
      post(at(consultation, `/${encodeURIComponent(contribution)}/moves`), move, call),
  };
}
