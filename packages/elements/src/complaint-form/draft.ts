import type { FieldError, NewReport, Photo, Place, Point } from '@suara/client';

export const STEPS = ['story', 'place', 'evidence', 'review'] as const;
export type Step = (typeof STEPS)[number];

/** A photo of the draft: the prepared bytes until the server has them, then what the server calls it. */
export interface DraftPhoto {
  readonly key: string;
  readonly blob: Blob;
  readonly stored: Photo | null;
}

/** All a citizen has typed and chosen; plain data, so that the browser can keep it. */
export interface Draft {
  readonly step: Step;
  readonly description: string;
  readonly service: string;
  readonly district: string;
  readonly area: string;
  readonly address: string;
  readonly point: Point | null;
  readonly photos: readonly DraftPhoto[];
  readonly withContact: boolean;
  readonly name: string;
  readonly phone: string;
  readonly email: string;
  readonly hideFromAgency: boolean;
  readonly consent: boolean;
  /** One key for one report, kept with the draft over retries and reloads. */
  readonly idempotencyKey: string;
  /**
   * The very body that was sent and whose answer never came. It may have
   * arrived, so it is sent again unchanged under the same key, never edited.
   */
  readonly sent: NewReport | null;
}

export function emptyDraft(idempotencyKey: string): Draft {
  return {
    step: 'story',
    description: '',
    service: '',
    district: '',
    area: '',
    address: '',
    point: null,
    photos: [],
    withContact: false,
    name: '',
    phone: '',
    email: '',
    hideFromAgency: false,
    consent: false,
    idempotencyKey,
    sent: null,
  };
}

/** Whether anything was typed that would be missed. */
export function isTouched(draft: Draft): boolean {
  return Boolean(draft.description.trim() || draft.address.trim() || draft.photos.length || draft.sent);
}

function placeOf({ area, address, point }: Draft): Place {
  return {
    ...(area ? { area } : {}),
    ...(address.trim() ? { address: address.trim() } : {}),
    ...(point ? { point } : {}),
  };
}

/** The body to send, once all photos are stored. */
export function toNewReport(draft: Draft, consentVersion: string, language: string): NewReport {
  const phone = draft.phone.trim();
  const email = draft.email.trim();
  return {
    description: draft.description.trim(),
    service: draft.service,
    place: placeOf(draft),
    photos: draft.photos.flatMap(({ stored }) => (stored ? [stored.id] : [])),
    anonymous: !draft.withContact || draft.hideFromAgency,
    ...(draft.withContact
      ? { contact: { name: draft.name.trim(), ...(phone ? { phone } : {}), ...(email ? { email } : {}) } }
      : {}),
    consent: { version: consentVersion },
    language,
  };
}

/** The step on which the field of an error stands. */
export function stepOf(pointer: string): Step {
  if (/^\/(description|service)/u.test(pointer)) return 'story';
  if (pointer.startsWith('/place')) return 'place';
  return /^\/(photos|contact)/u.test(pointer) ? 'evidence' : 'review';
}

const error = (pointer: string, code: FieldError['code'], limit?: number): FieldError => ({
  pointer,
  code,
  detail: '',
  ...(limit === undefined ? {} : { limit }),
});

/** What the contract's pattern of a telephone number allows. */
const PHONE = /^\+?[0-9 ()-]{6,24}$/u;
const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/u;
/** Characters the contract asks of a description at least. */
const SHORTEST = 10;

function checkContact(draft: Draft): FieldError[] {
  if (!draft.withContact) return [];
  const phone = draft.phone.trim();
  const email = draft.email.trim();
  return [
    ...(draft.name.trim() ? [] : [error('/contact/name', 'required')]),
    ...(phone || email ? [] : [error('/contact/phone', 'required')]),
    ...(phone && !PHONE.test(phone) ? [error('/contact/phone', 'invalid')] : []),
    ...(email && !EMAIL.test(email) ? [error('/contact/email', 'invalid')] : []),
  ];
}

function checkStory(draft: Draft): FieldError[] {
  const { length } = draft.description.trim();
  return [
    ...(length === 0 ? [error('/description', 'required')] : []),
    ...(length > 0 && length < SHORTEST ? [error('/description', 'too_short', SHORTEST)] : []),
    ...(draft.service ? [] : [error('/service', 'required')]),
  ];
}

/** What keeps a step from being left, in the words of the contract. The server judges again. */
export function checkStep(draft: Draft, step: Step): FieldError[] {
  switch (step) {
    case 'story':
      return checkStory(draft);
    case 'place':
      return draft.area || draft.point ? [] : [error('/place/area', 'required')];
    case 'evidence':
      return checkContact(draft);
    case 'review':
      return draft.consent ? [] : [error('/consent/version', 'required')];
  }
}
