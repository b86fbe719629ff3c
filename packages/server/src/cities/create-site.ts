import { and, eq } from 'drizzle-orm';
import type { JSONWebKeySet } from 'jose';
import { site as siteTable } from '../db/schema.js';
import type { Database } from '../ports.js';
import { checkKeys } from '../sites/identity.js';
import { requireAgency } from './require-agency.js';
import type { Localized } from './profile.js';

export interface NewSite {
  readonly id: string;
  readonly name: Localized;
  readonly agency: string | null;
  /** Exact origins, `https://host[:port]`. */
  readonly origins: readonly string[];
  /** Public keys with which its back end vouches for visitors; those it has stay unless given, null takes them away. */
  readonly keys?: JSONWebKeySet | null;
}

/** Browsers send origins in one spelling only; any other would never match. */
function checkOrigin(text: string): void {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url && /^https?:$/u.test(url.protocol) && url.origin === text) return;
  throw new Error(
    `${text} is not an exact origin: write scheme, host and, where needed, port, as in https://dinas.example`,
  );
}

/** The origins a site has so far; none where there is no such site. */
export async function originsOf(db: Database, cityId: string, siteId: string): Promise<readonly string[]> {
  const [row] = await db
    .select({ origins: siteTable.origins })
    .from(siteTable)
    .where(and(eq(siteTable.cityId, cityId), eq(siteTable.id, siteId)));
  return row?.origins ?? [];
}

export async function upsertSite(db: Database, cityId: string, site: NewSite): Promise<void> {
  site.origins.forEach(checkOrigin);
  const { id, name, agency, keys } = site;
  if (keys) checkKeys(keys);
  const values = {
    name,
    agency,
    origins: [...new Set(site.origins)],
    ...(keys !== undefined && { identityKeys: keys }),
  };
  await db
    .insert(siteTable)
    .values({ cityId, id, ...values })
    .onConflictDoUpdate({ target: [siteTable.cityId, siteTable.id], set: values });
}

/** Creates a site of a city, or replaces what is known of it. */
export async function createSite(db: Database, cityId: string, site: NewSite): Promise<void> {
  if (!/^[a-z0-9-]{1,63}$/u.test(site.id)) {
    throw new Error(`${site.id} is not the id of a site: small letters, digits and hyphens, at most 63`);
  }
  await requireAgency(db, cityId, site.agency);
  await upsertSite(db, cityId, site);
}
