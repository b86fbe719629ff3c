/** Where it is and whom to ask: the facts beside a report's text. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Contact, DeskReport, Point } from '@suara/client';
import type { Desk } from './desk.js';
import { icons } from './icons.js';
import type { Messages } from './messages/messages.js';

/** The point at a zoom where single houses show. */
function mapAddress({ latitude, longitude }: Point): string {
  const at = `${latitude.toFixed(6)}/${longitude.toFixed(6)}`;
  const query = new URLSearchParams({ mlat: latitude.toFixed(6), mlon: longitude.toFixed(6) });
  return `https://www.openstreetmap.org/?${query.toString()}#map=18/${at}`;
}

/** Coordinates stay as machines and other people's devices write them, whatever the language. */
function coordinates({ latitude, longitude }: Point): string {
  return `${latitude.toFixed(6)}, ${longitude.toFixed(6)}`;
}

function fact(label: string, value: TemplateResult | string): TemplateResult {
  return html`<div>
    <dt>${label}</dt>
    <dd>${value}</dd>
  </div>`;
}

function pointFact({ t, format }: Desk, point: Point): TemplateResult {
  const accuracy =
    point.accuracy === undefined
      ? nothing
      : html` <span class="quiet">(${t.report.accuracy(format.number(point.accuracy))})</span>`;
  return fact(
    t.report.point,
    html`<span class="figures">${coordinates(point)}</span>${accuracy}
      <a class="outside" href=${mapAddress(point)} target="_blank" rel="noopener noreferrer"
        >${t.report.map} ${icons.outside}</a
      >`,
  );
}

export function placeFacts(desk: Desk, { place, language }: DeskReport): TemplateResult {
  const { t } = desk;
  const { areaNames, address, point } = place;
  return html`<dl class="facts">
    ${address ? fact(t.report.address, html`<span lang=${language}>${address}</span>`) : nothing}
    ${areaNames.length > 0 ? fact(t.report.area, areaNames.join(', ')) : nothing}
    ${point ? pointFact(desk, point) : nothing}
  </dl>`;
}

type Vouched = NonNullable<DeskReport['vouched']>;

/** Each beside whether the site where the reporter was signed in says the same. */
function reachable(t: Messages, { name, phone, email }: Contact, vouched: Vouched = []): TemplateResult {
  const known = (field: Vouched[number]) =>
    vouched.includes(field) ? html` <span class="small quiet">${icons.check} ${t.report.vouched}</span>` : nothing;
  return html`<ul class="contact">
    <li><strong>${name}</strong>${known('name')}</li>
    ${phone ? html`<li><a href="tel:${phone.replace(/[^+0-9]/gu, '')}">${phone}</a>${known('phone')}</li>` : nothing}
    ${email ? html`<li><a href="mailto:${email}">${email}</a>${known('email')}</li>` : nothing}
  </ul>`;
}

/** Only the control room sees the contact of somebody who asked to stay anonymous, and is told to keep it. */
export function contactFacts({ t, session }: Desk, { anonymous, contact, vouched }: DeskReport): TemplateResult {
  if (contact) {
    return html`${reachable(t, contact, vouched)}
    ${anonymous ? html`<p class="small warned">${t.report.contactConfidential}</p>` : nothing}`;
  }
  const hidden = anonymous && session.officer.role === 'agency_officer';
  return html`<p class="quiet">${hidden ? t.report.contactHidden : t.report.contactNone}</p>`;
}
