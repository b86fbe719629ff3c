/**
 * Codes a citizen can read out on a phone: no two symbols look or sound alike,
 * and a check symbol catches every single wrong symbol and every swap of two.
 */

/** 23 symbols, a prime: without 0 O, 1 I L, 2-Z, 5 S, 6-G, 8-B, U V, M-N in pairs. */
export const CODE_ALPHABET = '2346789ACDEFHJKMPQRTWXY';

/** What people write or hear for a symbol that is not in the alphabet. */
const LOOK_ALIKES: Readonly<Record<string, string>> = { Z: '2', G: '6', B: '8', N: 'M' };

const TICKET_LENGTH = 8;
const SECRET_LENGTH = 16;

/**
 * Fills an array with cryptographically strong random bytes and returns it:
 * `(bytes) => crypto.getRandomValues(bytes)`. Passed in, since core has no I/O.
 */
export type RandomBytes = (bytes: Uint8Array<ArrayBuffer>) => Uint8Array;

/**
 * The check symbol of a body: the sum of position-weighted symbol values modulo
 * 23. Weights are distinct and below the prime, so any one substitution and
 * any one transposition changes the sum.
 */
function checkSymbol(body: string): string {
  let sum = 0;
  for (let index = 0; index < body.length; index++) {
    sum += (index + 1) * CODE_ALPHABET.indexOf(body.charAt(index));
  }
  // The check symbol's own weight is -1: the weighted sum of a whole code is 0.
  return CODE_ALPHABET.charAt(sum % CODE_ALPHABET.length);
}

/** One unbiased random symbol: bytes past the last full multiple of 23 are drawn again. */
function randomSymbol(random: RandomBytes): string {
  const limit = 256 - (256 % CODE_ALPHABET.length);
  for (;;) {
    const [byte = limit] = random(new Uint8Array(1));
    if (byte < limit) return CODE_ALPHABET.charAt(byte % CODE_ALPHABET.length);
  }
}

function makeCode(length: number, random: RandomBytes): string {
  const body = Array.from({ length: length - 1 }, () => randomSymbol(random)).join('');
  return body + checkSymbol(body);
}

function parseCode(input: string, length: number): string | null {
  const symbols = Array.from(input.toUpperCase().replace(/[\s\-–—.·_]/gu, ''));
  const code = symbols.map((symbol) => LOOK_ALIKES[symbol] ?? symbol).join('');
  if (code.length !== length) return null;
  for (const symbol of code) if (!CODE_ALPHABET.includes(symbol)) return null;
  return checkSymbol(code.slice(0, -1)) === code.slice(-1) ? code : null;
}

/** Groups of four, as printed and read out: `K74M92XH` → `K74M-92XH`. */
export function formatCode(code: string): string {
  return code.replace(/.{4}(?=.)/gu, '$&-');
}

/** A new ticket: 8 symbols (7 random, 1 check), 23⁷ ≈ 3.4 thousand million of them. Not a secret. */
export function makeTicket(random: RandomBytes): string {
  return makeCode(TICKET_LENGTH, random);
}

/** A new secret: 16 symbols (15 random ≈ 67 bits, 1 check). With the ticket it opens a report. */
export function makeSecret(random: RandomBytes): string {
  return makeCode(SECRET_LENGTH, random);
}

/** The canonical ticket for what somebody typed (any case, blanks, hyphens, look-alikes), or null. */
export function parseTicket(input: string): string | null {
  return parseCode(input, TICKET_LENGTH);
}

/** The canonical secret for what somebody typed, or null where a symbol is wrong. */
export function parseSecret(input: string): string | null {
  return parseCode(input, SECRET_LENGTH);
}
