import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Desk } from '../desk.js';
import { icons } from '../icons.js';
import { LightElement, focusIn } from '../light-element.js';
import type { MoveTexts } from '../messages/participation.js';
import { localizedFields, type FormContext } from './fields.js';
import { faultsOfMove, type ManagedMoveName, type MoveDraft } from './move-draft.js';
import { Sending } from './sending.js';

/** What cannot be undone is drawn as what it is. */
const FINAL: readonly ManagedMoveName[] = ['open', 'close'];

/** The moves the server offers; one that has been begun shows its form, which says what it means before it is done. */
@customElement('managed-moves')
export class ManagedMoves extends LightElement {
  @property({ attribute: false }) desk!: Desk;
  @property({ attribute: false }) texts!: MoveTexts;
  @property({ attribute: false }) moves: readonly ManagedMoveName[] = [];
  @property({ attribute: false }) draft: MoveDraft | null = null;
  @property({ attribute: false }) begin!: (move: ManagedMoveName | null) => void;
  @property({ attribute: false }) send!: (draft: MoveDraft, options: { idempotencyKey: string }) => Promise<void>;
  readonly #sending = new Sending(this);

  readonly #submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    const { desk, draft } = this;
    if (!draft) return;
    await this.#sending.run({
      desk,
      draft,
      check: () => faultsOfMove(draft),
      send: (options) => this.send(draft, options),
    });
  };

  async #open(move: ManagedMoveName): Promise<void> {
    this.begin(move);
    await this.updateComplete;
    focusIn(this, '#managed-move-title');
  }

  async #cancel(move: ManagedMoveName): Promise<void> {
    this.begin(null);
    await this.updateComplete;
    focusIn(this, `[data-move="${move}"]`);
  }

  protected override render(): TemplateResult {
    const { moves, draft, texts } = this;
    if (draft && moves.includes(draft.move)) return this.#form(draft);
    if (moves.length === 0) return html`<p class="quiet">${texts.none}</p>`;
    return html`<div class="moves">
      ${moves.map(
        (move, index) =>
          html`<button
            type="button"
            class=${move === 'close' ? 'button button--danger' : index === 0 ? 'button button--main' : 'button'}
            data-move=${move}
            @click=${() => void this.#open(move)}
          >
            ${texts[move].open}
          </button>`,
      )}
    </div>`;
  }

  #form(draft: MoveDraft): TemplateResult {
    const { desk } = this;
    const words = this.texts[draft.move];
    const context: FormContext = {
      desk,
      name: 'managed-move',
      faults: this.#sending.faults,
      labels: new Map(),
      changed: () => undefined,
    };
    const fields = this.#fields(context, draft);
    const { busy } = this.#sending;
    return html`<form class="stack" novalidate @submit=${this.#submit}>
      <div class="stack stack--tight">
        <h4 id="managed-move-title" tabindex="-1">${words.title}</h4>
        <p>${words.explain}</p>
      </div>
      ${
        words.warning
          ? html`<div class="notice notice--warn">
              ${icons.alert}
              <div>${words.warning}</div>
            </div>`
          : nothing
      }
      ${this.#sending.summary(context)} ${fields}
      <div class="moves">
        <button
          type="submit"
          class=${FINAL.includes(draft.move) ? 'button button--main button--grave' : 'button button--main'}
          aria-disabled=${String(busy)}
        >
          ${busy ? desk.t.form.busy : words.submit}
        </button>
        <button type="button" class="button" @click=${() => void this.#cancel(draft.move)}>
          ${desk.t.form.cancel}
        </button>
      </div>
    </form>`;
  }

  #fields(context: FormContext, draft: MoveDraft): TemplateResult | typeof nothing {
    const { texts, desk } = this;
    if (draft.move === 'close') {
      return localizedFields(context, {
        pointer: '/reason',
        label: texts.reason,
        hint: texts.reasonHint,
        texts: draft.reason,
        rows: 2,
      });
    }
    if (draft.move !== 'publish_outcome') return nothing;
    return html`${localizedFields(context, {
      pointer: '/summary',
      label: texts.summary,
      hint: texts.summaryHint,
      texts: draft.summary,
      rows: 4,
    })}
    ${
      draft.parts.length > 0
        ? html`<details class="more" ?open=${draft.parts.length <= 6}>
            <summary>${texts.parts}</summary>
            <div class="stack">
              ${draft.parts.map(({ id, name, texts: written }) =>
                localizedFields(context, {
                  pointer: `/parts/${id}`,
                  label: texts.part(desk.say(name)),
                  texts: written,
                  rows: 2,
                  optional: true,
                }),
              )}
            </div>
          </details>`
        : nothing
    }`;
  }
}
