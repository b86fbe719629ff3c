/**
 * The officer's token: in memory, or in this tab's storage where the officer asked for it. Never in a cookie,
 * which other pages would send along, nor in an address, which ends up in histories and logs.
 */
import { createDeskClient, type DeskClient } from '@suara/client/desk';
import type { DeskSession } from '@suara/client';

const KEY = 'suara-control-room-token';

/** The API stands on the page's own origin. A page elsewhere writes its server's address here and in the page's policy. */
const BASE_URL = location.origin;

export interface SignedIn {
  readonly client: DeskClient;
  readonly session: DeskSession;
}

/** Whether a token can travel in a header at all; anything else was mistyped. */
export function isTokenLike(token: string): boolean {
  return /^[\x21-\x7e]+$/u.test(token);
}

/** Asks the server who the token belongs to; rejects like every call of the client. */
export async function signIn(token: string, signal?: AbortSignal): Promise<SignedIn> {
  const client = createDeskClient({ baseUrl: BASE_URL, token });
  return { client, session: await client.session(signal ? { signal } : {}) };
}

export function keptToken(): string | null {
  try {
    return sessionStorage.getItem(KEY);
  } catch {
    return null;
  }
}

export function keepToken(token: string): void {
  try {
    sessionStorage.setItem(KEY, token);
  } catch {
    // The browser keeps nothing: the officer signs in again after a reload.
  }
}

export function forgetToken(): void {
  try {
    sessionStorage.removeItem(KEY);
  } catch {
    // Then nothing was kept either.
  }
}
