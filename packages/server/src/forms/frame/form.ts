import { html } from 'hono/html';
import { attribute, hiddenField } from './fields.js';
import type { Html } from './page.js';

interface FormParts {
  readonly action: string;
  /** Sent along unseen. */
  readonly hidden?: Readonly<Record<string, string>>;
  readonly content: Html;
  readonly hasFiles?: boolean;
  readonly className?: string;
}

/** A form that this server checks, and no browser beforehand: errors are told in one place, in the city's words. */
export function form({ action, hidden = {}, content, hasFiles = false, className }: FormParts): Html {
  const type = hasFiles ? 'multipart/form-data' : undefined;
  return html`<form
    method="post"
    action="${action}"
    novalidate
    accept-charset="utf-8"
    ${attribute('enctype', type)}${attribute('class', className)}
  >
    ${Object.entries(hidden).map(([name, value]) => hiddenField(name, value))} ${content}
  </form>`;
}
