import type { Area } from '@suara/core';
import { eq, sql } from 'drizzle-orm';
import { randomBytes } from '../crypto/digest.js';
import { city as cityTable } from '../db/schema.js';
import { inTransaction } from '../db/transaction.js';
import type { Database } from '../ports.js';
import { profileErrors } from './check-profile.js';
import { originsOf, upsertSite } from './create-site.js';
import type { CityProfile, SiteProfile } from './profile.js';

/** A profile that cannot be used, with the places where it is wrong. */
export class ProfileError extends Error {
  override readonly name = 'ProfileError';
  constructor(
    readonly cityId: string,
    readonly errors: readonly string[],
  ) {
    super(`The profile of ${cityId} cannot be used:\n${errors.map((error) => `  ${error}`).join('\n')}`);
  }
}

function check(profile: CityProfile, areas: readonly Area[]): void {
  const errors = profileErrors(profile, areas);
  if (errors.length === 0) return;
  // what came from a file may lack even this
  const { city } = profile as { readonly city?: { readonly id?: unknown } };
  throw new ProfileError(typeof city?.id === 'string' ? city.id : 'a city without an id', errors);
}

async function upsertCity(tx: Database, profile: CityProfile, areas: Area[]): Promise<void> {
  const now = Date.now();
  await tx
    .insert(cityTable)
    .values({
      id: profile.city.id,
      profile,
      areas,
      revision: 1,
      mediaKey: randomBytes(32),
      createdAt: now,
      updatedAt: now,
    })
    // the key stays: addresses that it signed are in people's pages
    .onConflictDoUpdate({
      target: cityTable.id,
      set: { profile, areas, revision: sql`${cityTable.revision} + 1`, updatedAt: now },
    });
}

/** What the operator added by hand stays, what an earlier profile had and this one has not goes. */
function mergedOrigins(site: SiteProfile, before: CityProfile | undefined, current: readonly string[]): string[] {
  const ofProfile = before?.sites.find(({ id }) => id === site.id)?.origins ?? [];
  const byHand = current.filter((origin) => !ofProfile.includes(origin));
  return [...new Set([...site.origins, ...byHand])];
}

/** The sites of a profile; those that it no longer has stay for their reports, and no page may use them. */
function sitesOf(profile: CityProfile, before: CityProfile | undefined): readonly SiteProfile[] {
  const dropped = before?.sites.filter(({ id }) => !profile.sites.some((site) => site.id === id)) ?? [];
  return [...profile.sites, ...dropped.map((site) => ({ ...site, origins: [] }))];
}

/**
 * Creates a city with its sites from its profile, or brings it up to date:
 * all of it or nothing. Throws a {@link ProfileError} that names every place
 * where the profile is wrong.
 */
export async function createCity(db: Database, profile: CityProfile, areas: Area[]): Promise<void> {
  check(profile, areas);
  const { id } = profile.city;
  await inTransaction(db, async (tx) => {
    const [before] = await tx
      .select({ profile: cityTable.profile })
      .from(cityTable)
      .where(eq(cityTable.id, id))
      .for('update');
    await upsertCity(tx, profile, areas);
    for (const site of sitesOf(profile, before?.profile)) {
      const current = await originsOf(tx, id, site.id);
      await upsertSite(tx, id, { ...site, origins: mergedOrigins(site, before?.profile, current) });
    }
  });
}
