import type { DeskSurvey, DeskSurveyList, SurveyMove } from '@suara/client';
import { html, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { icons } from '../icons.js';
import { localizedOf } from '../participation/localized.js';
import { ManagedController } from '../participation/managed-controller.js';
import { ManagedView } from '../participation/managed-view.js';
import { newMove, type ManagedMoveName, type MoveDraft } from '../participation/move-draft.js';
import { wordsSaid, type ManagedRow } from '../participation/page-parts.js';
import { hashOfManaged } from '../route.js';
import type { CounterCodes } from './codes/counter-codes.js';
import { draftOf, newSurvey, nextPeriod, type SurveyDraft } from './survey-draft.js';
import { previewOf } from './survey-preview.js';
import { responseBar, surveyFacts, surveyStanding } from './survey-page.js';
import './codes/counter-codes.js';
import './report/survey-report.js';
import './survey-embed.js';
import './survey-form.js';
import './survey-start.js';

type Row = DeskSurveyList['surveys'][number];

/** Surveys: the list, the one that is open, its form, and its report. */
@customElement('surveys-view')
export class SurveysView extends ManagedView<Row, DeskSurvey, SurveyDraft> {
  protected override readonly area = 'surveys';
  /** A new survey that was being written when another period was asked for. */
  @state() private held: SurveyDraft | null = null;
  protected override readonly managed = new ManagedController<Row, DeskSurvey, SurveyDraft>(this, {
    area: 'surveys',
    list: async (signal) => (await this.desk.client.surveys.list({ signal })).surveys,
    get: (id, signal) => this.desk.client.surveys.get(id, { signal }),
    idOf: ({ survey }) => survey,
  });

  protected override get texts() {
    return this.desk.t.surveys;
  }

  protected override idOf({ survey }: DeskSurvey): string {
    return survey;
  }

  protected override titleOf({ definition }: DeskSurvey): string {
    return this.desk.say(definition.title);
  }

  protected override above({ definition }: DeskSurvey): string {
    const { report, types } = this.desk.t.surveys;
    return this.managed.place.screen === 'report' ? report.name : types[definition.index ? 'skm' : 'general'];
  }

  protected override get touched(): boolean {
    return this.querySelector<CounterCodes>('counter-codes')?.touched ?? false;
  }

  protected override newDraft(): SurveyDraft {
    return newSurvey(this.desk, Date.now());
  }

  protected override draftOf(survey: DeskSurvey): SurveyDraft {
    return draftOf(this.desk, survey, Date.now());
  }

  protected override row({ survey, type, outcome, responses, target, ...row }: Row): ManagedRow {
    const { t } = this.desk;
    const isAhead = row.state === 'draft' || row.state === 'announced';
    return {
      ...row,
      id: survey,
      facts: html`<p class=${type === 'skm' ? 'kind kind--skm' : 'kind'}>${t.surveys.types[type]}</p>
        ${outcome ? html`<p>${t.participation.outcomePublished}</p>` : nothing}
        ${isAhead ? nothing : responseBar(this.desk, { responses, target })}`,
    };
  }

  protected override form(draft: SurveyDraft): TemplateResult {
    const { desk, managed } = this;
    if (!draft.started) {
      return html`<survey-start
        .desk=${desk}
        .known=${managed.list.state.value ?? []}
        .start=${this.#start}
        .copy=${this.#next}
      ></survey-start>`;
    }
    return html`${
        this.held === draft
          ? html`<div class="notice notice--warn" role="status">
              ${icons.alert}
              <div>${desk.t.surveys.form.begun}</div>
            </div>`
          : nothing
      } <survey-form .desk=${desk} .draft=${draft} .done=${this.saved} .cancel=${this.giveUp}></survey-form>`;
  }

  readonly #start = (draft: SurveyDraft): void => {
    this.managed.drafts.set('', draft);
    this.requestUpdate();
  };

  /** A new survey that is being written is not thrown away for another period. */
  readonly #next = (survey: DeskSurvey): void => {
    const { drafts, list } = this.managed;
    const begun = drafts.get('');
    this.held = begun?.touched ? begun : null;
    if (!this.held) {
      const taken = (list.state.value ?? []).map((row) => row.survey);
      drafts.set('', nextPeriod(this.desk, survey, taken, Date.now()));
    }
    this.managed.go({ id: null, screen: 'edit' });
    this.requestUpdate();
  };

  protected override page(survey: DeskSurvey): TemplateResult {
    return this.managed.place.screen === 'report' ? this.#report(survey) : this.#survey(survey);
  }

  #report(survey: DeskSurvey): TemplateResult {
    const { desk } = this;
    return html`<p>
        <a href=${hashOfManaged('surveys', { id: survey.survey, screen: 'page' })}>${desk.t.surveys.report.toPage}</a>
      </p>
      <survey-report .desk=${desk} .survey=${survey}></survey-report>`;
  }

  #survey(survey: DeskSurvey): TemplateResult {
    const { desk } = this;
    const { t } = desk;
    return html`${surveyStanding(desk, survey)}
      <div class="managed-columns">
        <div class="stack">
          <section class="card stack" aria-labelledby="survey-moves-title">
            <h3 class="card-title" id="survey-moves-title">${t.report.moves}</h3>
            <managed-moves
              .desk=${desk}
              .texts=${t.surveys.moves}
              .moves=${survey.moves}
              .draft=${this.managed.moves.get(survey.survey) ?? null}
              .begin=${(move: ManagedMoveName | null) => this.#begin(survey, move)}
              .send=${(draft: MoveDraft, options: { idempotencyKey: string }) => this.#move(survey, draft, options)}
            ></managed-moves>
            <div class="moves">
              <button type="button" class="button" @click=${() => this.#next(survey)}>
                ${icons.add}${t.surveys.page.next}
              </button>
            </div>
          </section>
          ${wordsSaid(desk, survey)} ${surveyFacts(desk, survey)}
        </div>
        <div class="stack">
          <section class="card" aria-labelledby="preview-title">
            <h3 class="card-title" id="preview-title">${t.surveys.preview.title}</h3>
            <survey-preview .desk=${desk} .shown=${previewOf(draftOf(desk, survey, 0), desk)}></survey-preview>
          </section>
          <section class="card" aria-labelledby="embed-title">
            <h3 class="card-title" id="embed-title">${t.participation.embed.title}</h3>
            <survey-embed .desk=${desk} .survey=${survey}></survey-embed>
          </section>
          <section class="card" aria-labelledby="codes-title">
            <h3 class="card-title" id="codes-title">${t.surveys.codes.title}</h3>
            <counter-codes .desk=${desk} .survey=${survey}></counter-codes>
          </section>
        </div>
      </div>`;
  }

  #begin({ survey, outcome }: DeskSurvey, move: ManagedMoveName | null): void {
    const subject = { parts: [], summary: outcome?.summary, textOf: () => undefined };
    this.begin(survey, move && newMove(move, this.desk.session.city.languages, subject));
  }

  #move({ survey }: DeskSurvey, draft: MoveDraft, options: { idempotencyKey: string }): Promise<void> {
    const { client, t } = this.desk;
    return this.moved(survey, client.surveys.move(survey, sentMove(draft), options), t.surveys.moves[draft.move].done);
  }
}

function sentMove({ move, reason, summary }: MoveDraft): SurveyMove {
  if (move === 'close') return { move, reason: localizedOf(reason) };
  if (move === 'publish_outcome') return { move, summary: localizedOf(summary) };
  return { move };
}
