/** One survey, for who only wants to read it: all else that can be asked of surveys is in `surveys.ts`. */
import type { CallOptions } from './http.js';
import type { Source } from './poll.js';
import type { Survey, SurveyType } from './types.js';

/** What a survey must be about, where a page does not name one. */
export interface SurveyWish {
  readonly type: SurveyType;
  readonly service?: string;
  readonly series?: string;
}

const base = ({ site }: Source): string => `v1/sites/${encodeURIComponent(site)}`;

/** A survey as it is now. */
export const getSurvey = (source: Source, survey: string, options?: CallOptions): Promise<Survey> =>
  source.http.call('get', `${base(source)}/surveys/${encodeURIComponent(survey)}`, options) as Promise<Survey>;

/** The survey that is open now for a service; a `not-found` problem where none is. */
export const findSurvey = (source: Source, wish: SurveyWish, options?: CallOptions): Promise<Survey> =>
  source.http.call('get', `${base(source)}/survey`, { ...options, query: { ...wish } }) as Promise<Survey>;
