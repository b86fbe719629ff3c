import { isProblem } from '@suara/client';
import { getPoll } from '@suara/client/poll';
import { html, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { FocusNext } from '../internal/focus-next.js';
import type { Languages } from '../internal/language.js';
import type { SiteSession } from '../internal/site-session.js';
import { SuaraElement, type Ready } from '../internal/suara-element.js';
import { notice } from '../internal/templates.js';
import { messages } from './messages.id.js';
import type { PollMessages } from './messages.js';
import type { PollView } from './view/poll-view.js';
import type { Told } from './view/view-host.js';

/**
 * A poll of the city, from its announcement to what the city does with it: vote,
 * change the vote, take a receipt and check it, read the result. Only the
 * server's receipt says that a vote is recorded; until then the choice stays on
 * the device.
 *
 * @summary Lets a citizen vote in a poll, and check that the vote is counted.
 * @tag suara-poll
 * @slot - Shown until the widget is ready to replace it: a link to the city's page, say.
 * @event {SuaraReadyEvent} suara-ready - The poll can be used.
 * @event {SuaraSubmitEvent} suara-submit - Before a vote is sent; cancelable. Does not say what was voted.
 * @event {SuaraQueuedEvent} suara-queued - The server could not be reached; the vote waits on this device.
 * @event {SuaraSubmittedEvent} suara-submitted - The server has recorded the vote.
 * @event {SuaraErrorEvent} suara-error - Something failed that the citizen was told about.
 * @csspart base - The widget's surface.
 * @cssproperty --suara-color-accent - Colour of actions.
 */
export class SuaraPoll extends SuaraElement<PollMessages> {
  static override properties: PropertyDeclarations = {
    poll: {},
    identityToken: { attribute: 'identity-token' },
    told: { state: true },
    view: { state: true },
  };

  protected override readonly languages: Languages<PollMessages> = {
    id: messages,
    en: () => import('./messages.en.js'),
  };

  /** The poll's name, as in its address. */
  poll = '';

  /** A token that the city's own sign-on has signed for this visitor, instead of a one-time code. */
  identityToken: string | undefined;

  /** Undefined before the first answer, null where there is no such poll. */
  private told: Told | null | undefined;
  /** All that is drawn once there is a poll; `failed` where its code could not be loaded. */
  private view: PollView | 'failed' | undefined;

  readonly #focus = new FocusNext(this);
  override connectedCallback(): void {
    super.connectedCallback();
    void this.#loadView();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('poll') && this.hasUpdated) this.restart();
    super.willUpdate(changed);
  }

  /** Asks for the poll beside the site's settings. An answer about another poll than the present one comes too late. */
  protected override async prepare(session: SiteSession): Promise<void> {
    const { poll: name } = this;
    const told = name
      ? await getPoll(session.client, name).then(
          (poll) => ({ poll, ahead: Date.parse(poll.serverTime) - Date.now() }),
          (error: unknown) => {
            if (isProblem(error, 'not-found')) return null;
            throw error;
          },
        )
      : null;
    if (name === this.poll && session === this.session) this.told = told;
  }

  readonly #loadView = async (): Promise<void> => {
    if (typeof this.view === 'object') return;
    try {
      const { createView } = await import('./view/poll-view.js');
      this.view ??= createView({
        element: this,
        focus: this.#focus,
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

  protected override renderReady({ site, messages: texts }: Ready<PollMessages>): TemplateResult {
    const { told, view } = this;
    if (!told) return notice('danger', this.poll ? texts.pollUnknown : texts.pollMissing);
    if (typeof view === 'object') return view.render();
    return html`<p class="by"><span>${this.text(site.name)} · ${this.text(site.city.name)}</span></p>
      <h2 id="heading" part="heading" tabindex="-1">${this.text(told.poll.definition.question)}</h2>
      ${
        view
          ? notice(
              'danger',
              texts.failure.offline,
              html`<button type="button" @click=${this.#again}>${texts.retry}</button>`,
            )
          : html`<p role="status">${texts.loading}</p>`
      }`;
  }
}
