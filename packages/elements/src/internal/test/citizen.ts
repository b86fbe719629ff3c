import { textOf, until, type Widget } from './page.js';

/** What a citizen finds in a widget by its words, and does with it. */

export type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

const all = <E extends Element>(widget: Widget, selector: string): E[] =>
  Array.from(widget.shadowRoot?.querySelectorAll<E>(selector) ?? []);

const words = (element: Element): string => element.textContent.replace(/\s+/gu, ' ').trim();

const nameOf = (element: Element): string => element.getAttribute('aria-label') ?? words(element);

function only<T>(found: T | undefined, what: string, widget: Widget): T {
  if (found === undefined) throw new Error(`there is no ${what} in: ${textOf(widget).replace(/\s+/gu, ' ')}`);
  return found;
}

const buttons = (widget: Widget, name: string): HTMLButtonElement[] =>
  all<HTMLButtonElement>(widget, 'button').filter((button) => nameOf(button) === name);

export const hasButton = (widget: Widget, name: string): boolean => buttons(widget, name).length > 0;

/** The button of this name. */
export const button = (widget: Widget, name: string): HTMLButtonElement =>
  only(buttons(widget, name)[0], `button "${name}"`, widget);

export function press(widget: Widget, name: string): void {
  button(widget, name).click();
}

/** Presses the button as soon as it is there and not busy. */
export async function pressSoon(widget: Widget, name: string): Promise<void> {
  await until(() => hasButton(widget, name) && !button(widget, name).hasAttribute('aria-disabled'));
  press(widget, name);
}

function labelled(widget: Widget, label: string): Control | undefined {
  const holder = all<HTMLLabelElement>(widget, 'label').find((candidate) => words(candidate).startsWith(label));
  return (holder?.control ?? undefined) as Control | undefined;
}

export const hasField = (widget: Widget, label: string): boolean => labelled(widget, label) !== undefined;

/** The control whose label begins with these words. */
export const field = (widget: Widget, label: string): Control =>
  only(labelled(widget, label), `field "${label}"`, widget);

export function type(widget: Widget, label: string, value: string): void {
  const control = field(widget, label);
  control.value = value;
  control.dispatchEvent(new Event('input', { bubbles: true }));
}

/** Chooses the first option that is one. */
export function choose(widget: Widget, label: string): void {
  const select = field(widget, label) as HTMLSelectElement;
  select.value = Array.from(select.options).find(({ value }) => value !== '')?.value ?? '';
  select.dispatchEvent(new Event('change', { bubbles: true }));
}

/** What is read out with a field: its hint and its error. */
export function descriptionOf(widget: Widget, label: string): string {
  const ids = field(widget, label).getAttribute('aria-describedby')?.split(' ') ?? [];
  return ids.map((id) => words(only(all(widget, `#${id}`)[0], `#${id}`, widget))).join(' ');
}

export const isInvalid = (widget: Widget, label: string): boolean =>
  field(widget, label).getAttribute('aria-invalid') === 'true';

/** What is read out at once. */
export const alerts = (widget: Widget): string[] => all(widget, '[role=alert]').map(words);

export const headings = (widget: Widget): string[] => all(widget, 'h2, h3').map(words);

/** The points of all lists, in their order. */
export const points = (widget: Widget): string[] => all(widget, 'li').map(words);

/** Where the citizen is: the words, or the label, of what has the focus. */
export function focused(widget: Widget): string {
  const element = widget.shadowRoot?.activeElement;
  if (!element) return '';
  const label = (element as Partial<Control>).labels?.[0];
  return label ? words(label) : nameOf(element);
}

export const isFocused = (widget: Widget, start: string): Promise<void> =>
  until(() => focused(widget).startsWith(start));
