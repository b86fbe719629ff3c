import { html, nothing, type TemplateResult } from 'lit';
import { formatCode } from '@suara/core';
import { deadlineLine, statusBadge } from './badges.js';
import type { Desk } from './desk.js';
import { icons } from './icons.js';
import type { QueueRow } from './queue-store.js';
import { hashOf } from './route.js';
import { urgency } from './format.js';

/** One report of the queue. The whole row can be pressed; its link is only the service and the ticket, which is enough to hear. */
export function queueRow(desk: Desk, row: QueueRow, selected: boolean, now: number): TemplateResult {
  const { ticket, status, deadline, excerpt, areaNames, agency } = row;
  return html`<li class="row" data-ticket=${ticket} data-urgency=${urgency(status, deadline, now)}>
    <div class="row-head">
      <h3>
        <a href=${hashOf(ticket)} aria-current=${selected ? 'true' : 'false'}>
          <span class="row-service">${desk.say(row.service)}</span>
          <span class="ticket">${formatCode(ticket)}</span>
        </a>
      </h3>
      ${deadlineLine(desk, row, now)}
    </div>
    <p class="row-excerpt">${excerpt}</p>
    <div class="row-facts">
      ${statusBadge(desk, status)}
      <p>${icons.office}<span>${agency ? desk.say(agency.shortName) : desk.t.report.noAgency}</span></p>
      ${areaNames.length > 0 ? html`<p>${icons.pin}<span>${areaNames.join(', ')}</span></p>` : nothing}
    </div>
  </li>`;
}
