/** A phone number or e-mail address in one form: the same person must be the same voter however it was typed. */
import type { Channel, Recipient } from '../ports.js';

/** The contract's VoterContact: exactly one of the two. */
export interface TypedContact {
  readonly phone?: string;
  readonly email?: string;
}

export interface Contact {
  readonly channel: Channel;
  /** E.164, or lower case with the domain as DNS has it. */
  readonly address: string;
}

export function recipientOf({ channel, address }: Contact): Recipient {
  return channel === 'phone' ? { phone: address } : { email: address };
}

/** One text for one contact; the channel keeps the two kinds apart. */
export const contactName = ({ channel, address }: Contact) => `${channel}:${address}`;

/** Digits after the `+`. A number of this country may have its trunk 0, and people keep it after the country's code, too. */
function internationalDigits(typed: string, callingCode: string | undefined): string | null {
  const digits = typed.replace(/^\+|^00(?=[1-9])/u, '');
  if (digits !== typed) return callingCode ? digits.replace(new RegExp(`^${callingCode}0+`, 'u'), callingCode) : digits;
  if (!callingCode) return null;
  if (typed.startsWith('0')) return callingCode + typed.replace(/^0+/u, '');
  return typed.startsWith(callingCode) ? internationalDigits(`+${typed}`, callingCode) : null;
}

function normalizePhone(typed: string, callingCode: string | undefined): string | null {
  const plain = typed.normalize('NFKC').replaceAll(/[\s().\-/]/gu, '');
  if (!/^\+?\d+$/u.test(plain)) return null;
  const digits = internationalDigits(plain, callingCode);
  return digits !== null && /^[1-9]\d{7,14}$/u.test(digits) ? `+${digits}` : null;
}

/** As DNS has it: lower case, other scripts as Punycode. */
function domainOf(typed: string): string | null {
  const address = `http://${typed}`;
  const domain = URL.canParse(address) ? new URL(address).hostname : '';
  return /^(?:[a-z0-9-]+\.)+[a-z][a-z0-9-]+$/u.test(domain) ? domain : null;
}

function normalizeEmail(typed: string): string | null {
  const [, local, host] =
    /^([^\s@<>()",;:\\[\]\p{Cc}]{1,64})@([^\s@/?#:]+)$/u.exec(typed.trim().normalize('NFC')) ?? [];
  const domain = host === undefined ? null : domainOf(host);
  return local && domain ? `${local.toLowerCase()}@${domain}` : null;
}

/** The contact in its one form; null where it is none that can be written to. */
export function normalizeContact({ phone, email = '' }: TypedContact, callingCode: string | undefined): Contact | null {
  const channel = phone === undefined ? 'email' : 'phone';
  const address = phone === undefined ? normalizeEmail(email) : normalizePhone(phone, callingCode);
  return address === null ? null : { channel, address };
}
