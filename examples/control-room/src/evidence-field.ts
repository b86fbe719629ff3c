import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Desk } from './desk.js';
import { problemWords } from './error-text.js';
import type { Evidence, EvidencePhoto } from './evidence.js';
import { icons } from './icons.js';
import { LightElement, focusIn } from './light-element.js';
import { fieldId } from './move-fields.js';

/** Photos of the work: chosen, looked at, uploaded and taken back before the move that carries them is sent. */
@customElement('evidence-field')
export class EvidenceField extends LightElement {
  @property({ attribute: false }) desk!: Desk;
  @property({ attribute: false }) evidence!: Evidence;
  @property({ attribute: false }) fault: string | null = null;
  @state() private surplus = false;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('evidence')) this.evidence.changed = () => this.requestUpdate();
  }

  readonly #choose = (event: Event): void => {
    const input = event.currentTarget as HTMLInputElement;
    this.surplus = this.evidence.add([...(input.files ?? [])]) > 0;
    // The same file may be chosen again after it was removed.
    input.value = '';
  };

  #remove(photo: EvidencePhoto): void {
    this.surplus = false;
    this.evidence.remove(photo);
    focusIn(this, 'input');
  }

  protected override render(): TemplateResult {
    const { t, session } = this.desk;
    const { photos } = this.evidence;
    const id = fieldId('photos');
    const fault = this.fault ?? (this.surplus ? t.evidence.tooMany(session.limits.photos) : null);
    const stored = photos.filter(({ state }) => state === 'stored').length;
    return html`<div
      class=${fault === null ? 'field' : 'field field--wrong'}
      role="group"
      aria-labelledby="${id}-label"
    >
      <p class="label" id="${id}-label">${t.evidence.label} <span class="optional">${t.page.optional}</span></p>
      <p class="hint" id="${id}-hint">${t.evidence.help(session.limits.photos)}</p>
      ${fault === null ? nothing : html`<p class="fault" id="${id}-fault">${icons.alert}${fault}</p>`}
      ${
        photos.length > 0
          ? html`<ul class="evidence">
              ${photos.map((photo) => this.#photo(photo))}
            </ul>`
          : nothing
      }
      <div class="file">
        <input
          type="file"
          class="visually-hidden"
          id=${id}
          accept="image/*"
          multiple
          aria-describedby=${fault === null ? `${id}-hint` : `${id}-hint ${id}-fault`}
          @change=${this.#choose}
        />
        <label class="button button--sign" for=${id}>${icons.photo}<span>${t.evidence.add}</span></label>
      </div>
      <p class="visually-hidden" aria-live="polite">${stored > 0 ? t.evidence.storedOf(stored, photos.length) : ''}</p>
    </div>`;
  }

  #photo(photo: EvidencePhoto): TemplateResult {
    const { t } = this.desk;
    const running = photo.state === 'preparing' || photo.state === 'uploading';
    return html`<li data-state=${photo.state}>
      ${
        photo.preview === null
          ? html`<span class="evidence-blank">${icons.photo}</span>`
          : html`<img src=${photo.preview} alt=${t.evidence.preview(photo.name)} />`
      }
      <div class="evidence-words">
        <p class="evidence-name">${photo.name}</p>
        ${this.#standing(photo)}
      </div>
      <div class="evidence-tools">
        ${
          photo.state === 'failed'
            ? this.#tool(t.page.retry, t.evidence.retry(photo.name), () => this.evidence.retry(photo))
            : nothing
        }
        ${
          running
            ? this.#tool(t.form.cancel, t.evidence.abort(photo.name), () => this.#remove(photo))
            : this.#tool(t.evidence.removeShort, t.evidence.remove(photo.name), () => this.#remove(photo))
        }
      </div>
    </li>`;
  }

  #standing(photo: EvidencePhoto): TemplateResult {
    const { t, format } = this.desk;
    switch (photo.state) {
      case 'preparing':
        return html`<p class="small quiet">${t.evidence.preparing}</p>`;
      case 'uploading':
        return html`<p class="small quiet">${t.evidence.uploading(format.percent(photo.share))}</p>
          <progress max="1" .value=${photo.share} aria-label=${t.evidence.uploading('')}></progress>`;
      case 'stored':
        return html`<p class="small good">${icons.check}${t.evidence.stored}</p>`;
      case 'unreadable':
        return html`<p class="fault">${icons.alert}${t.evidence.unreadable}</p>`;
      case 'failed': {
        const { title, text } = problemWords(t, photo.error);
        return html`<p class="fault">${icons.alert}${title}. ${text}</p>`;
      }
    }
  }

  /** Short to see, and by name to hear: there may be several of the same. */
  #tool(label: string, name: string, act: () => void): TemplateResult {
    return html`<button type="button" class="button button--small" aria-label=${name} @click=${act}>${label}</button>`;
  }
}
