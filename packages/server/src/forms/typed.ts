import { hiddenField } from './frame/fields.js';
import type { Html } from './frame/page.js';

/** What came with a form: by a field's name what was typed, chosen or ticked in it. */
export type Typed = Readonly<Record<string, string | readonly string[]>>;

function valuesOf(typed: Typed, name: string): readonly string[] {
  const value = Object.hasOwn(typed, name) ? typed[name] : undefined;
  return typeof value === 'string' ? [value] : (value ?? []);
}

/** Everything a field holds; of one that may hold several, those that are not blank. */
export const allTyped = (typed: Typed, name: string): readonly string[] =>
  valuesOf(typed, name)
    .map((each) => each.trim())
    .filter((each) => each !== '');

/** What a field of one value holds, without blanks at its ends; empty where nothing was typed. */
export const oneTyped = (typed: Typed, name: string): string => allTyped(typed, name)[0] ?? '';

/** What a field of one value holds, as it was typed. */
export const asTyped = (typed: Typed, name: string): string => valuesOf(typed, name)[0] ?? '';

/** Carries fields on to the next page, unseen. */
export const carried = (typed: Typed, names: readonly string[]): Html[] =>
  names.flatMap((name) => valuesOf(typed, name).map((value) => hiddenField(name, value)));
