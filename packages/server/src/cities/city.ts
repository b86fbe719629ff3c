import type { Area, ServiceClock } from '@suara/core';
import { eq } from 'drizzle-orm';
import { importSigningKey } from '../crypto/sign.js';
import { city as cityTable } from '../db/schema.js';
import type { Database } from '../ports.js';
import type { AgencyProfile, CityProfile, ServiceProfile } from './profile.js';

/** A city, ready for use. */
export interface City {
  readonly id: string;
  readonly revision: number;
  readonly profile: CityProfile;
  readonly areas: readonly Area[];
  /** Signs the addresses of photos. */
  readonly mediaKey: CryptoKey;
}

/** Reads cities, and keeps each until its revision changes: a profile with its areas is large. */
export class CityReader {
  readonly #kept = new Map<string, City>();

  constructor(readonly db: Database) {}

  /** The city at `revision` or later. */
  async at(id: string, revision: number): Promise<City | null> {
    const kept = this.#kept.get(id);
    return kept && kept.revision >= revision ? kept : this.#load(id);
  }

  /** The city as it is now. */
  async get(id: string): Promise<City | null> {
    const [row] = await this.db.select({ revision: cityTable.revision }).from(cityTable).where(eq(cityTable.id, id));
    return row ? this.at(id, row.revision) : null;
  }

  async #load(id: string): Promise<City | null> {
    const [row] = await this.db.select().from(cityTable).where(eq(cityTable.id, id));
    if (!row) return null;
    const { revision, profile, areas } = row;
    const city: City = { id, revision, profile, areas, mediaKey: await importSigningKey(row.mediaKey) };
    this.#kept.set(id, city);
    return city;
  }
}

/** An agency as the API shows it. Reports outlive agencies: one that is gone is named by its id. */
export function agencyOf({ profile }: City, id: string): AgencyProfile {
  const found = profile.agencies.find((agency) => agency.id === id);
  if (found) return { id, name: found.name, shortName: found.shortName };
  const name = { [profile.city.defaultLanguage]: id };
  return { id, name, shortName: name };
}

export function serviceOf({ profile }: City, code: string): ServiceProfile | null {
  return profile.services.find((service) => service.code === code) ?? null;
}

/** The clock that runs for a service: its own hours, or the city's. */
export function clockOf(city: City, serviceCode: string): ServiceClock {
  const { hours, pauseWhileWaiting } = city.profile.clock;
  return { hours: serviceOf(city, serviceCode)?.clockHours ?? hours, pauseWhileWaiting };
}

/** The languages of the city, the default first. */
export function languagesOf({ profile }: City): string[] {
  const { languages, defaultLanguage } = profile.city;
  return [defaultLanguage, ...languages.filter((language) => language !== defaultLanguage)];
}
