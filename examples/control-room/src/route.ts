/**
 * What is open stands in the address's fragment, which no server sees: `#/K74M92XH` a report, `#/polls/taman-kota` a
 * poll, `#/polls/taman-kota/edit` its form, `#/polls/+` a new one; consultations alike, with `/comments` for what people said,
 * and surveys, with `/report` for what came of them.
 */
import { formatCode, parseTicket } from '@suara/core';

const PREFIX = '#/';

export const AREAS = ['reports', 'polls', 'consultations', 'surveys'] as const;
export type AreaName = (typeof AREAS)[number];

/** What is shown of a poll, a consultation or a survey. */
const SCREENS = ['page', 'edit', 'comments', 'report'] as const;
export type ManagedScreen = (typeof SCREENS)[number];

/** Where a list is, what is open beside it, and as what; a form without an id is for a new one. */
export interface ManagedPlace {
  readonly id: string | null;
  readonly screen: ManagedScreen;
}

/** No slug holds this sign, so that no poll can have the address of the form. */
const NEW = '+';

export function hashOf(ticket: string): string {
  return `${PREFIX}${ticket}`;
}

export function hashOfArea(area: AreaName): string {
  return area === 'reports' ? PREFIX : `${PREFIX}${area}`;
}

export function hashOfManaged(area: AreaName, { id, screen }: ManagedPlace): string {
  const parts = [area, id ?? (screen === 'edit' ? NEW : ''), id !== null && screen !== 'page' ? screen : ''];
  return PREFIX + parts.filter((part) => part !== '').join('/');
}

function partsInAddress(): string[] {
  if (!location.hash.startsWith(PREFIX)) return [];
  return location.hash.slice(PREFIX.length).split('/').map(safelyDecoded);
}

export function areaInAddress(): AreaName {
  const [first] = partsInAddress();
  return AREAS.find((area) => area === first) ?? 'reports';
}

/** What the address names in an area of polls, consultations or surveys; the list alone where it names another area. */
export function managedInAddress(area: AreaName): ManagedPlace {
  const [first, second, third] = partsInAddress();
  if (first !== area || !second) return { id: null, screen: 'page' };
  if (second === NEW) return { id: null, screen: 'edit' };
  return { id: second, screen: SCREENS.find((screen) => screen === third) ?? 'page' };
}

/** The ticket in the address in its canonical form, or null for the queue alone. What is no ticket stays as it is. */
export function ticketInAddress(): string | null {
  const [written = ''] = partsInAddress();
  return written === '' || areaInAddress() !== 'reports' ? null : (parseTicket(written) ?? written);
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
