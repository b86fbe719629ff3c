import type { VoterContact } from '@suara/client';

/** A phone number or an address as people type it, or undefined where it can be neither. The server has the last word. */
export function parseContact(typed: string): VoterContact | undefined {
  const text = typed.trim();
  if (/^[^\s@]+@[^\s@]+\.[^\s@]+$/u.test(text)) return { email: text };
  const digits = text.replaceAll(/[\s().-]/gu, '');
  return /^\+?\d{7,15}$/u.test(digits) ? { phone: digits } : undefined;
}
