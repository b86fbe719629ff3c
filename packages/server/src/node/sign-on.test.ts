import { createLocalJWKSet, exportJWK, exportSPKI, generateKeyPair, SignJWT, type JWTPayload } from 'jose';
import { beforeAll, describe, expect, it } from 'vitest';
import { bodyOf, fieldErrorsOf } from '../test-support/answers.js';
import { testApi, type TestApi } from '../test-support/api.js';
import { TestPolls } from '../test-support/polls.js';
import { TestVoters, type CredentialBody } from '../test-support/voters.js';
import { createSignOn } from './sign-on.js';

const ISSUER = 'https://sso.kota.example';
const AUDIENCE = 'suara';
/** A claim that is `undefined` is left out of the token. */
type Claims = Readonly<Record<string, string | number | undefined>>;

type Pair = Awaited<ReturnType<typeof generateKeyPair>>;

let api: TestApi;
let voters: TestVoters;
let keys: Record<string, Pair>;

beforeAll(async () => {
  api = await testApi();
  const { poll } = await new TestPolls(api).open({ levels: ['verified'] });
  voters = new TestVoters(api, poll);
  keys = Object.fromEntries(
    await Promise.all(
      ['RS256', 'ES256', 'EdDSA', 'PS256'].map(
        async (alg) => [alg, await generateKeyPair(alg, { extractable: true })] as const,
      ),
    ),
  );
  const set = await Promise.all(
    Object.entries(keys).map(async ([alg, { publicKey }]) => ({ ...(await exportJWK(publicKey)), kid: alg })),
  );
  const settings = { issuer: ISSUER, audience: AUDIENCE, subjectClaim: 'sub' };
  api.ports.signOn = createSignOn(settings, createLocalJWKSet({ keys: set }), api.ports.now);
});

const seconds = () => Math.floor(api.ports.time / 1000);

function claims(change: Claims = {}): JWTPayload {
  const all: Claims = { iss: ISSUER, aud: AUDIENCE, sub: 'nik-0042', iat: seconds(), exp: seconds() + 300, ...change };
  return all;
}

const signed = (change?: Claims, alg = 'ES256', key = keys[alg]!.privateKey) =>
  new SignJWT(claims(change)).setProtectedHeader({ alg, kid: alg }).sign(key);

const verify = (token: string) => voters.verify({ method: 'token', token });

const base64Url = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');

describe('a token of the city’s single sign-on', () => {
  it.each(['RS256', 'ES256', 'EdDSA'])('signed with %s verifies', async (alg) => {
    expect((await verify(await signed({}, alg))).status).toBe(201);
  });

  it('makes one voter of one account', async () => {
    const tokenOf = async (change: Claims) =>
      (await bodyOf<CredentialBody>(await verify(await signed(change)))).voterToken;
    expect(await tokenOf({ jti: 'a' })).toBe(await tokenOf({ jti: 'b' }));
    expect(await tokenOf({ sub: 'nik-0043' })).not.toBe(await tokenOf({}));
  });

  it.each<[string, () => Promise<string> | string]>([
    ['of another issuer', () => signed({ iss: 'https://evil.example' })],
    ['for another audience', () => signed({ aud: 'other' })],
    ['without an end', () => signed({ exp: undefined })],
    ['without an account', () => signed({ sub: undefined })],
    ['with an empty account', () => signed({ sub: '' })],
    ['that is not valid yet', () => signed({ nbf: seconds() + 600 })],
    ['from the future', () => signed({ iat: seconds() + 600 })],
    ['of an algorithm that is not listed', () => signed({}, 'PS256')],
    ['of a stranger’s key', async () => signed({}, 'ES256', (await generateKeyPair('ES256')).privateKey)],
    ['with alg none', () => `${base64Url({ alg: 'none' })}.${base64Url(claims())}.`],
    [
      'with the public key as a shared secret',
      async () => {
        const secret = new TextEncoder().encode(await exportSPKI(keys['RS256']!.publicKey));
        return new SignJWT(claims()).setProtectedHeader({ alg: 'HS256', kid: 'RS256' }).sign(secret);
      },
    ],
    ['that is no token', () => 'nonsense'],
  ])('%s is invalid', async (_, token) => {
    expect(await fieldErrorsOf(await verify(await token()))).toEqual(['/token invalid']);
  });

  it('changed after it was signed is invalid', async () => {
    const [head, , signature] = (await signed()).split('.');
    const forged = [head, base64Url(claims({ sub: 'somebody-else' })), signature].join('.');
    expect(await fieldErrorsOf(await verify(forged))).toEqual(['/token invalid']);
  });

  it('that has run out is outdated', async () => {
    expect(await fieldErrorsOf(await verify(await signed({ exp: seconds() - 60 })))).toEqual(['/token outdated']);
  });

  it('cannot be judged while the keys cannot be had', async () => {
    const away = await testApi();
    const { poll } = await new TestPolls(away).open({ levels: ['verified'] });
    const settings = { issuer: ISSUER, audience: AUDIENCE, subjectClaim: 'sub' };
    away.ports.signOn = createSignOn(settings, () => Promise.reject(new TypeError('fetch failed')), away.ports.now);
    const answer = await new TestVoters(away, poll).verify({ method: 'token', token: await signed() });
    expect(answer.status).toBe(503);
  });

  it('is not taken where there is no single sign-on', async () => {
    const none = await testApi();
    const { poll } = await new TestPolls(none).open({ levels: ['verified'] });
    const answer = await new TestVoters(none, poll).verify({ method: 'token', token: await signed() });
    expect(await fieldErrorsOf(answer)).toEqual(['/method unknown']);
  });
});
