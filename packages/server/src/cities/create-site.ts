import type { Database } from '../ports.js';
import type { Localized } from './profile.js';

export interface NewSite {
  readonly id: string;
  readonly name: Localized;
  readonly agency: string | null;
  /** Exact origins, `https://host[:port]`. */
  readonly origins: readonly string[];
}

/** Creates a site of a city, or replaces what is known of it. */
export function createSite(db: Database, cityId: string, site: NewSite): Promise<void> {
  void [db, cityId, site];
  return Promise.reject(new Error('not built yet'));
}
