import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { beforeAll, describe, expect, it } from 'vitest';
import { createSite } from '../cities/create-site.js';
import { bodyOf } from '../test-support/answers.js';
import { LAMP, testApi, type TestApi } from '../test-support/api.js';
import { vouchedOf } from './identity.js';

type Pair = Awaited<ReturnType<typeof generateKeyPair>>;
/** A claim that is `undefined` is left out of the token. */
type Claims = Readonly<Record<string, string | number | undefined>>;

const ANI = { name: 'Ani Contoh', phone: '+62 812-0000-0000', email: 'ani@mail.example' };

let api: TestApi;
let own: Pair;
let foreign: Pair;

beforeAll(async () => {
  api = await testApi();
  [own, foreign] = await Promise.all([generateKeyPair('ES256'), generateKeyPair('ES256')]);
  const keys = { keys: [await exportJWK(own.publicKey)] };
  await createSite(api.city.db, api.city.id, { id: 'dpu', name: { id: 'Dinas PU' }, agency: 'dpu', origins: [], keys });
});

const seconds = () => Math.floor(api.ports.time / 1000);

function signed(change: Claims = {}, { privateKey }: Pair = own): Promise<string> {
  const claims: Claims = {
    iss: `${api.city.id}.dpu`,
    aud: 'suara',
    iat: seconds(),
    exp: seconds() + 300,
    name: ANI.name,
    phone_number: '+6281200000000',
    email: 'Ani@Mail.example',
    ...change,
  };
  return new SignJWT(claims).setProtectedHeader({ alg: 'ES256' }).sign(privateKey);
}

/** What the reporter is told of the token, and what the control room sees. */
async function file(identity: string, contact: object | null = ANI) {
  const response = await api.post('/reports', { ...LAMP, ...(contact && { contact }), identity });
  expect(response.status).toBe(201);
  const receipt = await bodyOf<{ ticket: string; identity?: string }>(response);
  const shown = await api.call(`/v1/desk/reports/${receipt.ticket}`, { token: api.city.dispatcher });
  const { vouched } = await bodyOf<{ vouched?: string[] }>(shown);
  return { told: receipt.identity, vouched };
}

describe('a visitor whom the site vouches for', () => {
  it('is told to the control room, field by field', async () => {
    expect(await file(await signed())).toEqual({ told: 'accepted', vouched: ['name', 'phone', 'email'] });
  });

  it('is not vouched for in what the citizen wrote otherwise', async () => {
    const contact = { ...ANI, email: 'other@mail.example' };
    expect(await file(await signed(), contact)).toEqual({ told: 'accepted', vouched: ['name', 'phone'] });
  });

  it('leaves no trace where no contact was given', async () => {
    expect(await file(await signed(), null)).toEqual({ told: 'accepted', vouched: undefined });
  });

  it.each<[string, () => Promise<string>]>([
    ['is signed by another', () => signed({}, foreign)],
    ['is of another site', () => signed({ iss: 'kota-lain.dpu' })],
    ['is meant for another service', () => signed({ aud: 'bank' })],
    ['is outdated', () => signed({ iat: seconds() - 600, exp: seconds() - 300 })],
    ['never ends', () => signed({ exp: undefined })],
    ['lies around for longer than an hour', () => signed({ iat: seconds() - 7200, exp: seconds() + 7200 })],
    ['is no token at all', () => Promise.resolve('ani')],
  ])('has the report filed all the same where the token %s', async (_, token) => {
    expect(await file(await token())).toEqual({ told: 'refused', vouched: [] });
  });

  it('is asked for by nobody: a report without a token says nothing of it', async () => {
    const response = await api.post('/reports', { ...LAMP, contact: ANI });
    expect(await bodyOf(response)).not.toHaveProperty('identity');
  });

  it('is not known on a site without keys', async () => {
    await createSite(api.city.db, api.city.id, {
      id: 'dpu',
      name: { id: 'Dinas PU' },
      agency: 'dpu',
      origins: [],
      keys: null,
    });
    expect(await file(await signed())).toEqual({ told: 'refused', vouched: [] });
  });
});

describe('the keys of a site', () => {
  it.each([
    ['nothing', { keys: [] }, /no key/],
    ['a private key', { keys: [{ kty: 'EC', d: 'x' }] }, /secret/],
    ['a shared secret', { keys: [{ kty: 'oct', k: 'x' }] }, /secret/],
  ])('are not %s', async (_, keys, sentence) => {
    const site = { id: 'dpu', name: { id: 'Dinas PU' }, agency: 'dpu', origins: [], keys };
    await expect(createSite(api.city.db, api.city.id, site)).rejects.toThrow(sentence);
  });
});

describe('what an identity vouches for', () => {
  it('is what says the same, however it is written', () => {
    const contact = { name: ' ani contoh', phone: '+62 (812) 000', email: 'ANI@mail.example ' };
    const identity = { name: 'Ani Contoh', phone: '+62812000', email: 'ani@mail.example' };
    expect(vouchedOf(identity, contact)).toEqual(['name', 'phone', 'email']);
    expect(vouchedOf({}, contact)).toEqual([]);
    expect(vouchedOf(null, contact)).toEqual([]);
    expect(vouchedOf(identity, undefined)).toEqual([]);
  });
});
