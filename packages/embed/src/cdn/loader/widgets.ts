import { MARK, PREFIX } from './prefix.js';

const WIDGETS = ['provider', 'complaint-form', 'consultation', 'poll', 'status-tracker', 'survey', 'scoreboard'];

/** Have no place of their own in the page that could come near. */
const PLACELESS = ['provider', 'launcher'];

const NAMES = new Set(WIDGETS);
const tagOf = (name: string): string => `${PREFIX}-${name}`;

/** All that may be a widget: by its tag, or by the mark that sanitizers leave alone. */
export const SELECTOR = `${WIDGETS.map(tagOf).join()},[${MARK}]`;

/** `poll` for `<suara-poll>` and for `<div data-suara="poll">`; undefined for what is neither. */
export function nameOf(element: Element): string | undefined {
  const { localName } = element;
  const name = localName.startsWith(`${PREFIX}-`) ? localName.slice(PREFIX.length + 1) : element.getAttribute(MARK);
  return name && NAMES.has(name) ? name : undefined;
}

export const isMarked = (element: Element): boolean => element.hasAttribute(MARK);

/** The widget that stands for a marked element; an element with a widget's tag is one itself. */
export function widgetOf(element: Element): Element | undefined {
  if (!isMarked(element)) return element;
  return [...element.children].find(({ localName }) => localName === tagOf(element.getAttribute(MARK) ?? ''));
}

/** An attribute by the name it has on the tag. */
export const attributeOf = (element: Element, name: string): string | null =>
  element.getAttribute(isMarked(element) ? `data-${name}` : name);

/** A survey with a trigger shows itself by other signs than its place. */
export const isWantedAtOnce = (element: Element, name: string): boolean =>
  PLACELESS.includes(name) || Boolean(attributeOf(element, 'trigger'));

/**
 * Who may only write sanitized markup must get no further by it: no handlers, no styles, and no other server than the
 * one that the script, or a provider written by the page's owner, stands for.
 */
const REFUSED = /^(?:on|style$|base-url$|suara)/;

/** Makes the marked element's widget, and puts it around what the element holds. */
export function dress(element: Element, name: string): Element {
  const widget = document.createElement(tagOf(name));
  for (const { name: key, value } of element.attributes) {
    const own = key.replace(/^data-/, '');
    if (own !== key && !REFUSED.test(own)) widget.setAttribute(own, value);
  }
  widget.append(...element.childNodes);
  element.append(widget);
  return widget;
}
