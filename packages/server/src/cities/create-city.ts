import type { Area } from '@suara/core';
import type { Database } from '../ports.js';
import type { CityProfile } from './profile.js';

/** Creates a city with its sites from its profile, or brings it up to date. */
export function createCity(db: Database, profile: CityProfile, areas: Area[]): Promise<void> {
  void [db, profile, areas];
  return Promise.reject(new Error('not built yet'));
}
