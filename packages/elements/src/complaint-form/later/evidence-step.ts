import { html, nothing, type TemplateResult } from 'lit';
import { photoList } from '../../internal/photos/photo-list.js';
import { notice, textField } from '../../internal/templates.js';
import type { LaterContext } from './later-steps.js';

/** Photos, and whether the citizen leaves a contact. */
export function evidenceStep(context: LaterContext): TemplateResult {
  return html`${photoPart(context)}${identityPart(context)}`;
}

function photoPart({ ready, texts, tray, host }: LaterContext): TemplateResult {
  return html`<div class="stack" role="group" aria-labelledby="photos-label">
    <div>
      <h3 id="photos-label">${texts.photos} <span class="muted small">${ready.messages.optional}</span></h3>
      <p class="hint" id="photos-hint">${texts.photosHint(tray.most)}</p>
    </div>
    ${host.errorAt('/photos/0') ? notice('danger', host.errorAt('/photos/0') ?? '') : nothing}
    ${photoList({ id: 'photos', tray, texts, retry: ready.messages.retry })}
  </div>`;
}

function identityPart(context: LaterContext): TemplateResult {
  const { host, texts } = context;
  const { withContact } = host.keeper.draft;
  const option = (value: boolean, title: string, hint: string): TemplateResult =>
    html`<label class="choice">
      <input
        type="radio"
        name="identity"
        .checked=${withContact === value}
        @change=${() => {
          host.edit({ withContact: value });
        }}
      />
      <span><b>${title}</b><span class="muted small">${hint}</span></span>
    </label>`;
  return html`<fieldset class="stack">
    <legend>${texts.who}</legend>
    ${option(false, texts.nameless, texts.namelessHint)} ${option(true, texts.contact, texts.contactHint)}
    ${withContact ? contactFields(context) : nothing}
  </fieldset>`;
}

function contactFields({ host, ready, texts }: LaterContext): TemplateResult {
  const { draft } = host.keeper;
  const field = (
    id: 'name' | 'phone' | 'email',
    type: 'text' | 'tel' | 'email',
    autocomplete: 'name' | 'tel' | 'email',
    hint?: string,
  ): TemplateResult =>
    textField({
      id,
      type,
      autocomplete,
      hint,
      label: texts[id],
      error: host.errorAt(`/contact/${id}`),
      value: draft[id],
      maxLength: 254,
      onInput: (value) => {
        host.edit({ [id]: value });
      },
    });
  return html`${field('name', 'text', 'name')} ${field('phone', 'tel', 'tel', texts.oneOfTwo)}
    ${field('email', 'email', 'email')}
    <label class="choice">
      <input
        type="checkbox"
        .checked=${draft.hideFromAgency}
        @change=${(event: Event) => {
          host.edit({ hideFromAgency: (event.target as HTMLInputElement).checked });
        }}
      />
      <span>
        <b>${texts.hide}</b>
        <span class="muted small">${texts.hideHint(host.text(ready.site.city.controlRoom))}</span>
      </span>
    </label>`;
}
