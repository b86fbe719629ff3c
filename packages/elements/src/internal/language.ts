import type { Localized } from '@suara/client';

/** A widget's texts: Indonesian built in, every other language loaded when it is needed. */
export interface Languages<M> {
  readonly id: M;
  readonly [lazy: string]: M | (() => Promise<{ messages: M }>);
}

/** The nearest `lang` above an element, across shadow roots; empty where there is none. */
export function nearestLang(element: Element): string {
  let node: Element | undefined = element;
  while (node) {
    const holder: Element | null = node.closest('[lang]');
    if (holder) return holder.getAttribute('lang') ?? '';
    const root = node.getRootNode();
    node = root instanceof ShadowRoot ? root.host : undefined;
  }
  return '';
}

/** The part before the region: `id-ID` → `id`. */
const primary = (tag: string): string => tag.toLowerCase().split('-')[0] ?? '';

/** The language to speak: the wished one if the site offers it and the widget knows it, else the site's first that it knows. */
export function chooseLanguage(wished: string, offered: readonly string[], known: readonly string[]): string {
  const usable = offered.filter((tag) => known.includes(primary(tag))).map(primary);
  return usable.find((tag) => tag === primary(wished)) ?? usable[0] ?? 'id';
}

/** The widget's texts in a language; Indonesian where the others are not known, or cannot be had now. */
export async function loadMessages<M>(languages: Languages<M>, lang: string): Promise<{ lang: string; messages: M }> {
  try {
    const { messages } = await (languages[lang] as () => Promise<{ messages: M }>)();
    return { lang, messages };
  } catch {
    // what is built in is no function
    return { lang: 'id', messages: languages.id };
  }
}

/** A city's text in a language, else in its first one. */
export function localized(text: Localized, lang: string): string {
  return text[lang] ?? Object.values(text)[0] ?? '';
}
