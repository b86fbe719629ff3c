import {
  checkConsent,
  checkContact,
  checkDescription,
  checkPlace,
  checkService,
  type Area,
  type FieldError,
} from '@suara/core';
import type { NewReport, Place, Service } from '@suara/client';
import type { Draft, Step } from '../draft.js';

function placeOf({ area, address, point }: Draft): Place {
  return {
    ...(area ? { area } : {}),
    ...(address.trim() ? { address: address.trim() } : {}),
    ...(point ? { point } : {}),
  };
}

function contactOf({ name, phone, email }: Draft): NonNullable<NewReport['contact']> {
  return {
    name: name.trim(),
    ...(phone.trim() ? { phone: phone.trim() } : {}),
    ...(email.trim() ? { email: email.trim() } : {}),
  };
}

/** The body to send, once all photos are stored. */
export function toNewReport(draft: Draft, consentVersion: string, language: string, identity?: string): NewReport {
  return {
    description: draft.description.trim(),
    service: draft.service,
    place: placeOf(draft),
    photos: draft.photos.flatMap(({ stored }) => (stored ? [stored.id] : [])),
    anonymous: !draft.withContact || draft.hideFromAgency,
    ...(draft.withContact ? { contact: contactOf(draft), ...(identity ? { identity } : {}) } : {}),
    consent: { version: consentVersion },
    language,
  };
}

/** What of the city a step is checked against; the server checks all of it again. */
export interface StepRules {
  readonly services: readonly Service[];
  /** Undefined where they could not be loaded: then the server alone judges the area. */
  readonly areas: readonly Area[] | undefined;
}

/** Without the city's areas at hand, the chosen code stands for itself. */
const areasFor = (draft: Draft, { areas }: StepRules): readonly Area[] =>
  areas ?? [{ code: draft.area, name: '', parent: null }];

/** What keeps a step from being left, by the same rules as the server's. */
export function checkStep(draft: Draft, step: Step, rules: StepRules): FieldError[] {
  const found = {
    story: () => [checkDescription(draft.description), checkService(draft.service, rules.services)],
    place: () => [checkPlace(placeOf(draft), areasFor(draft, rules))],
    evidence: () => (draft.withContact ? checkContact(contactOf(draft)) : []),
    review: () => [checkConsent(draft.consent ? 'agreed' : null, 'agreed')],
  }[step]();
  return found.filter((error) => error !== null);
}

/** Everything that is wrong with a draft, step by step. */
export function checkDraft(draft: Draft, steps: readonly Step[], rules: StepRules): FieldError[] {
  return steps.flatMap((step) => checkStep(draft, step, rules));
}

/** The step on which the field of an error stands. */
export function stepOf(pointer: string): Step {
  if (/^\/(description|service)/u.test(pointer)) return 'story';
  if (pointer.startsWith('/place')) return 'place';
  return /^\/(photos|contact)/u.test(pointer) ? 'evidence' : 'review';
}

/** The control a pointer of the contract stands for: `/contact/phone` → `phone`. */
export function fieldId(pointer: string): string {
  if (pointer.startsWith('/photos')) return 'photos';
  if (pointer.startsWith('/consent')) return 'consent';
  return pointer.split('/').at(-1) ?? '';
}
