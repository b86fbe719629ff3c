import { isProblem, newIdempotencyKey, type DeskConsultation, type DeskContribution } from '@suara/client';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Desk } from '../desk.js';
import { problemWords } from '../error-text.js';
import { icons } from '../icons.js';
import { LightElement, focusIn } from '../light-element.js';
import { Remote } from '../participation/remote.js';
import { emptyState, failedState, loadingState, staleNotice } from '../states.js';
import { contributionWords } from './contribution-card.js';

type Status = DeskContribution['status'];

interface Page {
  readonly contributions: readonly DeskContribution[];
  readonly next: string | null;
}

/** A reason that somebody writes for hiding a contribution, and the key of the act. */
interface Act {
  key: string;
  reason: string;
  hiding: boolean;
  busy: boolean;
  fault: string | null;
}

const STATUSES: readonly Status[] = ['pending', 'published', 'hidden'];

/** What people said, the oldest first: each is published or hidden by one key or one button. */
@customElement('moderation-queue')
export class ModerationQueue extends LightElement {
  @property({ attribute: false }) desk!: Desk;
  @property({ attribute: false }) consultation!: DeskConsultation;
  /** Called when one more has been read: the numbers elsewhere have changed. */
  @property({ attribute: false }) moderated!: () => void;
  @state() private status: Status = 'pending';
  @state() private news = '';
  readonly #page = new Remote<Page>(() => this.requestUpdate());
  readonly #acts = new Map<string, Act>();

  protected override willUpdate(changed: PropertyValues<this>): void {
    const before = changed.get('consultation');
    if (changed.has('consultation') && before?.consultation !== this.consultation.consultation) this.#read();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#page.stop();
  }

  /** Whether something would be lost with the page. */
  get touched(): boolean {
    return [...this.#acts.values()].some(({ reason }) => reason.trim() !== '');
  }

  readonly #read = (): void => {
    const { client } = this.desk;
    const { status } = this;
    const id = this.consultation.consultation;
    void this.#page.read((signal) => client.consultations.contributions(id, { status, limit: 50 }, { signal }));
  };

