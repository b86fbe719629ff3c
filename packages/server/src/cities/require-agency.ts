import type { Database } from '../ports.js';
import { CityReader } from './city.js';

/** Refuses a city that is not there, and an agency that the city does not have. */
export async function requireAgency(db: Database, cityId: string, agency: string | null): Promise<void> {
  const city = await new CityReader(db).get(cityId);
  if (!city) throw new Error(`There is no city ${cityId}.`);
  if (agency === null || city.profile.agencies.some(({ id }) => id === agency)) return;
  throw new Error(`The city ${cityId} has no agency ${agency}.`);
}
