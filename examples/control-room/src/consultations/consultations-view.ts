import type { ConsultationMove, DeskConsultation, DeskConsultationList } from '@suara/client';
import { html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { localizedOf } from '../participation/localized.js';
import { ManagedController } from '../participation/managed-controller.js';
import { ManagedView } from '../participation/managed-view.js';
import { newMove, writtenParts, type ManagedMoveName, type MoveDraft } from '../participation/move-draft.js';
import type { ManagedRow } from '../participation/page-parts.js';
import { hashOfManaged } from '../route.js';
import { draftOf, newConsultation, type ConsultationDraft } from './consultation-draft.js';
import {
  consultationDocument,
  consultationFacts,
  consultationStanding,
  consultationWords,
} from './consultation-page.js';
import type { ModerationQueue } from './moderation-queue.js';
import '../participation/embed-snippet.js';
import './consultation-form.js';
import './moderation-queue.js';

type Row = DeskConsultationList['consultations'][number];

/** Consultations: the list, the one that is open, its form, and what people said. */
@customElement('consultations-view')
export class ConsultationsView extends ManagedView<Row, DeskConsultation, ConsultationDraft> {
  protected override readonly area = 'consultations';
  protected override readonly managed = new ManagedController<Row, DeskConsultation, ConsultationDraft>(this, {
    area: 'consultations',
    list: async (signal) => (await this.desk.client.consultations.list({ signal })).consultations,
    get: (id, signal) => this.desk.client.consultations.get(id, { signal }),
    idOf: ({ consultation }) => consultation,
  });

  protected override get texts() {
    return this.desk.t.consultations;
  }

  protected override idOf({ consultation }: DeskConsultation): string {
    return consultation;
  }

  protected override titleOf({ draft }: DeskConsultation): string {
    return this.desk.say(draft.title);
  }

  protected override above(): string {
    return this.managed.place.screen === 'comments' ? this.desk.t.consultations.moderation.name : '';
  }

  protected override get touched(): boolean {
    return this.querySelector<ModerationQueue>('moderation-queue')?.touched ?? false;
  }

  protected override newDraft(): ConsultationDraft {
    return newConsultation(this.desk, Date.now());
  }

  protected override draftOf(consultation: DeskConsultation): ConsultationDraft {
    return draftOf(this.desk, consultation, Date.now());
  }

  protected override row({ consultation, pending, ...row }: Row): ManagedRow {
    const facts =
      pending > 0 ? html`<p class="pending">${this.desk.t.consultations.page.pending(pending)}</p>` : nothing;
    return { ...row, id: consultation, facts };
  }

  protected override form(draft: ConsultationDraft): TemplateResult {
    return html`<consultation-form
      .desk=${this.desk}
      .draft=${draft}
      .done=${this.saved}
      .cancel=${this.giveUp}
    ></consultation-form>`;
  }

  protected override page(consultation: DeskConsultation): TemplateResult {
    return this.managed.place.screen === 'comments' ? this.#comments(consultation) : this.#consultation(consultation);
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
              .draft=${this.managed.moves.get(id) ?? null}
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

  #comments(consultation: DeskConsultation): TemplateResult {
    const { desk, managed } = this;
    return html`<p>
        <a href=${hashOfManaged('consultations', { id: consultation.consultation, screen: 'page' })}
          >${desk.t.consultations.moderation.toPage}</a
        >
      </p>
      <moderation-queue .desk=${desk} .consultation=${consultation} .moderated=${managed.refresh}></moderation-queue>`;
  }

  #begin({ consultation, draft, outcome }: DeskConsultation, move: ManagedMoveName | null): void {
    const subject = {
      parts: draft.sections.map(({ id, heading }) => ({ id, name: heading })),
      summary: outcome?.summary,
      textOf: (id: string) => outcome?.sections.find(({ section }) => section === id)?.text,
    };
    this.begin(consultation, move && newMove(move, this.desk.session.city.languages, subject));
  }

  #move(id: string, draft: MoveDraft, options: { idempotencyKey: string }): Promise<void> {
    const { client, t } = this.desk;
    const asked = client.consultations.move(id, sentMove(draft), options);
    return this.moved(id, asked, t.consultations.moves[draft.move].done);
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
