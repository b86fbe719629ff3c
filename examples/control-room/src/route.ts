/** The open report stands in the address's fragment, which no server sees: `#/K74M92XH`. */
import { formatCode, parseTicket } from '@suara/core';

const PREFIX = '#/';

export function hashOf(ticket: string): string {
  return `${PREFIX}${ticket}`;
}

/** The ticket in the address in its canonical form, or null for the queue alone. What is no ticket stays as it is. */
export function ticketInAddress(): string | null {
  if (!location.hash.startsWith(PREFIX)) return null;
  const written = safelyDecoded(location.hash.slice(PREFIX.length));
  return written === '' ? null : (parseTicket(written) ?? written);
}

function safelyDecoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** As printed and read out, where it is a ticket at all. */
export function printed(ticket: string): string {
  return parseTicket(ticket) === null ? ticket : formatCode(ticket);
}
