import { isProblem } from '@suara/client';
import { getConsultation } from '@suara/client/consultation';
import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { FocusNext } from '../internal/focus-next.js';
import type { Languages } from '../internal/language.js';
import type { SiteSession } from '../internal/site-session.js';
import { SuaraElement, type Ready } from '../internal/suara-element.js';
import { notice } from '../internal/templates.js';
import type { Told } from './consultation-host.js';
import { styles } from './consultation.styles.js';
import { contents, head, partsOf } from './head.js';
import { messages } from './messages.id.js';
import type { ConsultationMessages } from './messages.js';
import type { ConsultationView } from './view/consultation-view.js';

/**
 * A consultation of the city, from its announcement to what the city does with
 * it: read the document, comment on its sections or on words of them, argue for
 * and against, vote on its questions, read the outcome. What is written stays on
 * the device until the server has stored it.
 *
 * Its questions are `<suara-poll>` elements: a page that registers widgets one
 * by one registers that one too.
 *
 * @summary Lets a citizen read, comment, argue and vote in a consultation, and see what came of it.
 * @tag suara-consultation
 * @slot - Shown until the widget is ready to replace it: a link to the city's page, say.
 * @event {SuaraReadyEvent} suara-ready - The consultation can be read.
 * @event {SuaraSubmitEvent} suara-submit - Before anything is sent; cancelable. Does not say what was written.
 * @event {SuaraQueuedEvent} suara-queued - The server could not be reached; what was written waits on this device.
 * @event {SuaraSubmittedEvent} suara-submitted - The server has stored it.
 * @event {SuaraErrorEvent} suara-error - Something failed that the citizen was told about.
 * @csspart base - The widget's surface.
 * @cssproperty --suara-color-accent - Colour of actions.
 */
export class SuaraConsultation extends SuaraElement<ConsultationMessages> {
  static override properties: PropertyDeclarations = {
    consultation: {},
    identityToken: { attribute: 'identity-token' },
    told: { state: true },
    view: { state: true },
  };

  static override styles = [...SuaraElement.styles, styles];

  protected override readonly languages: Languages<ConsultationMessages> = {
    id: messages,
    en: () => import('./messages.en.js'),
  };

  /** The consultation's name, as in its address. */
  consultation = '';

  /** A token that the city's own sign-on has signed for this visitor, for the questions that ask who votes. */
  identityToken: string | undefined;

  /** Undefined before the first answer, null where there is no such consultation. */
  private told: Told | null | undefined;
  /** All below the first paint; `failed` where its code could not be loaded. */
  private view: ConsultationView | 'failed' | undefined;

  readonly #focus = new FocusNext(this);

  override connectedCallback(): void {
    super.connectedCallback();
    void this.#loadView();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('consultation') && this.hasUpdated) this.restart();
    super.willUpdate(changed);
  }

  /** Asks for the consultation beside the site's settings. An answer about another than the present one comes too late. */
  protected override async prepare(session: SiteSession): Promise<void> {
    const { consultation: name } = this;
    const told = name
      ? await getConsultation(session.client, name).then(
          (consultation) => ({ consultation, ahead: Date.parse(consultation.serverTime) - Date.now() }),
          (error: unknown) => {
            if (isProblem(error, 'not-found')) return null;
            throw error;
          },
        )
      : null;
    if (name === this.consultation && session === this.session) this.told = told;
  }

  readonly #go = (id: string): void => {
    const target = this.renderRoot.querySelector<HTMLElement>(`#${id}`);
    target?.scrollIntoView();
    this.#focus.on(id);
  };

  readonly #loadView = async (): Promise<void> => {
    if (typeof this.view === 'object') return;
    try {
      const { createView } = await import('./view/consultation-view.js');
      this.view ??= createView({
        element: this,
        focus: this.#focus,
        go: this.#go,
        parts: partsOf,
        now: () => ({ ready: this.ready, session: this.session, told: this.told }),
        reload: async () => {
          if (this.session) await this.prepare(this.session);
        },
      });
    } catch {
      this.view = 'failed';
    }
  };

  readonly #again = (): void => {
    this.view = undefined;
    void this.#loadView();
  };

  protected override renderReady({ site, messages: texts }: Ready<ConsultationMessages>): TemplateResult {
    const { told } = this;
    if (!told) return notice('danger', this.consultation ? texts.consultationUnknown : texts.consultationMissing);
    const { consultation } = told;
    const view = typeof this.view === 'object' ? this.view : undefined;
    const context = {
      consultation,
      site,
      messages: texts,
      text: (text: Parameters<typeof this.text>[0]) => this.text(text),
      go: this.#go,
    };
    return html`${head(context, texts.phase[view?.phase ?? consultation.phase], view?.times() ?? nothing)}
      <div class="layout">${contents(context)}${view?.render() ?? this.#renderPending(texts)}</div>`;
  }

  #renderPending(texts: ConsultationMessages): TemplateResult {
    if (this.view !== 'failed') return html`<p role="status">${texts.loading}</p>`;
    return notice(
      'danger',
      texts.failure.offline,
      html`<button type="button" @click=${this.#again}>${texts.retry}</button>`,
    );
  }
}
