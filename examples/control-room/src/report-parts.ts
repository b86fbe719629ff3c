/** What an officer reads of a report, from its name to its photos. What can be done with it stands elsewhere. */
import { html, nothing, type TemplateResult } from 'lit';
import type { DeskReport } from '@suara/client';
import { deadlineInFull } from './badges.js';
import { agencyName, type Desk } from './desk.js';
import { contactFacts, placeFacts } from './detail-facts.js';
import { icons } from './icons.js';
import { photoGrid, worded, type ShowPhotos } from './photos.js';
import { hashOf } from './route.js';

/** The same elements before and after loading: the heading keeps the focus that opening the report gave it. */
export function reportHead(desk: Desk, title: string, report: DeskReport | null): TemplateResult {
  const { t } = desk;
  return html`<header class="report-head">
    <a class="back" href=${hashOf('')}>${icons.back}${t.report.back}</a>
    <div class="report-name">
      ${report ? html`<p class="report-service">${desk.say(report.service.name)}</p>` : nothing}
      <h2 id="report-title" tabindex="-1">${title}</h2>
      ${report ? receivedAt(desk, report) : nothing}
    </div>
  </header>`;
}

function receivedAt({ t, format }: Desk, report: DeskReport): TemplateResult {
  return html`<p class="quiet">
    ${t.report.receivedAt} <time datetime=${report.receivedAt}>${format.full(report.receivedAt)}</time>
  </p>`;
}

/** Where it stands, who is in charge, and until when. */
export function reportStanding(desk: Desk, report: DeskReport): TemplateResult {
  const { t } = desk;
  return html`<div class="standing">
    <p class="standing-status">${t.status[report.status]}</p>
    <p class="quiet">${t.report.reporterSees(t.publicStatus[report.publicStatus])}</p>
    <p>${t.report.inCharge}: <strong>${agencyName(desk, report.agency)}</strong></p>
    ${deadlineInFull(desk, report, Date.now())}
  </div>`;
}

export function reportWords(desk: Desk, report: DeskReport, show: ShowPhotos): TemplateResult {
  const { t } = desk;
  return html`<section class="card stack report-words" aria-labelledby="words-title">
    <div>
      <h3 class="card-title" id="words-title">${t.report.description}</h3>
      <p class="words" lang=${report.language}>${report.description}</p>
    </div>
    ${reporterPhotos(desk, report, show)}
    <div class="halves">
      <div class="stack stack--tight">
        <h3>${t.report.place}</h3>
        ${placeFacts(desk, report)}
      </div>
      <div class="stack stack--tight">
        <h3>${t.report.contact}</h3>
        ${contactFacts(desk, report)}
      </div>
    </div>
  </section>`;
}

function reporterPhotos(desk: Desk, report: DeskReport, show: ShowPhotos): TemplateResult | typeof nothing {
  const { t } = desk;
  const photos = report.events.find(({ move }) => move === 'receive')?.photos ?? [];
  if (photos.length === 0) return nothing;
  return html`<div class="stack stack--tight">
    <h3>${t.report.photos}</h3>
    ${photoGrid(desk, worded(desk, photos, t.actors.reporter), show)}
  </div>`;
}
