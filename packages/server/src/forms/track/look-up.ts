import { parseSecret, parseTicket } from '@suara/core';
import { html } from 'hono/html';
import { flawAt, type FieldFlaw, type Flaws } from '../frame/errors.js';
import { sendButton, textField } from '../frame/fields.js';
import { form } from '../frame/form.js';
import { formAddress, type SiteFrame } from '../frame/frame.js';
import type { Html } from '../frame/page.js';
import { trackFormTexts, type Code } from './texts.js';

export type TypedCodes = Readonly<Record<Code, string>>;

/** Ticket and secret. They are sent in the body: an address is kept in histories and logs. */
export function lookUpForm(frame: SiteFrame, typed: TypedCodes, flaws: Flaws): Html {
  const t = trackFormTexts(frame.language);
  const field = (id: Code, label: string, hint: string) =>
    textField({ id, label, hint, error: flawAt(flaws, id), value: typed[id], isCode: true });
  return html`<p>${t.intro}</p>
    ${form({
      action: formAddress(frame, 'track'),
      content: html`${field('ticket', t.ticket, t.ticketHint)} ${field('secret', t.secret, t.secretHint)}
        <div class="row">${sendButton(t.show)}</div>`,
    })}`;
}

/** A mistyped code is found by its check symbol, without a guess being counted. */
export function codeFlaws({ language }: SiteFrame, { ticket, secret }: TypedCodes): FieldFlaw[] {
  const t = trackFormTexts(language);
  const flaw = (id: Code, typed: string) => ({ id, text: (typed.trim() ? t.mistyped : t.empty)[id] });
  return [
    ...(parseTicket(ticket) === null ? [flaw('ticket', ticket)] : []),
    ...(parseSecret(secret) === null ? [flaw('secret', secret)] : []),
  ];
}
