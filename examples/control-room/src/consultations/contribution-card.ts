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
            <p>${cutBefore(quote.prefix)}<mark>${quote.exact}</mark>${cutBehind(quote.suffix)}</p>
          </blockquote>`
        : nothing
    }
    ${outdated ? html`<p class="small warned">${moderation.outdated}</p>` : nothing}
    <p class="words" lang=${language}>${text}</p>
    ${reason === null ? nothing : html`<p class="small"><strong>${moderation.reason}:</strong> ${reason}</p>`}`;
}

/** The quote's surroundings are so long; where less stands, the text begins or ends there. */
const CONTEXT = 32;

/** Whole words only, and a sign that more stood there. */
function cutBefore(prefix: string): string {
  return prefix.length < CONTEXT ? prefix : `… ${prefix.replace(/^\S*\s+/u, '')}`;
}

function cutBehind(suffix: string): string {
  return suffix.length < CONTEXT ? suffix : `${suffix.replace(/\s+\S*$/u, '')} …`;
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
