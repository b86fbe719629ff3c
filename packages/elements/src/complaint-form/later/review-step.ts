import { areaPath } from '@suara/core';
import { html, nothing, type TemplateResult } from 'lit';
import { fieldNotes, notice } from '../../internal/templates.js';
import type { Step } from '../draft.js';
import type { LaterContext } from './later-steps.js';

/** Everything once more, who sees what of it, and the consent. */
export function reviewStep(context: LaterContext): TemplateResult {
  const { submission, ready } = context;
  return html`${submission.failure ? notice('danger', ready.messages.failure[submission.failure]) : nothing}
  ${facts(context)}${audience(context)}${consentPart(context)}`;
}

function facts(context: LaterContext): TemplateResult {
  const { host, ready, texts } = context;
  const { draft } = host.keeper;
  const service = host.services.find(({ code }) => code === draft.service);
  const { story, service: serviceLabel, stepName } = ready.messages;
  const fact = (label: string, value: string, step: Step): TemplateResult =>
    html`<div>
      <dt>${label}</dt>
      <dd>${value}</dd>
      <dd class="edit">
        <button
          type="button"
          class="plain"
          aria-label=${texts.change(label)}
          @click=${() => {
            host.goTo(step);
          }}
        >
          ${texts.change('').trim()}
        </button>
      </dd>
    </div>`;
  return html`<dl class="facts">
    ${fact(story, draft.description, 'story')} ${fact(serviceLabel, service ? host.text(service.name) : '', 'story')}
    ${fact(stepName.place, placeText(context), 'place')}
    ${fact(texts.photos, draft.photos.length ? texts.photoCount(draft.photos.length) : texts.noPhotos, 'evidence')}
    ${fact(texts.who, identityText(context), 'evidence')}
  </dl>`;
}

function placeText({ host, texts, place }: LaterContext): string {
  const { area, address, point } = host.keeper.draft;
  const areas = Array.isArray(place.areas) ? areaPath(place.areas, area) : [];
  return [address.trim(), areas.map(({ name }) => name).join(', '), point ? texts.located(point.accuracy ?? 0) : '']
    .filter(Boolean)
    .join('\n');
}

function identityText({ host, texts }: LaterContext): string {
  const { withContact, name, phone, email } = host.keeper.draft;
  if (!withContact) return texts.nameless;
  return [name, phone, email].filter(Boolean).join('\n');
}

function audience({ host, ready, texts }: LaterContext): TemplateResult {
  const { withContact, hideFromAgency } = host.keeper.draft;
  const room = host.text(ready.site.city.controlRoom);
  const contact = !withContact ? texts.seesContact.none : texts.seesContact[hideFromAgency ? 'hidden' : 'shared'](room);
  return html`<div class="tight">
    <h3>${texts.whoSees}</h3>
    <ul class="sees">
      <li>${texts.seesReport(room)}</li>
      <li>${contact}</li>
      <li>${texts.seesPublic}</li>
    </ul>
  </div>`;
}

function consentPart({ host, ready, texts }: LaterContext): TemplateResult {
  const error = host.errorAt('/consent/version');
  return html`<div class="consent">
    <h3>${texts.consent}</h3>
    <p class="muted small" id="consent-text">${host.text(ready.site.consent.text)}</p>
    ${fieldNotes('consent', undefined, error)}
    <label class="choice">
      <input
        id="consent"
        type="checkbox"
        aria-describedby="consent-text${error ? ' consent-error' : ''}"
        aria-invalid=${error ? 'true' : nothing}
        .checked=${host.keeper.draft.consent}
        @change=${(event: Event) => {
          host.edit({ consent: (event.target as HTMLInputElement).checked });
        }}
      />
      <span><b>${texts.agree}</b></span>
    </label>
  </div>`;
}
