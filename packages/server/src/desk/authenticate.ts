import { and, eq, isNull } from 'drizzle-orm';
import type { City, CityReader } from '../cities/city.js';
import { sha256 } from '../crypto/digest.js';
import { city as cityTable, officer as officerTable, type OfficerRole } from '../db/schema.js';

/** Somebody at the desk. */
export interface Officer {
  readonly city: City;
  readonly id: string;
  readonly name: string;
  readonly role: OfficerRole;
  /** Whose reports an agency's officer sees; null for a dispatcher, who sees all. */
  readonly agency: string | null;
}

/** The officer whose token this is, unless it was revoked. */
export async function authenticate(cities: CityReader, token: string): Promise<Officer | null> {
  const cityId = /^([a-z0-9-]{1,63})\.[A-Za-z0-9_-]{43}$/u.exec(token)?.[1];
  if (cityId === undefined) return null;
  const [row] = await cities.db
    .select({ officer: officerTable, revision: cityTable.revision })
    .from(officerTable)
    .innerJoin(cityTable, eq(cityTable.id, officerTable.cityId))
    .where(
      and(
        eq(officerTable.cityId, cityId),
        eq(officerTable.tokenHash, await sha256(token)),
        isNull(officerTable.revokedAt),
      ),
    );
  const city = row && (await cities.at(cityId, row.revision));
  if (!city) return null;
  const { id, name, role, agency } = row.officer;
  return { city, id, name, role, agency };
}
