import { randomUUID } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { sha256 } from '../crypto/digest.js';
import { officer } from '../db/schema.js';
import { TestApi } from '../test-support/api.js';
import { testCity } from '../test-support/city.js';
import { createOfficer, revokeOfficer } from './officers.js';

const dispatcher = { name: 'Petugas', role: 'dispatcher', agency: null } as const;

describe('an officer', () => {
  it('gets a token of which only the SHA-256 is kept', async () => {
    const { db, id: city } = await testCity();
    const { id, token } = await createOfficer(db, city, dispatcher);
    expect(token).toMatch(new RegExp(`^${city}\\.[A-Za-z0-9_-]{43}$`, 'u'));
    const [row] = await db.select().from(officer).where(eq(officer.id, id));
    expect(row?.tokenHash).toEqual(await sha256(token));
    expect(JSON.stringify(row)).not.toContain(token.split('.')[1]);
  });

  it('is out at once when the token is revoked', async () => {
    const city = await testCity();
    const api = new TestApi(city);
    const { id, token } = await createOfficer(city.db, city.id, dispatcher);
    expect((await api.call('/v1/desk/session', { token })).status).toBe(200);
    expect(await revokeOfficer(city.db, city.id, id)).toBe(true);
    expect((await api.call('/v1/desk/session', { token })).status).toBe(401);
  });

  it('can be revoked once, in the own city, by an id', async () => {
    const city = await testCity();
    const other = await testCity();
    const { id } = await createOfficer(city.db, city.id, dispatcher);
    expect(await revokeOfficer(city.db, other.id, id)).toBe(false);
    expect(await revokeOfficer(city.db, city.id, randomUUID())).toBe(false);
    expect(await revokeOfficer(city.db, city.id, 'Petugas')).toBe(false);
    expect(await revokeOfficer(city.db, city.id, id)).toBe(true);
    expect(await revokeOfficer(city.db, city.id, id)).toBe(false);
  });

  it('belongs to an agency exactly when the role does', async () => {
    const { db, id } = await testCity();
    await expect(createOfficer(db, id, { ...dispatcher, agency: 'dpu' })).rejects.toThrow('a dispatcher to none');
    const agencyOfficer = { ...dispatcher, role: 'agency_officer' } as const;
    await expect(createOfficer(db, id, agencyOfficer)).rejects.toThrow('belongs to an agency');
    await expect(createOfficer(db, id, { ...agencyOfficer, agency: 'nobody' })).rejects.toThrow('no agency nobody');
    await expect(createOfficer(db, 'nowhere', dispatcher)).rejects.toThrow('no city nowhere');
  });
});
