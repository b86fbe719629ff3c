import type { Client, Survey, SurveyDefinition, SurveyService } from '@suara/client';
import { checkSurveyDefinition } from '@suara/core';
import { html, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Desk } from '../desk.js';
import { PREVIEWED, WidgetPreview } from '../participation/widget-preview.js';
import { definitionOf, surveyOf, type SurveyDraft } from './survey-draft.js';

type Question = SurveyDefinition['questions'][number];
type Texts = Record<string, string>;

/** What is shown: a survey that nobody but the desk knows yet. */
export interface ShownSurvey {
  readonly definition: SurveyDefinition;
  readonly services: readonly SurveyService[];
  /** What stands where the city's own words on consent will. */
  readonly consent: Texts;
}

/** With words in place of those not written yet: a half-written form shows what it will become. */
function filledQuestion(
  question: Question,
  index: number,
  filled: (text: Texts, otherwise: string) => Texts,
  t: Desk['t'],
): Question {
  const { unwritten } = t.surveys.preview;
  const options = <Each extends { id: string; label: Texts }>(list: Each[]): Each[] =>
    list.map((each, at) => ({
      ...each,
      id: each.id || `pilihan-${at + 1}`,
      label: filled(each.label, `${unwritten.option} ${at + 1}`),
    }));
  return {
    ...question,
    id: question.id || `pertanyaan_${index + 1}`,
    text: filled(question.text, unwritten.question),
    ...('options' in question ? { options: options(question.options) } : {}),
    ...('rows' in question ? { rows: options(question.rows) } : {}),
    ...('points' in question
      ? { points: question.points.map((label, at) => filled(label, `${unwritten.option} ${at + 1}`)) }
      : {}),
  };
}

/** Without rules that are faulty: what they would do, nobody knows. */
function withoutFaults(definition: SurveyDefinition, languages: readonly string[]): SurveyDefinition {
  const errors = checkSurveyDefinition(definition, languages);
  const isFaulty = (index: number, name: string): boolean =>
    errors.some(({ pointer, rule }) => rule && pointer.startsWith(`/questions/${index}/${name}`));
  const questions = definition.questions.map((question, index) => {
    const kept = Object.entries(question).filter(
      ([name]) => !['visible', 'required', 'jumps'].includes(name) || !isFaulty(index, name),
    );
    return Object.fromEntries(kept) as Question;
  });
  return { ...definition, questions };
}

/** A draft as it can be shown, or null where there is no question yet. */
export function previewOf(draft: SurveyDraft, { session, t }: Desk): ShownSurvey | null {
  if (draft.questions.length === 0) return null;
  const { languages } = session.city;
  const filled = (text: Texts, otherwise: string): Texts =>
    Object.fromEntries(languages.map((language) => [language, text[language] ?? Object.values(text)[0] ?? otherwise]));
  const definition = definitionOf(draft);
  const questions = definition.questions.map((question, index) => filledQuestion(question, index, filled, t));
  const { unwritten } = t.surveys.preview;
  return {
    consent: filled({}, unwritten.consent),
    services: surveyOf(draft, session.city).services.map((service) => ({
      ...service,
      name: filled(service.name, t.surveys.form.service),
    })),
    definition: withoutFaults(
      { ...definition, title: filled(definition.title, unwritten.title), questions },
      languages,
    ),
  };
}

/** What the server would answer if the draft were open now. */
function openSurvey({ definition, services, consent }: ShownSurvey, revision: number): Survey {
  const now = Date.now();
  return {
    survey: PREVIEWED,
    series: PREVIEWED,
    agency: null,
    services: [...services],
    definition,
    revision,
    state: 'open',
    opensAt: new Date(now - 1000).toISOString(),
    closesAt: new Date(now + 7 * 24 * 3_600_000).toISOString(),
    serverTime: new Date(now).toISOString(),
    closedEarly: null,
    invitation: { share: 100, quietDays: 90 },
    consent: { version: PREVIEWED, text: consent },
    outcome: null,
  };
}

/** A survey's widget as wide as a phone, as if it were open. */
@customElement('survey-preview')
export class SurveyPreview extends WidgetPreview {
  @property({ attribute: false }) override shown!: ShownSurvey;
  /** Of the same revision the widget would go on with the questions it has. */
  #revision = 0;

  protected override get texts() {
    return this.desk.t.surveys.preview;
  }

  protected override load(): Promise<unknown> {
    return import('@suara/elements/survey/define');
  }

  protected override answers() {
    this.#revision += 1;
    const survey = openSurvey(this.shown, this.#revision);
    const read = (path: string): unknown => (path.endsWith(`/surveys/${PREVIEWED}`) ? survey : undefined);
    return { read, refusal: 'survey-not-open' };
  }

  protected override about(): string {
    return this.texts.ofDraft;
  }

  protected override widget(client: Client): TemplateResult {
    return html`<suara-survey
      class="phone"
      lang=${this.desk.language}
      .client=${client}
      .survey=${PREVIEWED}
      @suara-submit=${this.refuse}
    ></suara-survey>`;
  }
}
