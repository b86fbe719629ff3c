/** One survey, for who only wants to read it: all else that can be asked of surveys is in `surveys.ts`. */
import type { Call, CallOptions } from './http.js';
import type { Source } from './poll.js';
import type { Survey, SurveyType } from './types.js';

/** What a survey must be about, where a page does not name one. What is empty is not asked for. */
export interface SurveyWish {
  readonly type: SurveyType;
  readonly service?: string;
  readonly series?: string;
}

const ask = ({ http, site }: Source, path: string, call?: Call): Promise<Survey> =>
  http.call('get', `v1/sites/${encodeURIComponent(site)}/survey${path}`, call) as Promise<Survey>;

/** A survey as it is now. */
export const getSurvey = (source: Source, survey: string, options?: CallOptions): Promise<Survey> =>
  ask(source, `s/${encodeURIComponent(survey)}`, options);

/** The survey that is open now for a service; a `not-found` problem where none is. */
export const findSurvey = (
  source: Source,
  { type, service, series }: SurveyWish,
  options?: CallOptions,
): Promise<Survey> =>
  ask(source, '', { ...options, query: { type, service: service || undefined, series: series || undefined } });
