/**
 * Who is signed in on a site's own pages: JSON Web Tokens (RFC 7519) that the site's back end signs for a visitor, checked as
 * RFC 8725 asks. The claims are those of OpenID Connect Core 1.0, section 5.1.
 */
import { createLocalJWKSet, errors, jwtVerify, type JSONWebKeySet, type JWTPayload } from 'jose';
import type { Site } from './site.js';

export interface Identity {
  readonly name?: string;
  readonly phone?: string;
  readonly email?: string;
}

/** What of a contact can be vouched for. */
export type Vouched = keyof Identity;

/** Public keys only: a shared secret would have to lie on every site that takes part. */
const ALGORITHMS = ['RS256', 'ES256', 'EdDSA'];
const AUDIENCE = 'suara';

/** Seconds by which the clocks may differ. */
const TOLERANCE = 30;

const CLAIMS: readonly (readonly [Vouched, string])[] = [
  ['name', 'name'],
  ['phone', 'phone_number'],
  ['email', 'email'],
];

function identityIn(payload: JWTPayload): Identity {
  const claims = CLAIMS.map(([field, claim]) => [field, payload[claim]] as const);
  return Object.fromEntries(claims.filter(([, value]) => typeof value === 'string' && value !== ''));
}

/** The visitor that the site vouches for, or null where the token is not one to believe. */
export async function readIdentity({ city, id, keys }: Site, token: string, now: number): Promise<Identity | null> {
  if (!keys) return null;
  try {
    const { payload } = await jwtVerify(token, createLocalJWKSet(keys), {
      issuer: `${city.id}.${id}`,
      audience: AUDIENCE,
      algorithms: ALGORITHMS,
      requiredClaims: ['exp'],
      // a token is for the page at hand: one that lies around for longer is not taken
      maxTokenAge: '1 hour',
      clockTolerance: TOLERANCE,
      currentDate: new Date(now),
    });
    return identityIn(payload);
  } catch (error) {
    if (error instanceof errors.JOSEError) return null;
    throw error;
  }
}

const plain = (field: Vouched, text: string) =>
  field === 'phone' ? text.replaceAll(/[^\d+]/gu, '') : text.trim().toLowerCase();

/** What of a contact says the same as the identity. */
export function vouchedOf(identity: Identity | null, contact: Identity | undefined): Vouched[] {
  return CLAIMS.map(([field]) => field).filter((field) => {
    const [known, given] = [identity?.[field], contact?.[field]];
    return known !== undefined && given !== undefined && plain(field, known) === plain(field, given);
  });
}

/** Rejects with a sentence what is no set of public keys. */
export function checkKeys(keys: JSONWebKeySet): void {
  if (!Array.isArray(keys.keys) || keys.keys.length === 0)
    throw new Error('There is no key: a JWK Set is {"keys": [...]}.');
  if (keys.keys.some((key) => 'd' in key || key.kty === 'oct')) {
    throw new Error('A key in the set is secret: give the server public keys only.');
  }
}
