/** One consultation as the desk sees it. */
import type { DeskConsultation } from '@suara/client';
import { html, nothing, type TemplateResult } from 'lit';
import type { Desk } from '../desk.js';
import { icons } from '../icons.js';
import { fact, inAllLanguages, ownerName, saidOf, stateBadge, wordsSaid } from '../participation/page-parts.js';
import { hashOfManaged } from '../route.js';

export function consultationStanding(desk: Desk, consultation: DeskConsultation): TemplateResult {
  const { t, format } = desk;
  const { state, draft, closedEarly, pending } = consultation;
  const at = closedEarly?.at ?? (state === 'draft' || state === 'announced' ? draft.opensAt : draft.closesAt);
  return html`<div class="standing standing--managed">
    <p>${stateBadge(desk, state)}</p>
    <p>${t.participation.stateTimes[closedEarly ? 'closedEarly' : state](format.full(at))}</p>
    ${
      state === 'open' || state === 'closed'
        ? html`<p>
            <a
              class=${pending > 0 ? 'button button--main' : 'button'}
              href=${hashOfManaged('consultations', { id: consultation.consultation, screen: 'comments' })}
              >${icons.talk}${t.consultations.page.read(pending)}</a
            >
          </p>`
        : nothing
    }
  </div>`;
}

export function consultationFacts(desk: Desk, consultation: DeskConsultation): TemplateResult {
  const { t, format } = desk;
  const { page } = t.consultations;
  const { draft, agency, state, consultation: id } = consultation;
  return html`<section class="card stack managed-facts" aria-labelledby="definition-title">
    <div class="card-head">
      <h3 class="card-title" id="definition-title">${page.definition}</h3>
      ${
        state === 'closed'
          ? nothing
          : html`<a class="button button--small" href=${hashOfManaged('consultations', { id, screen: 'edit' })}
              >${page.edit}</a
            >`
      }
    </div>
    <dl class="facts">
      ${fact(page.summary, inAllLanguages(desk, draft.summary))}
      ${fact(page.background, inAllLanguages(desk, draft.background))}
      ${
        draft.questions.length > 0
          ? fact(
              page.questions,
              html`<ol class="option-list">
                ${draft.questions.map(
                  (poll) => html`<li><a href=${hashOfManaged('polls', { id: poll, screen: 'page' })}>${poll}</a></li>`,
                )}
              </ol>`,
            )
          : nothing
      }
      ${fact(page.arguments, draft.arguments ? page.yes : page.no)}
      ${fact(page.period, `${format.full(draft.opensAt)} – ${format.full(draft.closesAt)}`)}
      ${fact(page.agency, ownerName(desk, agency))}
    </dl>
  </section>`;
}

/** The document, with the revision that each section has come to. */
export function consultationDocument(
  desk: Desk,
  { draft, revisions }: DeskConsultation,
): TemplateResult | typeof nothing {
  const { page } = desk.t.consultations;
  if (draft.sections.length === 0) return nothing;
  return html`<section class="card stack" aria-labelledby="document-title">
    <h3 class="card-title" id="document-title">${page.document}</h3>
    ${draft.sections.map(
      ({ id, heading, text }) =>
        html`<div class="stack stack--tight">
          <h4>${desk.say(heading)}</h4>
          <p class="small quiet">${page.section(id, desk.format.number(revisions[id] ?? 1))}</p>
          <p class="words">${desk.say(text)}</p>
        </div>`,
    )}
  </section>`;
}

export function consultationWords(desk: Desk, consultation: DeskConsultation): TemplateResult | typeof nothing {
  const nameOf = (id: string): string => {
    const section = consultation.draft.sections.find((each) => each.id === id);
    return section ? desk.say(section.heading) : id;
  };
  const parts = consultation.outcome?.sections.map(({ section, text }) => saidOf(desk, nameOf(section), text));
  return wordsSaid(desk, consultation, parts);
}
