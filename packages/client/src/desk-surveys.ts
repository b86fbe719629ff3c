/** What the desk does with surveys: a part of the desk's client. */
import { createCalls, withQuery } from './calls.js';
import type { KeyedCallOptions } from './client.js';
import { createManaged } from './desk-participation.js';
import { download } from './download.js';
import type { CallOptions, Http } from './http.js';
import { resolveAnswerPhotos } from './photo-urls.js';
import type {
  Cases,
  DeskSurvey,
  DeskSurveyList,
  NewCases,
  SurveyDraft,
  SurveyMove,
  SurveyReport,
  SurveyReportQuery,
} from './types.js';

export type ReportFormat = 'csv' | 'xlsx' | 'html';

export interface DeskSurveys {
  /** Those this officer may see, the newest first. */
  list(options?: CallOptions): Promise<DeskSurveyList>;
  get(survey: string, options?: CallOptions): Promise<DeskSurvey>;
  create(draft: SurveyDraft, options: KeyedCallOptions): Promise<DeskSurvey>;
  /** Until it opens; then a `survey-opened` problem. */
  revise(survey: string, draft: SurveyDraft, options: KeyedCallOptions): Promise<DeskSurvey>;
  move(survey: string, move: SurveyMove, options: KeyedCallOptions): Promise<DeskSurvey>;
  /** Tokens for finished cases; they are in this answer only. */
  cases(survey: string, cases: NewCases, options: KeyedCallOptions): Promise<Cases>;
  report(survey: string, query?: SurveyReportQuery, options?: CallOptions): Promise<SurveyReport>;
  /** The report as a file; `language` as a BCP 47 code, the city's first unless given. */
  download(
    survey: string,
    format: ReportFormat,
    query?: SurveyReportQuery & { readonly language?: string },
    options?: CallOptions,
  ): Promise<Blob>;
}

export function createDeskSurveys(http: Http): DeskSurveys {
  const base = 'v1/desk/surveys';
  const { get, post } = createCalls(http);
  const at = (survey: string, rest: string): string => `${base}/${encodeURIComponent(survey)}/${rest}`;
  return {
    ...createManaged<DeskSurveyList, DeskSurvey, SurveyDraft>(http, base),
    cases: (survey, cases, call) => post(at(survey, 'cases'), cases, call),
    report: async (survey, query, call) =>
      resolveAnswerPhotos(await get<SurveyReport>(at(survey, 'report'), withQuery(query, call)), http.baseUrl),
    download: (survey, format, query, call) => download(http, at(survey, `report/${format}`), withQuery(query, call)),
  };
}
