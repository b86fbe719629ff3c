/** The API of a site's consultations. It stands apart from the site's client, as most pages have no consultation. */
import { createCalls, withQuery } from './calls.js';
import type { Client, KeyedCallOptions } from './client.js';
import type { CallOptions } from './http.js';
import type {
  Consultation,
  ConsultationList,
  ContributionList,
  ContributionQuery,
  ContributionReceipt,
  NewContribution,
  OwnContribution,
  Subscription,
  VoterContact,
} from './types.js';

/**
 * A site's consultations. Every method rejects like those of the site's client.
 * A secret is sent in a header only, never as part of an address; nothing is stored.
 */
export interface ConsultationClient {
  /** Those that are announced, open, or closed within the last year. */
  list(options?: CallOptions): Promise<ConsultationList>;
  get(consultation: string, options?: CallOptions): Promise<Consultation>;
  /** One page of the published comments and arguments, the newest first. */
  contributions(consultation: string, query?: ContributionQuery, options?: CallOptions): Promise<ContributionList>;
  /** Comments or argues. Resolves when the contribution is durable, never before; the city reads it first. */
  contribute(
    consultation: string,
    contribution: NewContribution,
    options: KeyedCallOptions,
  ): Promise<ContributionReceipt>;
  /** What became of one's contribution. A wrong secret rejects like an unknown contribution. */
  ownContribution(
    consultation: string,
    contribution: string,
    secret: string,
    options?: CallOptions,
  ): Promise<OwnContribution>;
  /** Asks to be told what the city does with what people said. */
  subscribe(
    consultation: string,
    request: { contact: VoterContact; language: string },
    options: KeyedCallOptions,
  ): Promise<Subscription>;
}

/** The consultations of a client's site; see {@link ConsultationClient}. */
export function createConsultationClient({ http, site }: Pick<Client, 'http' | 'site'>): ConsultationClient {
  const { get, post } = createCalls(http);
  const base = `v1/sites/${encodeURIComponent(site)}`;
  const at = (consultation: string, rest = ''): string =>
    `${base}/consultations/${encodeURIComponent(consultation)}${rest}`;
  return {
    list: (call) => get(`${base}/consultations`, call),
    get: (consultation, call) => get(at(consultation), call),
    contributions: (consultation, query, call) => get(at(consultation, '/contributions'), withQuery(query, call)),
    contribute: (consultation, contribution, call) => post(at(consultation, '/contributions'), contribution, call),
    ownContribution: (consultation, contribution, secret, call) =>
      get(at(consultation, `/contributions/${encodeURIComponent(contribution)}`), {
        ...call,
        headers: { 'contribution-secret': secret },
      }),
    subscribe: (consultation, request, call) => post(`${base}/subscriptions`, { consultation, ...request }, call),
  };
}
