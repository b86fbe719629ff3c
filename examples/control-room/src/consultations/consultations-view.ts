import type { ConsultationMove, DeskConsultation, DeskConsultationList } from '@suara/client';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Desk } from '../desk.js';
import { LightElement, focusIn } from '../light-element.js';
import { localizedOf } from '../participation/localized.js';
import { ManagedController } from '../participation/managed-controller.js';
import {
  isMoveTouched,
  newMove,
  writtenParts,
  type ManagedMoveName,
  type MoveDraft,
} from '../participation/move-draft.js';
import { managedList, nothingOpen, outcomeNotice, pageHead, type ManagedRow } from '../participation/page-parts.js';
import { hashOfManaged } from '../route.js';
import { failedState, loadingState, staleNotice } from '../states.js';
import { draftOf, newConsultation, type ConsultationDraft } from './consultation-draft.js';
import {
  consultationDocument,
  consultationFacts,
  consultationStanding,
  consultationWords,
} from './consultation-page.js';
import type { ModerationQueue } from './moderation-queue.js';
import '../participation/embed-snippet.js';
import '../participation/managed-moves.js';
import './consultation-form.js';
import './moderation-queue.js';

type Row = DeskConsultationList['consultations'][number];

/** Consultations: the list, the one that is open, its form, and what people said. */
@customElement('consultations-view')
export class ConsultationsView extends LightElement {
  @property({ attribute: false }) desk!: Desk;
  @state() private told = '';
  readonly #consultations = new ManagedController<Row, DeskConsultation, ConsultationDraft>(this, {
    area: 'consultations',
    list: async (signal) => (await this.desk.client.consultations.list({ signal })).consultations,
    get: (id, signal) => this.desk.client.consultations.get(id, { signal }),
    idOf: ({ consultation }) => consultation,
  });

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('beforeunload', this.#guard);
    addEventListener('hashchange', this.#hush);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('beforeunload', this.#guard);
    removeEventListener('hashchange', this.#hush);
  }

  protected override willUpdate(): void {
    this.#prepareDraft();
  }

  protected override updated(_changed: PropertyValues<this>): void {
    if (!this.#consultations.active) return;
    const { desk } = this;
    document.title = `${this.#title()} · ${desk.say(desk.session.city.controlRoom)}`;
  }

  readonly #guard = (event: BeforeUnloadEvent): void => {
    const { drafts, moves } = this.#consultations;
    const isTouched =
      [...drafts.values()].some(({ touched }) => touched) ||
      [...moves.values()].some(isMoveTouched) ||
      this.querySelector<ModerationQueue>('moderation-queue')?.touched;
    if (isTouched) event.preventDefault();
  };

  readonly #hush = (): void => void (this.told = '');

  /** A form goes on with what was begun; for a consultation that is revised it waits until that is there. */
  #prepareDraft(): void {
    const { place, drafts, one } = this.#consultations;
    const key = place.id ?? '';
    if (place.screen !== 'edit' || drafts.has(key)) return;
    const consultation = one.state.value;
    if (place.id === null) drafts.set(key, newConsultation(this.desk, Date.now()));
    else if (consultation) drafts.set(key, draftOf(this.desk, consultation, Date.now()));
  }

  #title(): string {
    const { t } = this.desk;
    const { place, one } = this.#consultations;
    const { form } = t.consultations;
    if (place.screen === 'edit') return place.id === null ? form.titleNew : form.titleEdit;
    if (place.id === null) return t.consultations.list.title;
    return one.state.value ? this.desk.say(one.state.value.draft.title) : t.consultations.page.loading;
  }

  protected override render(): TemplateResult {
    const { place } = this.#consultations;
    const isForm = place.screen === 'edit';
    const isOpen = isForm || place.id !== null;
    return html`<div class=${['desk', isOpen && 'desk--open', isForm && 'desk--form'].filter(Boolean).join(' ')}>
      <section class="pane pane--queue" aria-labelledby="consultations-title">${this.#list()}</section>
      <section
        class="pane pane--detail"
        aria-label=${isOpen ? this.#title() : this.desk.t.consultations.page.none.title}
      >
        ${isForm ? this.#form() : place.screen === 'comments' ? this.#comments() : this.#page()}
      </section>
    </div>`;
  }

  #list(): TemplateResult {
    const { list, place, refresh } = this.#consultations;
    return managedList(this.desk, {
      area: 'consultations',
      texts: this.desk.t.consultations.list,
      remote: list.state,
      rows: (list.state.value ?? []).map((row) => this.#row(row)),
      selected: place.id,
      refresh,
    });
  }

  #row({ consultation, pending, ...row }: Row): ManagedRow {
    const facts =
      pending > 0 ? html`<p class="pending">${this.desk.t.consultations.page.pending(pending)}</p>` : nothing;
    return { ...row, id: consultation, facts };
  }

  #form(): TemplateResult {
    const { t } = this.desk;
    const { place, drafts } = this.#consultations;
    const draft = drafts.get(place.id ?? '');
    return html`<article class="report">
      ${pageHead('consultations', t.consultations.page.back, this.#title(), '')}
      ${
        draft
          ? html`<consultation-form
              .desk=${this.desk}
              .draft=${draft}
              .done=${this.#saved}
              .cancel=${() => this.#giveUp(place.id)}
            ></consultation-form>`
          : this.#waiting()
      }
    </article>`;
  }

  #giveUp(id: string | null): void {
    this.#consultations.drafts.delete(id ?? '');
    this.#consultations.go({ id, screen: 'page' });
  }

  readonly #saved = (consultation: DeskConsultation, draft: ConsultationDraft): void => {
    this.#consultations.drafts.delete(draft.id ?? '');
    this.#consultations.put(consultation);
    this.#consultations.go({ id: consultation.consultation, screen: 'page' });
    // After the address has been followed, which hushes.
    addEventListener('hashchange', () => void this.#tell(this.desk.t.consultations.form.saved), { once: true });
  };

  async #tell(text: string): Promise<void> {
    this.told = text;
    await this.updateComplete;
    focusIn(this, '.outcome');
  }

  #waiting(): TemplateResult {
    const { one, refresh } = this.#consultations;
    const { t } = this.desk;
    return one.state.error === null ? loadingState(t.page.loading, 3) : failedState(t, one.state.error, refresh);
  }

  #page(): TemplateResult {
    const { t } = this.desk;
    const { place, one, refresh } = this.#consultations;
    if (place.id === null) return nothingOpen('consultations', t.consultations.page.none);
    const consultation = one.state.value;
    return html`<article class="report">
      ${pageHead('consultations', t.consultations.page.back, this.#title(), '')} ${outcomeNotice(this.told)}
      ${
        consultation
          ? html`${staleNotice(this.desk, one.state.error, t.participation.stale, refresh)}
            ${this.#consultation(consultation)}`
          : this.#waiting()
      }
    </article>`;
  }

  #consultation(consultation: DeskConsultation): TemplateResult {
    const { desk } = this;
    const { t } = desk;
    const id = consultation.consultation;
    return html`${consultationStanding(desk, consultation)}
      <div class="managed-columns">
        <div class="stack">
          <section class="card" aria-labelledby="consultation-moves-title">
            <h3 class="card-title" id="consultation-moves-title">${t.report.moves}</h3>
            <managed-moves
              .desk=${desk}
              .texts=${t.consultations.moves}
              .moves=${consultation.moves}
              .draft=${this.#consultations.moves.get(id) ?? null}
              .begin=${(move: ManagedMoveName | null) => this.#begin(consultation, move)}
              .send=${(draft: MoveDraft, options: { idempotencyKey: string }) => this.#move(id, draft, options)}
            ></managed-moves>
          </section>
          ${consultationWords(desk, consultation)} ${consultationFacts(desk, consultation)}
        </div>
        <div class="stack">
          ${consultationDocument(desk, consultation)}
          <section class="card" aria-labelledby="embed-title">
            <h3 class="card-title" id="embed-title">${t.participation.embed.title}</h3>
            <embed-snippet .desk=${desk} .widget=${'consultation'} .subject=${id}></embed-snippet>
          </section>
        </div>
      </div>`;
  }

  #comments(): TemplateResult {
    const { t } = this.desk;
    const { one, place, refresh } = this.#consultations;
    const consultation = one.state.value;
    return html`<article class="report">
      ${pageHead('consultations', t.consultations.page.back, this.#title(), t.consultations.moderation.name)}
      ${
        consultation
          ? html`<p>
                <a href=${hashOfManaged('consultations', { id: place.id, screen: 'page' })}
                  >${t.consultations.moderation.toPage}</a
                >
              </p>
              <moderation-queue
                .desk=${this.desk}
                .consultation=${consultation}
                .moderated=${refresh}
              ></moderation-queue>`
          : this.#waiting()
      }
    </article>`;
  }

  #begin({ consultation, draft, outcome }: DeskConsultation, move: ManagedMoveName | null): void {
    const { moves } = this.#consultations;
    this.told = '';
    if (move === null) moves.delete(consultation);
    else {
      moves.set(
        consultation,
        newMove(move, this.desk.session.city.languages, {
          parts: draft.sections.map(({ id, heading }) => ({ id, name: heading })),
          summary: outcome?.summary,
          textOf: (id) => outcome?.sections.find(({ section }) => section === id)?.text,
        }),
      );
    }
    this.requestUpdate();
  }

  async #move(id: string, draft: MoveDraft, options: { idempotencyKey: string }): Promise<void> {
    try {
      const moved = await this.desk.client.consultations.move(id, sentMove(draft), options);
      this.#consultations.moves.delete(id);
      this.#consultations.put(moved);
      await this.#tell(this.desk.t.consultations.moves[draft.move].done);
    } catch (error) {
      // Whatever kept it from being done: what can be done now is the server's word.
      this.#consultations.refresh();
      throw error;
    }
  }
}

function sentMove(draft: MoveDraft): ConsultationMove {
  const { move } = draft;
  if (move === 'close') return { move, reason: localizedOf(draft.reason) };
  if (move !== 'publish_outcome') return { move };
  return {
    move,
    summary: localizedOf(draft.summary),
    sections: writtenParts(draft).map(({ id, text }) => ({ section: id, text })),
  };
}
