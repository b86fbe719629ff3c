/** Answering a site's surveys. It stands apart from reading one, as most visits only read. */
import { createCalls } from './calls.js';
import type { KeyedCallOptions } from './client.js';
import type { Source } from './poll.js';
import type { Invitation, NewResponse, ResponseReceipt } from './types.js';

/** Every method rejects like those of the site's client; nothing is stored. */
export interface SurveyClient {
  /** Resolves when the response is durable, never before. `already-answered` where this case or device has answered. */
  respond(survey: string, response: NewResponse, options: KeyedCallOptions): Promise<ResponseReceipt>;
  /** Whether this visitor may be invited now; a yes starts the quiet period. */
  invite(survey: string, options: KeyedCallOptions): Promise<Invitation>;
}

/** The surveys of a client's site; see {@link SurveyClient}. */
export function createSurveyClient({ http, site }: Source): SurveyClient {
  const { post } = createCalls(http);
  const at = (survey: string, rest: string): string =>
    `v1/sites/${encodeURIComponent(site)}/surveys/${encodeURIComponent(survey)}/${rest}`;
  return {
    respond: (survey, response, call) => post(at(survey, 'responses'), response, call),
    invite: (survey, call) => post(at(survey, 'invitations'), undefined, call),
  };
}

/** A token for a browser that answers without a case; one made for each survey, so that no two surveys can be laid side by side. */
export { randomToken as newRespondentToken } from './random-token.js';
