import { createCity } from '../cities/create-city.js';
import { createOfficer } from '../cities/officers.js';
import type { CityProfile } from '../cities/profile.js';
import type { Database } from '../ports.js';
import { testDatabase } from './database.js';
import { smallAreas, smallProfile } from './profile.js';

export const ORIGIN = 'https://dpu.contoh.example';

export interface TestCity {
  readonly db: Database;
  readonly id: string;
  /** The public name of its first site. */
  readonly site: string;
  readonly profile: CityProfile;
  /** Tokens. */
  readonly dispatcher: string;
  readonly dpu: string;
  readonly dishub: string;
}

/** A city that no other test knows, with two sites and three officers. */
export async function testCity(change: (profile: CityProfile) => CityProfile = (same) => same): Promise<TestCity> {
  const db = await testDatabase();
  const id = `kota-${crypto.randomUUID().slice(0, 13)}`;
  const profile = change(smallProfile(id, ORIGIN));
  await createCity(db, profile, smallAreas);
  const token = async (name: string, agency: string | null) =>
    (await createOfficer(db, id, { name, role: agency === null ? 'dispatcher' : 'agency_officer', agency })).token;
  return {
    db,
    id,
    site: `${id}.dpu`,
    profile,
    dispatcher: await token('Petugas Ruang Kendali', null),
    dpu: await token('Petugas DPU', 'dpu'),
    dishub: await token('Petugas Dishub', 'dishub'),
  };
}
