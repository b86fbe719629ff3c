/** Texts in every language of the city, while they are written. */
import type { Localized } from '@suara/client';
import type { Desk } from '../desk.js';

/** By language; what is not written yet is empty. */
export type Texts = Record<string, string>;

export function textsOf(languages: readonly string[], from: Localized | undefined = {}): Texts {
  return Object.fromEntries(languages.map((language) => [language, from[language] ?? '']));
}

export function isBlank(texts: Texts): boolean {
  return Object.values(texts).every((text) => text.trim() === '');
}

/** As it is sent: without blanks around, and without languages in which nothing stands. */
export function localizedOf(texts: Texts): Localized {
  const written = Object.entries(texts).map(([language, text]) => [language, text.trim()] as const);
  return Object.fromEntries(written.filter(([, text]) => text !== ''));
}

/** The language's name in the page's language. */
export function languageName({ language }: Pick<Desk, 'language'>, of: string): string {
  const name = new Intl.DisplayNames([language], { type: 'language' }).of(of) ?? of;
  return name.charAt(0).toUpperCase() + name.slice(1);
}

const SLUG_MAX = 63;

/** A name for addresses, made of a text: `Taman kota, Cipondoh?` becomes `taman-kota-cipondoh`. */
export function slugOf(text: string, max = SLUG_MAX): string {
  const plain = text
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^a-z0-9]+/gu, '-');
  // Cut between words where that leaves something.
  const cut =
    plain.length > max
      ? plain
          .slice(0, max + 1)
          .replace(/-[^-]*$/u, '')
          .slice(0, max)
      : plain;
  return cut.replaceAll(/^-|-$/gu, '');
}

/** A slug that none of the others has. */
export function freeSlug(wished: string, taken: readonly string[], otherwise: string): string {
  const base = wished || otherwise;
  if (!taken.includes(base)) return base;
  let number = 2;
  while (taken.includes(`${base.slice(0, SLUG_MAX - 4)}-${number}`)) number += 1;
  return `${base.slice(0, SLUG_MAX - 4)}-${number}`;
}
