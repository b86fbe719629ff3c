/** The city's single sign-on: its tokens are JSON Web Tokens (RFC 7519), checked as RFC 8725 asks. */
import { readFile } from 'node:fs/promises';
import {
  createLocalJWKSet,
  createRemoteJWKSet,
  errors,
  jwtVerify,
  type JSONWebKeySet,
  type JWTPayload,
  type JWTVerifyGetKey,
} from 'jose';
import { SignOnError, type SignOn } from '../ports.js';

export interface SignOnSettings {
  readonly issuer: string;
  readonly audience: string;
  /** An address or a file of a JWK Set. */
  readonly jwks: string;
  /** The claim that names the account for good. */
  readonly subjectClaim: string;
}

/** Public keys only: with HS256 a public key would do as the secret. */
const ALGORITHMS = ['RS256', 'ES256', 'EdDSA'];

/** Seconds by which the clocks may differ. */
const TOLERANCE = 30;

/** That the keys cannot be had now says nothing of the token. */
const KEYS_AWAY: readonly string[] = ['ERR_JOSE_GENERIC', 'ERR_JWKS_TIMEOUT', 'ERR_JWKS_INVALID'];

function refusalOf(error: unknown): unknown {
  if (error instanceof errors.JWTExpired) return new SignOnError('outdated');
  const isRefusal = error instanceof errors.JOSEError && !KEYS_AWAY.includes(error.code);
  return isRefusal ? new SignOnError('invalid') : error;
}

function subjectIn(payload: JWTPayload, claim: string): string {
  const subject = payload[claim];
  if (typeof subject !== 'string' || subject === '') throw new SignOnError('invalid');
  return subject;
}

function refuseFuture({ iat }: JWTPayload, now: number): void {
  if (iat !== undefined && iat > now / 1000 + TOLERANCE) throw new SignOnError('invalid');
}

export function createSignOn(
  { issuer, audience, subjectClaim }: Omit<SignOnSettings, 'jwks'>,
  keys: JWTVerifyGetKey,
  now: () => number,
): SignOn {
  return async (token) => {
    const { payload } = await jwtVerify(token, keys, {
      issuer,
      audience,
      algorithms: ALGORITHMS,
      requiredClaims: ['exp', subjectClaim],
      clockTolerance: TOLERANCE,
      currentDate: new Date(now()),
    }).catch((error: unknown) => {
      throw refusalOf(error);
    });
    refuseFuture(payload, now());
    return `sso:${JSON.stringify([issuer, subjectIn(payload, subjectClaim)])}`;
  };
}

async function keysFrom(source: string): Promise<JWTVerifyGetKey> {
  if (/^https?:/.test(source)) return createRemoteJWKSet(new URL(source), { timeoutDuration: 5000 });
  return createLocalJWKSet(JSON.parse(await readFile(source, 'utf8')) as JSONWebKeySet);
}

export async function openSignOn(settings: SignOnSettings | null, now: () => number): Promise<SignOn | null> {
  return settings && createSignOn(settings, await keysFrom(settings.jwks), now);
}
