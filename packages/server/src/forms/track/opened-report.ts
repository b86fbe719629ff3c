import { formatCode, isOpen, remaining } from '@suara/core';
import { html } from 'hono/html';
import type { caseSurvey } from '../../surveys/case-survey.js';
import type { reportView } from '../../reports/report-view.js';
import type { ReportKey } from '../../reports/open-report.js';
import { attribute } from '../frame/fields.js';
import type { SiteFrame } from '../frame/frame.js';
import { formatInstant } from '../frame/moments.js';
import type { Html } from '../frame/page.js';
import type { TrackFormTexts } from './texts.js';

type Report = Awaited<ReturnType<typeof reportView>>;
export type ReportEvent = Report['events'][number];

/** What the parts of an opened report draw from. */
export interface Opened {
  readonly frame: SiteFrame;
  readonly t: TrackFormTexts;
  readonly key: ReportKey;
  readonly report: Report;
  readonly survey: Awaited<ReturnType<typeof caseSurvey>>;
  readonly now: number;
}

const when = ({ frame }: Opened, instant: string, style?: 'short'): string =>
  formatInstant(instant, frame.language, frame.site.city.profile.city.timeZone, style);

function duration({ t, now }: Opened, instant: string): string {
  const { days, hours, minutes } = remaining(Date.parse(instant), now);
  return t.duration(days, hours, minutes);
}

/** What last happened of its kind. */
export const lastEvent = ({ events }: Report, move: ReportEvent['move']): ReportEvent | undefined =>
  events.filter((event) => event.move === move).at(-1);

function clockText(opened: Opened): Html | '' {
  const { report, t, now, frame } = opened;
  if (isOpen(report.status)) {
    const { overdue } = remaining(Date.parse(report.deadline), now);
    const [at, span] = [when(opened, report.deadline), duration(opened, report.deadline)];
    return html`<p>${overdue ? t.overdue(at, span) : t.due(at, span)}</p>`;
  }
  const resolved = report.status === 'resolved' && lastEvent(report, 'resolve');
  if (!resolved) return '';
  const { autoCloseHours } = frame.site.city.profile.clock;
  const closes = new Date(Date.parse(resolved.at) + autoCloseHours * 3_600_000).toISOString();
  return html`<p>${t.resolvedAt(when(opened, resolved.at))}</p>
    <p class="muted">${t.autoClose(when(opened, closes), duration(opened, closes))}</p>`;
}

/** Where the report stands, who has it, and by when: in words, never by colour alone. */
export function statusBox(opened: Opened): Html {
  const { report, t, now, frame } = opened;
  const isLate = isOpen(report.status) && now > Date.parse(report.deadline);
  const kind = report.status === 'waiting_reporter' ? ' yours' : isLate ? ' late' : '';
  return html`<div class="status${kind}">
    <span class="pill">${t.label[report.publicStatus]}</span>
    <strong>${t.status[report.status]}</strong>
    ${report.agency ? html`<p><span class="muted">${t.agency}:</span> ${frame.say(report.agency.name)}</p>` : ''}
    ${clockText(opened)}
  </div>`;
}

function photos({ t }: Opened, { photos: taken }: ReportEvent): Html | '' {
  if (taken.length === 0) return '';
  return html`<ul class="photos">
    ${taken.map(
      ({ url, width, height }, index) =>
        html`<li>
          <a href="${url}"
            ><img
              src="${url}"
              alt="${t.photo(index + 1, taken.length)}"
              width="${width}"
              height="${height}"
              loading="lazy"
          /></a>
        </li>`,
    )}
  </ul>`;
}

function happening(opened: Opened, event: ReportEvent): Html {
  const { t, frame } = opened;
  const agency = event.agency ? frame.say(event.agency.name) : '';
  return html`<li${attribute('class', event.move === 'ask' ? 'ask' : undefined)}>
    <b>${t.event(event, agency, formatCode(event.into ?? ''))}</b>
    <span class="muted small"><time datetime="${event.at}">${when(opened, event.at, 'short')}</time> · ${t.by[event.by]}</span>
    ${event.note ? html`<p class="note">${event.note}</p>` : ''} ${photos(opened, event)}
  </li>`;
}

/** All that happened, oldest first, and what still lies ahead. */
export function timeline(opened: Opened): Html {
  const { report, t } = opened;
  return html`<section class="stack">
    <h2>${t.timeline}</h2>
    <ol class="timeline">
      ${report.events.map((event) => happening(opened, event))}
      ${isOpen(report.status) ? html`<li class="ahead">${t.ahead}</li>` : ''}
    </ol>
  </section>`;
}

export function details({ report, t, frame }: Opened): Html {
  const { address, areaNames, point } = report.place;
  const where = [address, areaNames.join(', '), point && `${point.latitude}, ${point.longitude}`];
  const fact = (label: string, value: string) =>
    html`<div>
      <dt>${label}</dt>
      <dd>${value}</dd>
    </div>`;
  return html`<dl class="facts">
    ${fact(t.service, frame.say(report.service.name))} ${fact(t.description, report.description)}
    ${fact(t.place, where.filter(Boolean).join('\n'))}
  </dl>`;
}
