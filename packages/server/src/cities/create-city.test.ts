import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Area } from '@suara/core';
import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { city as cityTable } from '../db/schema.js';
import { profileSchema } from '../generated/profile-schema.js';
import { ORIGIN, testCity } from '../test-support/city.js';
import { testDatabase } from '../test-support/database.js';
import { smallAreas, smallProfile } from '../test-support/profile.js';
import { CityReader } from './city.js';
import { createCity, ProfileError } from './create-city.js';
import { createSite, originsOf } from './create-site.js';
import type { CityProfile } from './profile.js';

/** A file of this repository's profiles. */
const read = (path: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../../../profiles/${path}`, import.meta.url), 'utf8'));

const fresh = () => smallProfile(`kota-${randomUUID().slice(0, 13)}`, ORIGIN);

async function errorsOf(profile: unknown, areas: unknown = smallAreas): Promise<readonly string[]> {
  const db = await testDatabase();
  try {
    await createCity(db, profile as CityProfile, areas as typeof smallAreas);
    return [];
  } catch (error) {
    if (!(error instanceof ProfileError)) throw error;
    return error.errors;
  }
}

describe('creating a city', () => {
  it('keeps profile and areas, with the sites of the profile', async () => {
    const { db, id, profile } = await testCity();
    const city = await new CityReader(db).get(id);
    expect(city?.profile).toEqual(profile);
    expect(city?.areas).toEqual(smallAreas);
    expect(await originsOf(db, id, 'dpu')).toEqual([ORIGIN]);
    expect(await originsOf(db, id, 'kota')).toEqual([]);
  });

  it('takes the profiles of this repository', async () => {
    const db = await testDatabase();
    for (const name of ['kota-tangerang', 'harbour-bay']) {
      const profile = read(`${name}/profile.json`) as CityProfile;
      const id = `${name}-${randomUUID().slice(0, 8)}`;
      await createCity(db, { ...profile, city: { ...profile.city, id } }, read(`${name}/areas.json`) as Area[]);
      expect((await new CityReader(db).get(id))?.id).toBe(id);
    }
  });

  it('again brings it up to date, under the same key for photos, and readers notice', async () => {
    const { db, id, profile } = await testCity();
    const reader = new CityReader(db);
    const before = await reader.get(id);
    expect(await reader.get(id)).toBe(before);
    const keyOf = async () => (await db.select().from(cityTable).where(eq(cityTable.id, id)))[0]?.mediaKey;
    const key = await keyOf();

    const consent = { ...profile.consent, version: '2027-01-01' };
    await createCity(db, { ...profile, consent }, smallAreas);
    const after = await reader.get(id);
    expect(after?.profile.consent.version).toBe('2027-01-01');
    expect(after?.revision).toBe(2);
    expect(await keyOf()).toEqual(key);
  });

  it('keeps the origins an operator added, and drops those only an earlier profile had', async () => {
    const { db, id, profile } = await testCity();
    const [site] = profile.sites;
    await createSite(db, id, {
      ...site!,
      origins: [ORIGIN, 'https://added.example:8443', 'https://added.example:8443'],
    });
    const moved = { ...site!, origins: ['https://new.example'] };
    await createCity(db, { ...profile, sites: [moved] }, smallAreas);
    expect(await originsOf(db, id, 'dpu')).toEqual(['https://new.example', 'https://added.example:8443']);
  });

  it('closes a site that the profile no longer has to all but the origins an operator added', async () => {
    const { db, id, profile } = await testCity();
    const [site, ...others] = profile.sites;
    await createSite(db, id, { ...site!, origins: [ORIGIN, 'https://added.example'] });
    await createCity(db, { ...profile, sites: others }, smallAreas);
    expect(await originsOf(db, id, 'dpu')).toEqual(['https://added.example']);
  });

  it('is all or nothing', async () => {
    const db = await testDatabase();
    const profile = fresh();
    const sites = [{ ...profile.sites[0]!, origins: ['https://dpu.example:443'] }];
    await expect(createCity(db, { ...profile, sites }, smallAreas)).rejects.toThrow(/https:\/\/dpu\.example:443/u);
    expect(await new CityReader(db).get(profile.city.id)).toBeNull();
  });

  it('knows the schema that profiles are written by', () => {
    expect(profileSchema).toEqual(read('profile.schema.json'));
  });
});

describe('a profile that cannot be used', () => {
  it('is refused with its city and each place that is wrong', async () => {
    const db = await testDatabase();
    const profile = fresh();
    const broken = { ...profile, clock: { ...profile.clock, hours: 0 }, nonsense: true };
    const work = createCity(db, broken, smallAreas);
    await expect(work).rejects.toThrow(new RegExp(`The profile of ${profile.city.id} cannot be used`, 'u'));
    expect(await errorsOf(broken)).toEqual([
      'profile.json / must NOT have additional properties: nonsense',
      'profile.json /clock/hours must be >= 1',
    ]);
    expect(await errorsOf({})).toContain("profile.json / must have required property 'city'");
  });

  it('names a text that is missing in a language', async () => {
    const profile = fresh();
    const services = profile.services.map((each, index) => (index === 1 ? { ...each, name: { id: 'Pohon' } } : each));
    expect(await errorsOf({ ...profile, services })).toEqual(['profile.json /services/1/name has no text in en']);
  });

  it('names what it does not have, and what it has twice', async () => {
    const profile = fresh();
    const [first, second, other] = profile.services;
    const wrong = {
      ...profile,
      city: { ...profile.city, defaultLanguage: 'nl' },
      services: [{ ...first!, agency: 'nobody' }, second!, other!, other!],
      sites: [{ ...profile.sites[0]!, agency: 'somebody' }],
    };
    expect(await errorsOf(wrong)).toEqual([
      'profile.json /city/defaultLanguage is not among the languages',
      'profile.json /services/0/agency is not among the agencies: nobody',
      'profile.json /sites/0/agency is not among the agencies: somebody',
      'profile.json /services/3 is there twice: other',
    ]);
  });

  it('names areas that hang in the air, lie too deep or are there twice', async () => {
    const areas = [
      ...smallAreas,
      { code: '01.1.1', name: 'RW 1', parent: '01.1' },
      { code: '09.1', name: 'Jauh', parent: '09' },
      { code: '01', name: 'Utara', parent: null },
    ];
    expect(await errorsOf(fresh(), areas)).toEqual([
      'areas.json /5/code is there twice: 01',
      'areas.json /3 lies deeper than the 2 areaLevels',
      'areas.json /4/parent is not among the areas: 09',
    ]);
    expect(await errorsOf(fresh(), [{ code: '01' }])).toContain("areas.json /0 must have required property 'name'");
  });
});

describe('creating a site', () => {
  const site = { id: 'taman', name: { id: 'Dinas Taman' }, agency: null, origins: ['https://taman.example'] };

  it('twice replaces what is known of it', async () => {
    const { db, id } = await testCity();
    await createSite(db, id, site);
    await createSite(db, id, { ...site, origins: ['http://localhost:8080'] });
    expect(await originsOf(db, id, 'taman')).toEqual(['http://localhost:8080']);
  });

  it.each([
    'taman.example',
    'https://taman.example/',
    'https://TAMAN.example',
    'ftp://taman.example',
    'https://a.example:443',
    'null',
    '*',
  ])('refuses %s, which no browser sends as an origin', async (origin) => {
    const { db, id } = await testCity();
    await expect(createSite(db, id, { ...site, origins: [origin] })).rejects.toThrow('is not an exact origin');
  });

  it('refuses a bad id, an unknown agency and an unknown city', async () => {
    const { db, id } = await testCity();
    await expect(createSite(db, id, { ...site, id: 'Taman Kota' })).rejects.toThrow('not the id of a site');
    await expect(createSite(db, id, { ...site, agency: 'nobody' })).rejects.toThrow(`${id} has no agency nobody`);
    await expect(createSite(db, 'nowhere', site)).rejects.toThrow('no city nowhere');
  });
});
