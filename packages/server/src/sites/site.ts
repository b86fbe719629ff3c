import { and, eq } from 'drizzle-orm';
import type { JSONWebKeySet } from 'jose';
import type { City, CityReader } from '../cities/city.js';
import type { Localized } from '../cities/profile.js';
import { city as cityTable, site as siteTable } from '../db/schema.js';

/** One of a city's sites that carry the widgets. */
export interface Site {
  readonly city: City;
  readonly id: string;
  readonly name: Localized;
  readonly agency: string | null;
  /** The exact origins of pages that may use it. */
  readonly origins: readonly string[];
  /** With which its back end vouches for visitors; null where it does not. */
  readonly keys: JSONWebKeySet | null;
}

/** The site with the public name `<city>.<site>`. */
export async function findSite(cities: CityReader, publicName: string): Promise<Site | null> {
  const [cityId = '', id = ''] = publicName.split('.');
  const [row] = await cities.db
    .select({ site: siteTable, revision: cityTable.revision })
    .from(siteTable)
    .innerJoin(cityTable, eq(cityTable.id, siteTable.cityId))
    .where(and(eq(siteTable.cityId, cityId), eq(siteTable.id, id)));
  const city = row && (await cities.at(cityId, row.revision));
  if (!city) return null;
  const { name, agency, origins, identityKeys: keys } = row.site;
  return { city, id, name, agency, origins, keys };
}
