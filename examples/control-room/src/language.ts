/** Which language the page speaks, and texts a city wrote in several. */
import type { Localized } from '@suara/client';

export const LANGUAGES = ['id', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

function supported(tag: string): Language | undefined {
  return LANGUAGES.find((language) => tag.toLowerCase().split('-')[0] === language);
}

function firstSupported(tags: readonly string[]): Language | undefined {
  return tags.map(supported).find((language) => language !== undefined);
}

/** What the address asks for by `?lang=`, if it is a language of this page. */
function askedLanguage(): Language | undefined {
  return supported(new URLSearchParams(location.search).get('lang') ?? '');
}

/** Before anybody has signed in: the address, then the browser, then Indonesian. */
export function initialLanguage(): Language {
  return askedLanguage() ?? firstSupported(navigator.languages) ?? 'id';
}

/** After signing in: the language so far, unless the city does not speak it and nobody asked for it by name. */
export function languageInCity(current: Language, cityLanguages: readonly string[]): Language {
  if (askedLanguage() || firstSupported(cityLanguages.filter((tag) => supported(tag) === current))) return current;
  return firstSupported(cityLanguages) ?? current;
}

/** Puts the choice into the address, where a reload and a bookmark find it. Adds no step to the history. */
export function keepLanguage(language: Language): void {
  const url = new URL(location.href);
  url.searchParams.set('lang', language);
  history.replaceState(history.state, '', url);
}

/** The text in the page's language, else in the city's first, else in any. */
export function inLanguage(text: Localized, language: Language, cityLanguages: readonly string[]): string {
  return text[language] ?? text[cityLanguages[0] ?? ''] ?? Object.values(text)[0] ?? '';
}
