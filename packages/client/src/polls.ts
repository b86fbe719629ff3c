/** The API of a site's polls, for voters. It stands apart from the site's client, as most pages have no poll. */
import type { KeyedCallOptions } from './client.js';
import type { Call, CallOptions } from './http.js';
import type { Source } from './poll.js';
import { randomToken } from './random-token.js';
import type {
  Ballot,
  BallotReceipt,
  LogProof,
  OwnBallot,
  Poll,
  PollList,
  PollResult,
  Subscription,
  VoterChallenge,
  VoterContact,
  VoterCredential,
  VoterProof,
} from './types.js';

/** What to vote, and on what: the hash of the definition that the voter was shown. */
export interface Vote {
  readonly definition: string;
  readonly ballot: Ballot;
}

/** Where in the log an entry stands, and how long the log was: all of it from a receipt. */
export type LogPlace = Pick<BallotReceipt, 'lane' | 'index' | 'size'>;

/**
 * A site's polls. Every method rejects like those of the site's client. A voter
 * token is sent in a header only, never as part of an address; nothing is stored.
 */
export interface PollClient {
  /** The polls that are announced, open, or closed within the last year. */
  list(options?: CallOptions): Promise<PollList>;
  get(poll: string, options?: CallOptions): Promise<Poll>;
  /** Votes, or changes the vote. Resolves when the ballot is durable and in the poll's log, never before. */
  cast(poll: string, voterToken: string, vote: Vote, options: KeyedCallOptions): Promise<BallotReceipt>;
  /** The ballot that counts for this voter now; a `not-found` problem where there is none. */
  ownBallot(poll: string, voterToken: string, options?: CallOptions): Promise<OwnBallot>;
  /** With a voter token where the poll shows its result to those who have voted. */
  result(poll: string, voterToken?: string, options?: CallOptions): Promise<PollResult>;
  /** Proof that the log only grew since the receipt, and still holds its entry. */
  logProof(poll: string, place: LogPlace, options?: CallOptions): Promise<LogProof>;
  /** Where everybody can fetch all that is needed to count again. */
  bundleUrl(poll: string): string;
  /** Has a one-time code sent. */
  requestCode(
    poll: string,
    request: { contact: VoterContact; language: string },
    options: KeyedCallOptions,
  ): Promise<VoterChallenge>;
  /** Exchanges a code, or a token of the city, for a voter token. */
  verify(poll: string, proof: VoterProof, options: KeyedCallOptions): Promise<VoterCredential>;
  /** Asks to be told what the city does with the result. */
  subscribe(
    poll: string,
    request: { contact: VoterContact; language: string },
    options: KeyedCallOptions,
  ): Promise<Subscription>;
}

/** The polls of a client's site; see {@link PollClient}. */
export function createPollClient({ http, site }: Source): PollClient {
  const base = `v1/sites/${encodeURIComponent(site)}`;
  const at = (poll: string, rest = ''): string => `${base}/polls/${encodeURIComponent(poll)}${rest}`;
  const as = (voterToken: string | undefined): Pick<Call, 'headers'> =>
    voterToken ? { headers: { 'voter-token': voterToken } } : {};
  const get = <T>(path: string, call?: Call): Promise<T> => http.call('get', path, call) as Promise<T>;
  const post = <T>(path: string, body: unknown, options: KeyedCallOptions, voterToken?: string): Promise<T> => {
    const { idempotencyKey, ...call } = options;
    const headers = { ...as(voterToken).headers, 'idempotency-key': idempotencyKey };
    return http.call('post', path, { ...call, body, headers }) as Promise<T>;
  };
  return {
    list: (call) => get(`${base}/polls`, call),
    get: (poll, call) => get(at(poll), call),
    cast: (poll, voterToken, vote, call) => post(at(poll, '/ballots'), vote, call, voterToken),
    ownBallot: (poll, voterToken, call) => get(at(poll, '/ballot'), { ...call, ...as(voterToken) }),
    result: (poll, voterToken, call) => get(at(poll, '/result'), { ...call, ...as(voterToken) }),
    logProof: (poll, { lane, index, size }, call) => get(at(poll, '/log'), { ...call, query: { lane, index, size } }),
    bundleUrl: (poll) => http.baseUrl + at(poll, '/bundle'),
    requestCode: (poll, request, call) => post(at(poll, '/codes'), request, call),
    verify: (poll, proof, call) => post(at(poll, '/voters'), proof, call),
    subscribe: (poll, request, call) => post(`${base}/subscriptions`, { poll, ...request }, call),
  };
}

/**
 * A token for a browser that votes without being verified: 32 random bytes, made
 * once for each poll, so that no two polls can be laid side by side. Works on
 * pages without HTTPS, too.
 */
export const newDeviceToken = (): string => `device.${randomToken()}`;
