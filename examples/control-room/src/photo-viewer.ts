import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { icons } from './icons.js';
import { LightElement } from './light-element.js';
import type { Messages } from './messages/index.js';
import type { WordedPhoto } from './photos.js';

/** One photo as large as the window. A native dialog: it keeps the focus inside and gives it back. */
@customElement('photo-viewer')
export class PhotoViewer extends LightElement {
  @property({ attribute: false }) t!: Messages;
  @state() private photos: readonly WordedPhoto[] = [];
  @state() private index = 0;

  readonly show = async (photos: readonly WordedPhoto[], index: number): Promise<void> => {
    this.photos = photos;
    this.index = index;
    await this.updateComplete;
    this.#dialog?.showModal();
  };

  get #dialog(): HTMLDialogElement | null {
    return this.querySelector('dialog');
  }

  readonly #close = (): void => this.#dialog?.close();

  readonly #clickOutside = (event: Event): void => {
    if (event.target === event.currentTarget) this.#close();
  };

  readonly #keys = ({ key }: KeyboardEvent): void => {
    if (key === 'ArrowLeft') this.#step(-1);
    if (key === 'ArrowRight') this.#step(1);
  };

  #step(by: number): void {
    this.index = (this.index + by + this.photos.length) % this.photos.length;
  }

  protected override render(): TemplateResult {
    const photo = this.photos[this.index];
    return html`<dialog
      class="viewer"
      aria-label=${photo?.alt ?? ''}
      @click=${this.#clickOutside}
      @keydown=${this.#keys}
    >
      ${photo ? this.#figure(photo) : nothing}
    </dialog>`;
  }

  #figure(photo: WordedPhoto): TemplateResult {
    const { t } = this;
    return html`<div class="viewer-frame">
      <img src=${photo.url} alt=${photo.alt} width=${photo.width} height=${photo.height} />
      <div class="viewer-tools">
        <p aria-live="polite">${photo.alt}</p>
        ${
          this.photos.length > 1
            ? html`${this.#stepButton(-1, t.photo.previous)} ${this.#stepButton(1, t.photo.next)}`
            : nothing
        }
        <button type="button" class="button button--sign" @click=${this.#close}>
          ${icons.close}<span>${t.photo.close}</span>
        </button>
      </div>
    </div>`;
  }

  #stepButton(by: 1 | -1, label: string): TemplateResult {
    return html`<button type="button" class="button button--sign" @click=${() => this.#step(by)}>
      ${by < 0 ? icons.previous : icons.next}<span>${label}</span>
    </button>`;
  }
}
