import { html, nothing, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { repeat } from 'lit/directives/repeat.js';
import { notice, textField } from '../../internal/templates.js';
import type { LaterContext } from './later-steps.js';
import type { PhotoStatus, TrayItem } from './photo-tray.js';

/** Photos, and whether the citizen leaves a contact. */
export function evidenceStep(context: LaterContext): TemplateResult {
  return html`${photoPart(context)}${identityPart(context)}`;
}

function photoPart({ ready, texts, tray, host }: LaterContext): TemplateResult {
  const { items } = tray;
  const full = items.length >= tray.most;
  return html`<div class="stack" role="group" aria-labelledby="photos-label">
    <div>
      <h3 id="photos-label">${texts.photos} <span class="muted small">${ready.messages.optional}</span></h3>
      <p class="hint" id="photos-hint">${texts.photosHint(tray.most)}</p>
    </div>
    ${host.errorAt('/photos/0') ? notice('danger', host.errorAt('/photos/0') ?? '') : nothing}
    ${
      items.length > 0
        ? html`<ul class="thumbs">
            ${repeat(
              items,
              ({ key }) => key,
              (item, index) => thumb(item, index + 1),
            )}
          </ul>`
        : nothing
    }
    ${tray.overflow ? notice('warn', texts.tooManyPhotos(tray.most)) : nothing}
    ${
      full
        ? nothing
        : html`<label class="button pick">
            ${texts.addPhotos}
            <input id="photos" type="file" accept="image/*" multiple aria-describedby="photos-hint" @change=${pick} />
          </label>`
    }
  </div>`;

  function pick(event: Event): void {
    const input = event.target as HTMLInputElement;
    void tray.add(Array.from(input.files ?? []));
    input.value = '';
  }

  function thumb({ key, blob, status }: TrayItem, number: number): TemplateResult {
    return html`<li class="thumb">
      <canvas width="128" height="128" aria-hidden="true" ${ref(drawOnce(blob))}></canvas>
      <div role="status">
        <b>${texts.photo(number)}</b>
        <span class="small">${statusText(status)}</span>
        ${
          status.kind === 'uploading'
            ? html`<progress max="1" .value=${status.share} aria-label=${texts.photo(number)}></progress>`
            : nothing
        }
        ${
          status.kind === 'unsent'
            ? html`<button type="button" class="plain" @click=${tray.tryAgain}>${ready.messages.retry}</button>`
            : nothing
        }
      </div>
      <button
        type="button"
        class="plain"
        aria-label=${texts.removePhoto(number)}
        @click=${() => {
          tray.remove(key);
        }}
      >
        ✕
      </button>
    </li>`;
  }

  function statusText(status: PhotoStatus): string {
    if (status.kind === 'uploading') return texts.photoState.uploading(Math.round(status.share * 100));
    return texts.photoState[status.kind];
  }
}

const painters = new WeakMap<Blob, (canvas: Element | undefined) => void>();

/** Paints a thumbnail without an address for it, which a page's image policy could refuse. */
function drawOnce(blob: Blob | null): (canvas: Element | undefined) => void {
  if (!blob) return () => undefined;
  let painter = painters.get(blob);
  if (!painter) {
    painter = (canvas) => {
      if (canvas instanceof HTMLCanvasElement) void paint(canvas, blob);
    };
    painters.set(blob, painter);
  }
  return painter;
}

async function paint(canvas: HTMLCanvasElement, blob: Blob): Promise<void> {
  const bitmap = await createImageBitmap(blob);
  const side = Math.min(bitmap.width, bitmap.height);
  const { width, height } = canvas;
  canvas
    .getContext('2d')
    ?.drawImage(bitmap, (bitmap.width - side) / 2, (bitmap.height - side) / 2, side, side, 0, 0, width, height);
  bitmap.close();
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
