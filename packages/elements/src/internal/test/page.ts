import type { SuaraElement } from '../suara-element.js';
import type { CommonMessages } from '../messages.js';

export type Widget = SuaraElement<CommonMessages>;

/** What the site's developer sets: what every widget has, and a widget's own. */
export type Properties = Partial<Pick<Widget, 'client' | 'site' | 'baseUrl' | 'lang' | 'theme'>> &
  Readonly<Record<string, unknown>>;

/** A widget in the page, with what the site's developer sets before. */
export function place(tag: string, properties: Properties, parent: ParentNode & Node = document.body): Widget {
  const widget = Object.assign(document.createElement(tag) as Widget, properties);
  parent.append(widget);
  return widget;
}

export const textOf = (widget: Widget): string => widget.shadowRoot?.textContent ?? '';

/** Resolves once the condition holds; the runner's own limit ends a wait in vain. */
export async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((resolve) => setTimeout(resolve, 20));
}

export const seen = (widget: Widget, text: string): Promise<void> => until(() => textOf(widget).includes(text));
