import { formatCode, isOpen } from '@suara/core';
import type { Photo, ReportEvent } from '@suara/client';
import { html, nothing, type TemplateResult } from 'lit';
import { formatInstant } from '../../internal/format.js';
import { localized } from '../../internal/language.js';
import type { ReportContext } from './report-view.js';

/** All that happened, oldest first, and what still lies ahead. */
export function timeline(context: ReportContext): TemplateResult {
  const { report, texts } = context;
  return html`<div class="stack">
    <h3>${texts.timeline}</h3>
    <ol class="timeline">
      ${report.events.map((event) => item(event, context))}
      ${isOpen(report.status) ? html`<li class="ahead">${texts.ahead}</li>` : nothing}
    </ol>
  </div>`;
}

function item(event: ReportEvent, { texts, lang, site }: ReportContext): TemplateResult {
  const agency = event.agency ? localized(event.agency.name, lang) : '';
  const asked = event.move === 'ask';
  return html`<li class=${asked ? 'ask' : nothing}>
    <b>${texts.event(event, agency, formatCode(event.into ?? ''))}</b>
    <span class="muted small"
      ><time datetime=${event.at}>${formatInstant(event.at, lang, site.city.timeZone, 'short')}</time> ·
      ${texts.by[event.by]}</span
    >
    ${event.note ? html`<p class="note">${event.note}</p>` : nothing}
    ${
      event.photos.length > 0
        ? html`<ul class="photos">
            ${event.photos.map((photo, index) => thumbnail(photo, texts.photo(index + 1, event.photos.length)))}
          </ul>`
        : nothing
    }
  </li>`;
}

const thumbnail = ({ url, width, height }: Photo, name: string): TemplateResult =>
  html`<li>
    <a href=${url} target="_blank" rel="noopener">
      <img src=${url} alt=${name} width=${width} height=${height} loading="lazy" decoding="async" />
    </a>
  </li>`;
