import { areasBelow } from '@suara/core';
import type { Area } from '@suara/client';
import { html, nothing, type TemplateResult } from 'lit';
import { checkIcon } from '../../internal/icons.js';
import { describedBy, fieldNotes, notice, textField } from '../../internal/templates.js';
import type { LaterContext } from './later-steps.js';

/** By the phone's location, or by area and landmark: neither needs a map. */
export function placeStep(context: LaterContext): TemplateResult {
  const { host, texts } = context;
  return html`<p class="muted">${texts.placeHint}</p>
    ${pointPart(context)}
    <p class="divider" aria-hidden="true">${texts.or}</p>
    ${areaPart(context)}
    ${textField({
      id: 'address',
      label: texts.address,
      hint: texts.addressHint,
      optional: context.ready.messages.optional,
      value: host.keeper.draft.address,
      error: host.errorAt('/place/address'),
      maxLength: 500,
      onInput: (address) => {
        host.edit({ address });
      },
    })}`;
}

function pointPart({ host, texts, place }: LaterContext): TemplateResult {
  const { point } = host.keeper.draft;
  if (point) {
    return html`<div class="notice" part="notice" role="status">
      ${checkIcon}
      <div>
        <p>${texts.located(point.accuracy ?? 0)}</p>
        <button
          type="button"
          class="plain"
          @click=${() => {
            host.edit({ point: null });
          }}
        >
          ${texts.forgetPoint}
        </button>
      </div>
    </div>`;
  }
  const busy = place.state === 'locating';
  return html`<button
      type="button"
      aria-disabled=${busy ? 'true' : nothing}
      @click=${() => {
        if (!busy) place.locate();
      }}
    >
      ${busy ? texts.locating : texts.locate}
    </button>
    ${place.state === 'denied' ? notice('warn', texts.locateDenied) : nothing}
    ${place.state === 'failed' ? notice('warn', texts.locateFailed) : nothing}`;
}

function areaPart(context: LaterContext): TemplateResult {
  const { host, ready, texts, place } = context;
  const { areas } = place;
  if (areas === 'loading') return html`<p role="status">${ready.messages.loading}</p>`;
  if (areas === 'failed') {
    return notice(
      'warn',
      texts.areasFailed,
      html`<button type="button" @click=${() => place.loadAreas()}>${ready.messages.retry}</button>`,
    );
  }
  const { district, area } = host.keeper.draft;
  const [top, low] = ready.site.areaLevels.map((level) => host.text(level));
  if (low === undefined) {
    return areaSelect(context, 'area', top ?? '', areasBelow(areas, null), area, (code) => {
      host.edit({ area: code });
    });
  }
  const below = district ? areasBelow(areas, district) : [];
  return html`${areaSelect(context, 'district', top ?? '', areasBelow(areas, null), district, (code) => {
    host.edit({ district: code, area: '' });
  })}
  ${areaSelect(context, 'area', low, below, area, (code) => {
    host.edit({ area: code });
  })}`;
}

function areaSelect(
  { host, texts }: LaterContext,
  id: 'district' | 'area',
  level: string,
  areas: readonly Area[],
  chosen: string,
  onChoose: (code: string) => void,
): TemplateResult {
  const error = id === 'area' ? host.errorAt('/place/area') : undefined;
  return html`<div>
    <label for=${id}>${level}</label>
    ${fieldNotes(id, undefined, error)}
    <select
      part="field"
      id=${id}
      name=${id}
      aria-invalid=${error ? 'true' : nothing}
      aria-describedby=${describedBy(id, undefined, error)}
      @change=${(event: Event) => {
        onChoose((event.target as HTMLSelectElement).value);
      }}
    >
      <option value="" .selected=${!chosen}>${texts.chooseArea(level)}</option>
      ${areas.map(({ code, name }) => html`<option value=${code} .selected=${code === chosen}>${name}</option>`)}
    </select>
  </div>`;
}
