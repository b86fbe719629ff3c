/** One poll, for who only wants to read it: all else that can be asked of polls is in `polls.ts`. */
import type { Client } from './client.js';
import type { CallOptions } from './http.js';
import type { Poll } from './types.js';

/** What of a site's client is needed to reach its polls and consultations. */
export type Source = Pick<Client, 'http' | 'site'>;

/** A poll as it is now. */
export const getPoll = ({ http, site }: Source, poll: string, options?: CallOptions): Promise<Poll> =>
  http.call('get', `v1/sites/${encodeURIComponent(site)}/polls/${encodeURIComponent(poll)}`, options) as Promise<Poll>;
