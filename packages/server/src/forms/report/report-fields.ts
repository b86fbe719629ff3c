import { checkReport, type FieldError } from '@suara/core';
import { languagesOf, type City } from '../../cities/city.js';
import { cityRules, type NewReport } from '../../reports/create-report.js';
import { contractErrors } from '../frame/contract-errors.js';
import type { FieldFlaw } from '../frame/errors.js';
import type { SiteFrame } from '../frame/frame.js';
import type { ReportFormTexts } from './texts.js';

/** The contract's ReportForm, its files aside. */
export interface ReportFields {
  readonly key: string;
  readonly description?: string;
  readonly service?: string;
  readonly area?: string;
  readonly address?: string;
  readonly stored?: readonly string[];
  readonly identity?: 'nameless' | 'contact';
  readonly name?: string;
  readonly phone?: string;
  readonly email?: string;
  readonly hide?: 'yes';
  readonly consent?: string;
}

/** Blank counts as absent. */
const given = <Key extends string>(key: Key, text = ''): Partial<Record<Key, string>> =>
  text.trim() ? ({ [key]: text.trim() } as Record<Key, string>) : {};

function contactOf({ name = '', phone, email }: ReportFields): NonNullable<NewReport['contact']> {
  return { name: name.trim(), ...given('phone', phone), ...given('email', email) };
}

/** The language the city answers in: the page's, if the city offers it. */
const languageOf = (city: City, wished: string): string =>
  city.profile.city.languages.includes(wished) ? wished : (languagesOf(city)[0] ?? wished);

/** What the form says, as the API would be told it. What is hidden behind “without a name” is not sent on. */
export function toNewReport({ site, language }: SiteFrame, fields: ReportFields, photos: readonly string[]): NewReport {
  const { description = '', service = '', area, address, identity, hide, consent = '' } = fields;
  const withContact = identity === 'contact';
  return {
    description: description.trim(),
    service,
    place: { ...given('area', area), ...given('address', address) },
    photos,
    anonymous: !withContact || hide === 'yes',
    ...(withContact && { contact: contactOf(fields) }),
    consent: { version: consent },
    language: languageOf(site.city, language),
  };
}

/** Everything that keeps it from being a report: the rules first, then what the contract demands beyond them. */
export function reportErrors(city: City, report: NewReport): FieldError[] {
  const errors: FieldError[] = checkReport(report, cityRules(city));
  const told = errors.map(({ pointer }) => pointer);
  return [...errors, ...contractErrors('NewReport', report).filter(({ pointer }) => !told.includes(pointer))];
}

/** The controls in the order in which they stand on the page. */
const ORDER = ['description', 'service', 'area', 'address', 'photos', 'identity', 'name', 'phone', 'email', 'consent'];

/** The control a pointer of the contract stands for: `/contact/phone` → `phone`. */
function controlOf(pointer: string): string {
  if (pointer.startsWith('/photos')) return 'photos';
  if (pointer.startsWith('/consent')) return 'consent';
  const control = pointer.split('/').at(-1) ?? '';
  return ORDER.includes(control) ? control : 'description';
}

/** The errors in the citizen's words, one for each control, in the order of the page. */
export function flawsOf(t: ReportFormTexts, errors: readonly FieldError[], photoFlaw: string | null): FieldFlaw[] {
  const flaws = new Map<string, string>(photoFlaw === null ? [] : [['photos', photoFlaw]]);
  for (const error of errors) {
    const id = controlOf(error.pointer);
    if (!flaws.has(id)) flaws.set(id, t.fieldError(error));
  }
  return [...flaws].map(([id, text]) => ({ id, text })).sort((a, b) => ORDER.indexOf(a.id) - ORDER.indexOf(b.id));
}
