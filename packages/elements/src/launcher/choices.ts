import type { LauncherMessages } from './messages.js';

/** One of the things behind a launcher: a child of it, and what the citizen knows it by. */
export interface Choice {
  readonly element: Element;
  readonly name: string;
}

/** What pages and editors put between elements, and nobody can pick. */
const NOTHING = 'script, style, template, link, meta, br, hr, p:empty';

/** `suara-poll` and `<div data-suara="poll">` are of one kind; so is `suara2-poll`, of a second major version. */
const kindOf = (element: HTMLElement): string =>
  element.dataset['suara'] ?? element.localName.replace(/^[a-z]+\d*-/u, '');

const textOf = (element: Element | null): string => element?.textContent.replace(/\s+/gu, ' ').trim() ?? '';

/** The page's own name, else what such a widget is for, else the words of the page's own heading or link. */
function nameOf(element: HTMLElement, { widgets, label }: LauncherMessages): string {
  return (
    element.dataset['label'] ??
    widgets[kindOf(element)] ??
    (textOf(element.querySelector('h1, h2, h3, h4, a')) || label)
  );
}

export const choicesIn = (launcher: Element, texts: LauncherMessages): Choice[] =>
  Array.from(launcher.children)
    .filter((child): child is HTMLElement => child instanceof HTMLElement && !child.matches(NOTHING))
    .map((element) => ({ element, name: nameOf(element, texts) }));
