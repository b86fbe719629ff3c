/** What is wrong with a form: found by the core's rules before it is sent, or by the server. */
import type { FieldError } from '@suara/client';
import type { FieldError as CoreFieldError } from '@suara/core';
import { html, type TemplateResult } from 'lit';
import type { Desk } from '../desk.js';
import { problemWords } from '../error-text.js';
import { icons } from '../icons.js';
import { focusIn } from '../light-element.js';
import { idOf, type FormContext } from './fields.js';

/** As the core's rules find it, and as the server tells it. */
export type AnyFieldError = Pick<FieldError, 'pointer' | 'code' | 'rule'> | CoreFieldError;

/** What one form says better: words by place and code, or by the fault itself. */
export interface SpecialWords {
  readonly special?: Readonly<Record<string, string>>;
  readonly words?: (error: AnyFieldError) => string | undefined;
}

/** The words by place; the first word about a place counts. */
export function faultsIn(
  { t, format }: Desk,
  errors: readonly AnyFieldError[],
  { special = {}, words }: SpecialWords = {},
): Map<string, string> {
  const faults = new Map<string, string>();
  for (const error of errors) {
    const { pointer, code } = error;
    const limit = 'limit' in error && typeof error.limit === 'number' ? format.number(error.limit) : '';
    const text = words?.(error) ?? special[`${pointer} ${code}`] ?? t.form.codes[code](limit);
    if (!faults.has(pointer)) faults.set(pointer, text);
  }
  return faults;
}

/** The field at this place, or the part it belongs to. */
function nearestField({ labels }: FormContext, pointer: string): string | null {
  for (let place = pointer; place !== ''; place = place.slice(0, place.lastIndexOf('/'))) {
    if (labels.has(place)) return place;
  }
  return null;
}

/** Opens what a field is folded away in. */
function uncover(field: Element | null): void {
  for (let fold = field?.closest('details'); fold; fold = fold.parentElement?.closest('details')) fold.open = true;
}

/** Every fault with a link to its field. Called after the fields were drawn: they know what they are called. */
export function faultSummary(root: ParentNode, context: FormContext): TemplateResult {
  const line = ([pointer, text]: [string, string]): TemplateResult => {
    const place = nearestField(context, pointer);
    if (place === null) return html`<li>${text}</li>`;
    const id = idOf(context, place);
    // The fragment belongs to what is open: the link is followed by hand.
    const follow = (event: Event): void => {
      event.preventDefault();
      uncover(root.querySelector(`#${CSS.escape(id)}`));
      focusIn(root, `#${CSS.escape(id)}`);
    };
    return html`<li><a href="#${id}" @click=${follow}>${context.labels.get(place)}: ${text}</a></li>`;
  };
  return html`<div class="summary" role="alert" tabindex="-1">
    <h3>${icons.alert}${context.desk.t.form.errorTitle}</h3>
    <ul>
      ${[...context.faults].map(line)}
    </ul>
  </div>`;
}

export function failureSummary({ t }: Desk, error: unknown): TemplateResult {
  const { title, text } = problemWords(t, error);
  return html`<div class="summary" role="alert" tabindex="-1">
    <h3>${icons.alert}${title}</h3>
    <p>${text}</p>
    <p>${t.form.failureKept}</p>
    <button type="submit" class="button">${t.page.retry}</button>
  </div>`;
}
