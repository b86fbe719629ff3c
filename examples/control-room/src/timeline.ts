/** All that happened to a report, oldest first: what, by whom, when, and the words that were exchanged. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Agency, DeskReport, ReportEvent } from '@suara/client';
import { formatCode } from '@suara/core';
import { actorName, agencyName, type Desk } from './desk.js';
import { photoGrid, worded, type ShowPhotos } from './photos.js';
import { hashOf } from './route.js';

/** The event as plain text, which a photo's alternative text repeats. */
function eventText(desk: Desk, event: ReportEvent): string {
  const { events } = desk.t;
  switch (event.move) {
    case 'forward':
      return events.forward(agencyName(desk, event.agency ?? null));
    case 'redirect':
      return events.redirect(event.target ?? '');
    default:
      return events[event.move];
  }
}

function mergedInto({ into }: ReportEvent): TemplateResult | typeof nothing {
  return into === undefined ? nothing : html` <a class="ticket" href=${hashOf(into)}>${formatCode(into)}</a>`;
}

/** The reporter's own photos stand with the report, not a second time in its history. */
function eventPhotos(desk: Desk, event: ReportEvent, show: ShowPhotos): TemplateResult | typeof nothing {
  if (event.move === 'receive' || event.photos.length === 0) return nothing;
  return photoGrid(desk, worded(desk, event.photos, eventText(desk, event)), show);
}

function eventNote({ language }: DeskReport, event: ReportEvent): TemplateResult | typeof nothing {
  if (event.note === undefined || event.note === '') return nothing;
  return html`<blockquote class="said" lang=${event.by === 'reporter' ? language : nothing}>${event.note}</blockquote>`;
}

/** How an event is drawn; its words say the same. */
function kindOf({ move }: ReportEvent): 'asked' | 'ended' | 'plain' {
  if (move === 'ask') return 'asked';
  return move === 'reject' || move === 'redirect' || move === 'merge' || move === 'close' ? 'ended' : 'plain';
}

/** The agency that had the report when each event happened: only forwarding names one. */
function agencies(events: readonly ReportEvent[]): (Agency | null)[] {
  let agency: Agency | null = null;
  return events.map((event) => (agency = event.agency ?? agency));
}

export function timeline(desk: Desk, report: DeskReport, show: ShowPhotos): TemplateResult {
  const inCharge = agencies(report.events);
  return html`<ol class="timeline">
    ${report.events.map(
      (event, index) =>
        html`<li data-kind=${kindOf(event)} data-by=${event.by}>
          <p class="event-what">${eventText(desk, event)}${mergedInto(event)}</p>
          <p class="event-who">
            ${actorName(desk, event, inCharge[index] ?? null)} ·
            <time datetime=${event.at}>${desk.format.short(event.at)}</time>
          </p>
          ${eventNote(report, event)} ${eventPhotos(desk, event, show)}
        </li>`,
    )}
  </ol>`;
}
