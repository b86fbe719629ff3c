/**
 * What a report must say before a city can act on it. The form asks these rules
 * while a citizen writes, the server asks them again: one answer for both.
 * Pointers are JSON Pointers into the report as it is sent.
 */
import { areasBelow, type Area } from './area.js';
import { checkText, type Maybe } from './check-text.js';
import type { MoveField } from './report-life.js';

export const FIELD_ERROR_CODES = [
  'required',
  'too_short',
  'too_long',
  'too_many',
  'invalid',
  'unknown',
  'outdated',
  'duplicate',
] as const;
export type FieldErrorCode = (typeof FIELD_ERROR_CODES)[number];

/**
 * What is wrong with a survey's rule: it cannot be read, leads back to itself, reads a question that comes later,
 * compares what cannot be compared, or names what is not there.
 */
export const RULE_FAULTS = ['syntax', 'cyclic', 'later', 'type', 'unknown'] as const;
export type RuleFault = (typeof RULE_FAULTS)[number];

export interface FieldError {
  readonly pointer: string;
  readonly code: FieldErrorCode;
  /** The limit that was passed, in characters or pieces. */
  readonly limit?: number;
  /** Of a rule: what is wrong, and from which character on (UTF-16 units, 0 the first). */
  readonly rule?: { readonly fault: RuleFault; readonly at: number };
}

/** Characters are counted as people see them written (code points), without blanks at the ends. */
export const REPORT_LIMITS = {
  descriptionMin: 10,
  descriptionMax: 4000,
  addressMax: 500,
  nameMax: 120,
  emailMax: 254,
  noteMax: 4000,
  targetMax: 500,
  photos: 5,
} as const;

export interface PlaceDraft {
  readonly area?: Maybe;
  readonly address?: Maybe;
  readonly point?: object | null | undefined;
}

export interface ContactDraft {
  readonly name?: Maybe;
  readonly phone?: Maybe;
  readonly email?: Maybe;
}

export interface ReportDraft {
  readonly description?: Maybe;
  readonly service?: Maybe;
  readonly place?: PlaceDraft | null | undefined;
  readonly photos?: readonly string[] | undefined;
  readonly contact?: ContactDraft | null | undefined;
  readonly consent?: { readonly version: string } | null | undefined;
  readonly language?: Maybe;
}

/** What of a city the rules depend on. */
export interface CityRules {
  readonly services: readonly { readonly code: string }[];
  readonly areas: readonly Area[];
  readonly languages: readonly string[];
  readonly consentVersion: string;
}

/** What happened, in the citizen's words. */
export function checkDescription(text: Maybe): FieldError | null {
  const { descriptionMin: min, descriptionMax: max } = REPORT_LIMITS;
  return checkText(text, '/description', { min, max });
}

/** A service of the city. */
export function checkService(code: Maybe, services: CityRules['services']): FieldError | null {
  if (!code?.trim()) return { pointer: '/service', code: 'required' };
  return services.some((service) => service.code === code) ? null : { pointer: '/service', code: 'unknown' };
}

/** Whether `code` names an area that has none below it: only those tell the agency where to go. */
export function isLowestArea(areas: readonly Area[], code: string): boolean {
  return areas.some((area) => area.code === code) && areasBelow(areas, code).length === 0;
}

/** An area of the lowest level or a point on the map; the address helps beside either. */
export function checkPlace(place: PlaceDraft | null | undefined, areas: readonly Area[]): FieldError | null {
  const area = place?.area?.trim();
  if (!area && !place?.point) return { pointer: '/place/area', code: 'required' };
  if (area && !isLowestArea(areas, area)) return { pointer: '/place/area', code: 'unknown' };
  return checkText(place?.address, '/place/address', { max: REPORT_LIMITS.addressMax, optional: true });
}

/** As people write it: digits with blanks, hyphens and brackets between them. */
function checkPhone(phone: string): FieldError | null {
  const digits = phone.replace(/\D/gu, '').length;
  const isPhone = /^\+?[0-9 ()-]{6,24}$/u.test(phone) && digits >= 6;
  return isPhone ? null : { pointer: '/contact/phone', code: 'invalid' };
}

function checkEmail(email: string): FieldError | null {
  const pointer = '/contact/email';
  if (!/^[^\s@]+@[^\s@]+\.[^\s@]+$/u.test(email)) return { pointer, code: 'invalid' };
  return checkText(email, pointer, { max: REPORT_LIMITS.emailMax });
}

/** A name, and a phone number or an e-mail address: a contact nobody can reach is none. */
export function checkContact(contact: ContactDraft | null | undefined): FieldError[] {
  if (!contact) return [];
  const phone = contact.phone?.trim();
  const email = contact.email?.trim();
  return [
    checkText(contact.name, '/contact/name', { max: REPORT_LIMITS.nameMax }),
    !phone && !email ? ({ pointer: '/contact/phone', code: 'required' } as const) : null,
    phone ? checkPhone(phone) : null,
    email ? checkEmail(email) : null,
  ].filter((error) => error !== null);
}

/** Agreed to the text that holds now: an older one may have promised something else. */
export function checkConsent(version: Maybe, current: string): FieldError | null {
  if (!version) return { pointer: '/consent/version', code: 'required' };
  return version === current ? null : { pointer: '/consent/version', code: 'outdated' };
}

/** A language of the city: the one its answers come in. */
export function checkLanguage(language: Maybe, languages: readonly string[]): FieldError | null {
  if (!language) return { pointer: '/language', code: 'required' };
  return languages.includes(language) ? null : { pointer: '/language', code: 'unknown' };
}

/** Not more photos than a report or a move takes, and none twice, in whatever case its id is written. */
export function checkPhotos(photos: readonly string[] = []): FieldError[] {
  const limit = REPORT_LIMITS.photos;
  if (photos.length > limit) return [{ pointer: '/photos', code: 'too_many', limit }];
  const ids = photos.map((id) => id.toLowerCase());
  return ids.flatMap((id, index) =>
    ids.indexOf(id) < index ? [{ pointer: `/photos/${index}`, code: 'duplicate' as const }] : [],
  );
}

/** Everything that keeps `draft` from being a report of this city; empty where nothing does. */
export function checkReport(draft: ReportDraft, city: CityRules): FieldError[] {
  return [
    checkDescription(draft.description),
    checkService(draft.service, city.services),
    checkPlace(draft.place, city.areas),
    ...checkPhotos(draft.photos),
    ...checkContact(draft.contact),
    checkConsent(draft.consent?.version, city.consentVersion),
    checkLanguage(draft.language, city.languages),
  ].filter((error) => error !== null);
}

/** The fields a move lacks (see `judgeMove`), as errors at these fields. */
export function missingFields(fields: readonly MoveField[]): FieldError[] {
  return fields.map((field) => ({ pointer: `/${field}`, code: 'required' }));
}