  readonly #more = async (after: string): Promise<void> => {
    const { client } = this.desk;
    const { status } = this;
    const known = this.#page.state.value?.contributions ?? [];
    await this.#page.read(async (signal) => {
      const query = { status, limit: 50, after };
      const page = await client.consultations.contributions(this.consultation.consultation, query, { signal });
      return { contributions: [...known, ...page.contributions], next: page.next };
    });
  };

  readonly #filter = (event: Event): void => {
    this.status = (event.target as HTMLSelectElement).value as Status;
    this.#page.forget();
    this.#read();
  };

  #act(id: string): Act {
    const act = this.#acts.get(id) ?? { key: newIdempotencyKey(), reason: '', hiding: false, busy: false, fault: null };
    this.#acts.set(id, act);
    return act;
  }

  async #publish({ id }: DeskContribution): Promise<void> {
    await this.#move(id, { move: 'publish' });
  }

  async #beginHiding({ id }: DeskContribution, hiding: boolean): Promise<void> {
    Object.assign(this.#act(id), { hiding, fault: null });
    this.requestUpdate();
    await this.updateComplete;
    focusIn(this, `[data-contribution="${CSS.escape(id)}"] ${hiding ? 'textarea' : '.contribution-title'}`);
  }

  async #hide({ id }: DeskContribution): Promise<void> {
    const act = this.#act(id);
    const reason = act.reason.trim();
    if (reason !== '') {
      await this.#move(id, { move: 'hide', reason });
      return;
    }
    act.fault = this.desk.t.consultations.moderation.reasonMissing;
    this.requestUpdate();
    focusIn(this, `[data-contribution="${CSS.escape(id)}"] textarea`);
  }

  async #move(id: string, move: { move: 'publish' } | { move: 'hide'; reason: string }): Promise<void> {
    const act = this.#act(id);
    if (act.busy) return;
    Object.assign(act, { busy: true, fault: null });
    this.requestUpdate();
    try {
      const options = { idempotencyKey: act.key };
      await this.desk.client.consultations.moderate(this.consultation.consultation, id, move, options);
      this.#acts.delete(id);
      await this.#takeOut(id, move.move);
    } catch (error) {
      if (['invalid-body', 'move-refused', 'idempotency-key-reused'].some((type) => isProblem(error, type))) {
        act.key = newIdempotencyKey();
      }
      const { title, text } = problemWords(this.desk.t, error);
      Object.assign(act, { busy: false, fault: `${title}. ${text}` });
      this.requestUpdate();
    }
  }

  /** The next one takes its place, and the focus: whoever reads many goes on without a step between. */
  async #takeOut(id: string, move: 'publish' | 'hide'): Promise<void> {
    const page = this.#page.state.value;
    if (!page) return;
    const index = page.contributions.findIndex((each) => each.id === id);
    const contributions = page.contributions.filter((each) => each.id !== id);
    this.#page.put({ ...page, contributions });
    this.news = this.desk.t.consultations.moderation.done[move];
    this.moderated();
    await this.updateComplete;
    const next = contributions[index] ?? contributions[index - 1];
    if (next) focusIn(this, `[data-contribution="${CSS.escape(next.id)}"] .contribution-title`);
    else focusIn(this, '.moderation-title');
    if (contributions.length === 0 && page.next !== null) this.#read();
  }

  /** Letters act only while a contribution has the focus, and never while somebody writes. */
  readonly #key = (contribution: DeskContribution) => (event: KeyboardEvent) => {
    const isWriting = (event.target as HTMLElement).matches('textarea, input, select');
    if (isWriting || event.ctrlKey || event.metaKey || event.altKey) return;
    const { keys } = this.desk.t.consultations.moderation;
    const key = event.key.toLowerCase();
    const neighbour = (by: number): void => {
      const titles = [...this.querySelectorAll<HTMLElement>('.contribution-title')];
      const here = (event.currentTarget as HTMLElement).querySelector<HTMLElement>('.contribution-title');
      if (here) titles[titles.indexOf(here) + by]?.focus();
    };
    if (key === keys.publish && contribution.status !== 'published') void this.#publish(contribution);
    else if (key === keys.hide && contribution.status !== 'hidden') void this.#beginHiding(contribution, true);
    else if (key === 'j') neighbour(1);
    else if (key === 'k') neighbour(-1);
    else return;
    event.preventDefault();
  };

  protected override render(): TemplateResult {
    const { desk, status } = this;
    const { t } = desk;
    const { moderation } = t.consultations;
    const { value, error } = this.#page.state;
    return html`<section class="stack" aria-labelledby="moderation-title">
      <div class="card stack stack--tight">
        <h3 class="card-title moderation-title" id="moderation-title" tabindex="-1">
          ${moderation.title(this.consultation.pending)}
        </h3>
        <p class="quiet">${moderation.lead}</p>
        <p class="small quiet keyboard-only">${moderation.keysHint}</p>
        <div class="inline-field">
          <label for="moderation-status">${moderation.show}</label>
          <select id="moderation-status" @change=${this.#filter}>
            ${STATUSES.map(
              (each) => html`<option value=${each} ?selected=${each === status}>${moderation.statuses[each]}</option>`,
            )}
          </select>
        </div>
      </div>
      <p class="visually-hidden" role="status">${this.news}</p>
      ${value === null ? nothing : staleNotice(desk, error, '', this.#read)}
      ${
        value === null
          ? error === null
            ? loadingState(t.page.loading, 3)
            : failedState(t, error, this.#read)
          : this.#list(value)
      }
    </section>`;
  }

  #list({ contributions, next }: Page): TemplateResult {
    const { moderation } = this.desk.t.consultations;
    if (contributions.length === 0) return emptyState(moderation.empty[this.status]);
    return html`<ol class="contributions">
        ${repeat(
          contributions,
          ({ id }) => id,
          (contribution) => this.#contribution(contribution),
        )}
      </ol>
      ${
        next === null
          ? nothing
          : html`<button type="button" class="button" @click=${() => void this.#more(next)}>${moderation.more}</button>`
      }`;
  }

  #contribution(contribution: DeskContribution): TemplateResult {
    const { desk } = this;
    const act = this.#act(contribution.id);
    return html`<li class="card contribution" data-contribution=${contribution.id} @keydown=${this.#key(contribution)}>
      ${contributionWords(desk, this.consultation, contribution)}
      ${act.fault && !act.hiding ? html`<p class="fault" role="alert">${icons.alert}${act.fault}</p>` : nothing}
      ${act.hiding ? this.#reason(contribution, act) : this.#buttons(contribution, act)}
    </li>`;
  }

  #buttons(contribution: DeskContribution, { busy }: Act): TemplateResult {
    const { moderation } = this.desk.t.consultations;
    return html`<div class="moves">
      ${
        contribution.status === 'published'
          ? nothing
          : html`<button
              type="button"
              class="button button--main"
              aria-disabled=${String(busy)}
              @click=${() => void this.#publish(contribution)}
            >
              ${busy ? this.desk.t.form.busy : moderation.publish}
            </button>`
      }
      ${
        contribution.status === 'hidden'
          ? nothing
          : html`<button type="button" class="button" @click=${() => void this.#beginHiding(contribution, true)}>
              ${moderation.hide}
            </button>`
      }
    </div>`;
  }

  #reason(contribution: DeskContribution, act: Act): TemplateResult {
    const { desk } = this;
    const { moderation } = desk.t.consultations;
    const id = `reason-${contribution.id}`;
    return html`<form
      class="stack"
      novalidate
      @submit=${(event: Event) => {
        event.preventDefault();
        void this.#hide(contribution);
      }}
    >
      <div class=${act.fault ? 'field field--wrong' : 'field'}>
        <label for=${id}>${moderation.reason}</label>
        <p class="hint" id="${id}-hint">${moderation.reasonHint}</p>
        ${act.fault ? html`<p class="fault" id="${id}-fault" role="alert">${icons.alert}${act.fault}</p>` : nothing}
        <textarea
          id=${id}
          rows="2"
          maxlength="1000"
          aria-required="true"
          aria-invalid=${String(act.fault !== null)}
          aria-describedby=${act.fault ? `${id}-hint ${id}-fault` : `${id}-hint`}
          .value=${live(act.reason)}
          @input=${(event: Event) => (act.reason = (event.target as HTMLTextAreaElement).value)}
        ></textarea>
      </div>
      <div class="moves">
        <button type="submit" class="button button--main button--grave" aria-disabled=${String(act.busy)}>
          ${act.busy ? desk.t.form.busy : moderation.hideNow}
        </button>
        <button type="button" class="button" @click=${() => void this.#beginHiding(contribution, false)}>
          ${desk.t.form.cancel}
        </button>
      </div>
    </form>`;
  }
}
