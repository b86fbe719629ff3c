/** What somebody said, with the words it is about where they stand in the document. */
import type { DeskConsultation, DeskContribution } from '@suara/client';
import { html, nothing, type TemplateResult } from 'lit';
import type { Desk } from '../desk.js';

export function contributionWords(
  desk: Desk,
  { draft }: DeskConsultation,
  contribution: DeskContribution,
): TemplateResult {
  const { t } = desk;
  const { moderation } = t.consultations;
  const { kind, section, quote, text, language, outdated, reason } = contribution;
  const named = draft.sections.find(({ id }) => id === section);
  return html`<h4 class="contribution-title" tabindex="-1">
      ${moderation.kinds[kind]}${section === null ? nothing : html` · ${named ? desk.say(named.heading) : section}`}
    </h4>
    <p class="small quiet">${moderation.received(dayOf(desk, contribution.day), siteName(desk, contribution.site))}</p>
    ${
      quote
        ? html`<blockquote class="quoted" lang=${language}>
            ${quote.prefix}<mark>${quote.exact}</mark>${quote.suffix}
          </blockquote>`
        : nothing
    }
    ${outdated ? html`<p class="small warned">${moderation.outdated}</p>` : nothing}
    <p class="words" lang=${language}>${text}</p>
    ${reason === null ? nothing : html`<p class="small"><strong>${moderation.reason}:</strong> ${reason}</p>`}`;
}

/** A day has no hour and no zone: it is the city's, and printed as such. */
function dayOf({ language }: Desk, day: string): string {
  return new Intl.DateTimeFormat(language === 'id' ? 'id-ID' : 'en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  );
}

function siteName(desk: Desk, site: string): string {
  const known = desk.session.sites.find((each) => each.site === `${desk.session.city.id}.${site}`);
  return known ? desk.say(known.name) : site;
}
