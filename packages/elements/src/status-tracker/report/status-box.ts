import { isOpen, remaining } from '@suara/core';
import { html, nothing, type TemplateResult } from 'lit';
import { formatInstant } from '../../internal/format.js';
import { localized } from '../../internal/language.js';
import { lastEvent } from './last-event.js';
import type { ReportContext } from './report-view.js';

/** Where the report stands, who has it, and by when: in words, never by colour alone. */
export function statusBox(context: ReportContext): TemplateResult {
  const { report, texts, lang, now } = context;
  const late = isOpen(report.status) && now > Date.parse(report.deadline);
  const kind = report.status === 'waiting_reporter' ? 'yours' : late ? 'late' : '';
  return html`<div class="status ${kind}" role="status">
    <span class="pill">${texts.label[report.publicStatus]}</span>
    <strong>${texts.status[report.status]}</strong>
    ${
      report.agency
        ? html`<p><span class="muted">${texts.agency}:</span> ${localized(report.agency.name, lang)}</p>`
        : nothing
    }
    ${clockText(context)}
  </div>`;
}

function clockText(context: ReportContext): TemplateResult | typeof nothing {
  const { report, texts, lang, site } = context;
  const when = (instant: string): string => formatInstant(instant, lang, site.city.timeZone);
  if (isOpen(report.status)) {
    const { overdue } = remaining(Date.parse(report.deadline), context.now);
    const span = duration(report.deadline, context);
    return html`<p>
      ${overdue ? texts.overdue(when(report.deadline), span) : texts.due(when(report.deadline), span)}
    </p>`;
  }
  if (report.status !== 'resolved') return nothing;
  const resolved = lastEvent(report, 'resolve');
  if (!resolved) return nothing;
  const closes = new Date(Date.parse(resolved.at) + site.clock.autoCloseHours * 3_600_000).toISOString();
  return html`<p>${texts.resolvedAt(when(resolved.at))}</p>
    <p class="muted">${texts.autoClose(when(closes), duration(closes, context))}</p>`;
}

function duration(instant: string, { now, texts }: ReportContext): string {
  const { days, hours, minutes } = remaining(Date.parse(instant), now);
  return texts.duration(days, hours, minutes);
}
