/** What the checks of polls, consultations and surveys share. */
import { checkText } from './check-text.js';
import type { Localized } from './polls/definition.js';
import { pointerTo } from './polls/pointer.js';
import type { FieldError } from './report-rules.js';

export type Path = readonly (string | number)[];

export type Found = FieldError | false | null | undefined;

export const found = (errors: readonly Found[]): FieldError[] => errors.filter((error) => !!error);

export const invalidUnless = (holds: boolean, ...path: Path): Found =>
  !holds && { pointer: pointerTo(...path), code: 'invalid' };

export const isWhole = (value: number, min: number, max = Number.MAX_SAFE_INTEGER): boolean =>
  Number.isSafeInteger(value) && value >= min && value <= max;

export const isSlug = (id: string): boolean => /^[a-z0-9-]{1,63}$/u.test(id);

/** A text in every language of the city, and in no other: nobody is asked what they cannot read. */
export function checkLocalized(
  text: Localized,
  pointer: string,
  max: number,
  languages: readonly string[],
): FieldError[] {
  const missing = languages.map((language) => checkText(text[language], `${pointer}/${language}`, { max }));
  const unknown = Object.keys(text)
    .filter((language) => !languages.includes(language))
    .map((language): FieldError => ({ pointer: `${pointer}/${language}`, code: 'unknown' }));
  return [...missing, ...unknown].filter((error) => error !== null);
}

/** RFC 3339, UTC; NaN if it is not. */
const momentOf = (text: string): number =>
  /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/u.test(text) ? Date.parse(text) : NaN;

export function checkTimes({ opensAt, closesAt }: { readonly opensAt: string; readonly closesAt: string }): Found[] {
  const [opens, closes] = [momentOf(opensAt), momentOf(closesAt)];
  return [
    invalidUnless(!Number.isNaN(opens), 'opensAt'),
    invalidUnless(!Number.isNaN(closes) && !(closes <= opens), 'closesAt'),
  ];
}
