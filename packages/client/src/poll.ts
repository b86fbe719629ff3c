/** One poll, for who only wants to read it: all else that can be asked of polls is in `polls.ts`. */
import type { Client } from './client.js';
import type { CallOptions } from './http.js';
import type { Poll } from './types.js';

/** What of a site's client is needed to reach its polls. */
export type PollSource = Pick<Client, 'http' | 'site'>;

export const sitePath = ({ site }: PollSource, rest: string): string => `v1/sites/${encodeURIComponent(site)}/${rest}`;

export const pollPath = (source: PollSource, poll: string): string =>
  sitePath(source, `polls/${encodeURIComponent(poll)}`);

/** A poll as it is now. */
export const getPoll = (source: PollSource, poll: string, options?: CallOptions): Promise<Poll> =>
  source.http.call('get', pollPath(source, poll), options) as Promise<Poll>;
