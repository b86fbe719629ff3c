/** What is wrong with a form: found by the core's rules before it is sent, or by the server. */
import type { FieldError } from '@suara/client';
import type { FieldError as CoreFieldError } from '@suara/core';
import { html, type TemplateResult } from 'lit';
import type { Desk } from '../desk.js';
import { problemWords } from '../error-text.js';
import { icons } from '../icons.js';
import { focusIn } from '../light-element.js';
import { idOf, type FormContext } from './fields.js';

type AnyFieldError = Pick<FieldError, 'pointer' | 'code'> | Pick<CoreFieldError, 'pointer' | 'code'>;

/** The words by place; the first word about a place counts. `special` are those that one form says better. */
export function faultsIn(
  { t, format }: Desk,
  errors: readonly AnyFieldError[],
  special: Readonly<Record<string, string>> = {},
): Map<string, string> {
  const faults = new Map<string, string>();
  for (const error of errors) {
    const { pointer, code } = error;
    const limit = 'limit' in error && typeof error.limit === 'number' ? format.number(error.limit) : '';
    const text = special[`${pointer} ${code}`] ?? t.form.codes[code](limit);
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

/** Every fault with a link to its field. Called after the fields were drawn: they know what they are called. */
export function faultSummary(root: ParentNode, context: FormContext): TemplateResult {
  const line = ([pointer, text]: [string, string]): TemplateResult => {
    const place = nearestField(context, pointer);
    if (place === null) return html`<li>${text}</li>`;
    const id = idOf(context, place);
    // The fragment belongs to what is open: the link is followed by hand.
    const follow = (event: Event): void => {
      event.preventDefault();
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
