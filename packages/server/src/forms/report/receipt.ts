import { formatCode } from '@suara/core';
import { html } from 'hono/html';
import { sendButton } from '../frame/fields.js';
import { form } from '../frame/form.js';
import { formAddress, type SiteFrame } from '../frame/frame.js';
import { formatInstant } from '../frame/moments.js';
import { page, type Html } from '../frame/page.js';
import { reportFormTexts } from './texts.js';

/** Of the contract's Receipt, what the page says. */
export interface Receipt {
  readonly ticket: string;
  readonly secret: string;
  readonly report: { readonly deadline: string };
}

const code = (id: string, label: string, value: string, hint?: string): Html =>
  html`<div>
    <dt class="muted small">${label}</dt>
    <dd class="code" id="${id}">${formatCode(value)}</dd>
    ${hint ? html`<dd class="muted small">${hint}</dd>` : ''}
  </div>`;

/** What the server has stored: ticket, secret and deadline, to be taken along. */
export function receiptPage(frame: SiteFrame, { ticket, secret, report }: Receipt): Promise<Response> {
  const t = reportFormTexts(frame.language);
  const when = formatInstant(report.deadline, frame.language, frame.site.city.profile.city.timeZone);
  return page(frame, {
    title: t.done,
    status: 201,
    content: html`<div class="stack">
      <p>${t.doneHint}</p>
      <dl class="receipt">${code('ticket', t.ticket, ticket)} ${code('secret', t.secret, secret, t.secretHint)}</dl>
      <div class="notice"><p>${t.deadline(when)}</p></div>
      ${form({ action: formAddress(frame, 'track'), hidden: { ticket, secret }, content: sendButton(t.follow) })}
      <p><a href="${formAddress(frame, 'report')}">${t.another}</a></p>
    </div>`,
  });
}
