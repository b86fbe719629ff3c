import { suggestServices } from '@suara/core';
import type { Service } from '@suara/client';
import { html, nothing, type TemplateResult } from 'lit';
import { describedBy, fieldNotes, textArea } from '../internal/templates.js';
import type { FormHost } from './form-host.js';
import type { ComplaintFormMessages } from './messages.js';

/** The contract's limit of a description. */
const LONGEST = 4000;

/** First what happened, in the citizen's own words; then what it is about, suggested from them. */
export function storyStep(host: FormHost, messages: ComplaintFormMessages): TemplateResult {
  const { draft } = host.keeper;
  return html`${textArea({
      id: 'description',
      label: messages.story,
      hint: messages.storyHint,
      error: host.errorAt('/description'),
      value: draft.description,
      maxLength: LONGEST,
      onInput: (description) => {
        host.edit({ description });
      },
    })}
    <div>
      <label for="service">${messages.service}</label>
      ${fieldNotes('service', messages.serviceHint, host.errorAt('/service'))} ${suggestions(host, messages)}
      <select
        part="field"
        id="service"
        name="service"
        aria-invalid=${host.errorAt('/service') ? 'true' : nothing}
        aria-describedby=${describedBy('service', messages.serviceHint, host.errorAt('/service'))}
        @change=${(event: Event) => {
          host.edit({ service: (event.target as HTMLSelectElement).value });
        }}
      >
        <option value="" ?selected=${!draft.service}>${messages.choose}</option>
        ${groups(host).map(
          ([group, services]) =>
            html`<optgroup label=${group}>
              ${services.map(
                ({ code, name }) =>
                  html`<option value=${code} .selected=${draft.service === code}>${host.text(name)}</option>`,
              )}
            </optgroup>`,
        )}
      </select>
    </div>`;
}

function suggestions(host: FormHost, messages: ComplaintFormMessages): TemplateResult | typeof nothing {
  const lang = host.ready?.lang ?? '';
  const known = host.services.map(({ code, name, keywords }) => ({
    code,
    name: host.text(name),
    keywords: keywords[lang] ?? Object.values(keywords).flat(),
  }));
  const found = suggestServices(host.keeper.draft.description, known);
  if (found.length === 0) return nothing;
  return html`<div class="chips" role="group" aria-label=${messages.suggestions}>
    <span class="muted small" aria-hidden="true">${messages.suggestions}:</span>
    ${found.map(({ code, name }) => chip(host, code, name))}
  </div>`;
}

const chip = (host: FormHost, code: string, name: string): TemplateResult =>
  html`<button
    type="button"
    class="chip"
    aria-pressed=${host.keeper.draft.service === code ? 'true' : 'false'}
    @click=${() => {
      host.edit({ service: code });
    }}
  >
    ${name}
  </button>`;

function groups(host: FormHost): [string, Service[]][] {
  const byGroup = new Map<string, Service[]>();
  for (const service of host.services) {
    const group = host.text(service.group);
    byGroup.set(group, [...(byGroup.get(group) ?? []), service]);
  }
  return [...byGroup];
}
