import type { CallOptions } from './http.js';
import type { Source } from './poll.js';
import type { Scoreboard } from './types.js';

/** The published index of a series, or of the site's agency; a `not-found` problem where nothing is published. */
export const getScoreboard = ({ http, site }: Source, series?: string, options?: CallOptions): Promise<Scoreboard> =>
  http.call('get', `v1/sites/${encodeURIComponent(site)}/scoreboard`, {
    ...options,
    ...(series ? { query: { series } } : {}),
  }) as Promise<Scoreboard>;
