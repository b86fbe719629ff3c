import type { DeskSurvey } from '@suara/client';
import { SKM_ROUNDINGS, SKM_STANDARD_IDS, SURVEY_LIMITS, sampleTarget } from '@suara/core';
import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Desk } from '../desk.js';
import { LightElement } from '../light-element.js';
import { inputField, localizedFields, numberField, part, radioField, selectField } from '../participation/fields.js';
import type { AnyFieldError } from '../participation/faults.js';
import { formButtons, placePart, timesPart } from '../participation/form-parts.js';
import { slugOf } from '../participation/localized.js';
import { orderedRows } from '../participation/ordered.js';
import { Sending } from '../participation/sending.js';
import { questionFields } from './question-fields.js';
import type { SurveyContext } from './survey-context.js';
import { isIndexed, newService, populationOf, surveyOf, type SurveyDraft } from './survey-draft.js';
import { previewOf } from './survey-preview.js';
import { faultsOfSurvey, wordsOfFault } from './survey-faults.js';

const JUDGED_AFTER = 400;
const LAYOUTS = ['steps', 'page'] as const;

/** A new survey, or one that is not open yet. Everything typed stands in the draft, which its owner keeps. */
@customElement('survey-form')
export class SurveyForm extends LightElement {
  @property({ attribute: false }) desk!: Desk;
  @property({ attribute: false }) draft!: SurveyDraft;
  /** Called with the server's answer, even when the form has left the page. */
  @property({ attribute: false }) done!: (survey: DeskSurvey, draft: SurveyDraft) => void;
  @property({ attribute: false }) cancel!: () => void;
  readonly #sending = new Sending(this);
  readonly #fresh = new Set<number>();
  /** Where the rules' fields stand in what is sent, by id. */
  readonly #rulePlaces = new Map<string, string>();

  readonly #submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    const { desk, draft } = this;
    const { surveys } = desk.client;
    await this.#sending.run({
      desk,
      draft,
      check: () => faultsOfSurvey(draft, desk.session),
      words: this.#words,
      send: async (options) => {
        const { id } = draft;
        const sent = surveyOf(draft, desk.session.city);
        this.done(await (id === null ? surveys.create(sent, options) : surveys.revise(id, sent, options)), draft);
      },
    });
  };

  readonly #words = (error: AnyFieldError): string | undefined => wordsOfFault(this.desk, this.draft, error);

  /**
   * A rule is judged once its field is left: the next one may build on it. Not at once: what the hand is about to press
   * must not move away under it.
   */
  readonly #judge = (event: FocusEvent): void => {
    const { id } = event.target as HTMLElement;
    const pointer = this.#rulePlaces.get(id);
    if (pointer === undefined) return;
    setTimeout(() => {
      const errors = faultsOfSurvey(this.draft, this.desk.session).filter((error) => error.pointer === pointer);
      this.#sending.judge(this.desk, pointer, errors, { words: this.#words });
    }, JUDGED_AFTER);
  };

  readonly #changed = (): void => {
    this.draft.touched = true;
    this.requestUpdate();
  };

  readonly #moved = (pointer: string): void => {
    this.#sending.forgetFaultsBelow(pointer);
    this.#changed();
  };

  get #context(): SurveyContext {
    return {
      desk: this.desk,
      draft: this.draft,
      name: 'survey',
      faults: this.#sending.faults,
      rules: this.#sending.rules,
      labels: new Map(),
      fresh: this.#fresh,
      rulePlaces: this.#rulePlaces,
      changed: this.#changed,
      moved: this.#moved,
    };
  }

  protected override render(): TemplateResult {
    const { draft, desk } = this;
    const { form } = desk.t.surveys;
    const context = this.#context;
    const series = inputField(context, {
      pointer: '/series',
      label: form.series,
      hint: form.seriesHint,
      value: draft.series,
      lang: 'zxx',
      set: (value) => {
        draft.series = value;
        draft.ownSeries = value !== '';
      },
    });
    const fields = html`${this.#texts(context)} ${questionFields(context)} ${this.#services(context)}
    ${this.#people(context)} ${isIndexed(draft) ? this.#index(context) : nothing} ${timesPart(context, form, draft)}
    ${placePart(context, form, draft, '/survey', series)}`;
    return html`<div class="editor">
      <form class="stack editor-form" novalidate @submit=${this.#submit} @focusout=${this.#judge}>
        ${this.#sending.summary(context)} ${fields}
        ${formButtons(context, form, { isNew: draft.id === null, busy: this.#sending.busy, cancel: this.cancel })}
        <p class="hint">${form.afterwards}</p>
      </form>
      ${this.#preview()}
    </div>`;
  }

  #preview(): TemplateResult {
    const { desk, draft } = this;
    const { preview } = desk.t.surveys;
    const shown = previewOf(draft, desk);
    return html`<section class="editor-preview card" aria-labelledby="preview-title">
      <h3 class="card-title" id="preview-title">${preview.title}</h3>
      ${
        shown === null
          ? html`<p class="quiet">${preview.empty}</p>`
          : html`<survey-preview .desk=${desk} .shown=${shown}></survey-preview>`
      }
    </section>`;
  }

  #texts(context: SurveyContext): TemplateResult {
    const { draft } = this;
    const { form } = this.desk.t.surveys;
    const propose = (): void => {
      if (draft.ownSlug) return;
      draft.slug = slugOf(Object.values(draft.title)[0] ?? '', 48);
      if (!draft.ownSeries) draft.series = draft.slug;
    };
    return part(
      context,
      { pointer: '/texts', legend: form.texts },
      html`${localizedFields(context, {
        pointer: '/definition/title',
        label: form.title,
        texts: draft.title,
        set: propose,
      })}
      ${localizedFields(context, {
        pointer: '/definition/description',
        label: form.description,
        hint: form.descriptionHint,
        texts: draft.description,
        rows: 2,
        optional: true,
      })}
      ${localizedFields(context, {
        pointer: '/definition/thanks',
        label: form.thanks,
        hint: form.thanksHint,
        texts: draft.thanks,
        rows: 2,
        optional: true,
      })}
      ${radioField(context, {
        pointer: '/definition/layout',
        label: form.layout,
        value: draft.layout,
        choices: LAYOUTS.map((value) => ({
          value,
          label: form.layouts[value].title,
          hint: form.layouts[value].text,
        })),
        set: (value) => (draft.layout = value),
      })}`,
    );
  }

  #services(context: SurveyContext): TemplateResult {
    const { draft, desk } = this;
    const { form } = desk.t.surveys;
    const rows = orderedRows({
      items: draft.services,
      least: 0,
      most: SURVEY_LIMITS.services,
      texts: form.serviceOrder,
      body: ({ name }, index) =>
        localizedFields(context, { pointer: `/services/${index}/name`, label: form.service, texts: name }),
      create: () => newService(desk.session.city.languages),
      set: (services) => {
        draft.services = services;
        if (!services.some(({ row }) => row === draft.asked)) draft.asked = null;
        this.#moved('/services');
      },
    });
    const asked = selectField(context, {
      pointer: '/services/asked',
      label: form.asked,
      hint: form.askedHint,
      value: String(draft.asked ?? ''),
      choices: [
        { value: '', label: form.noneAsked },
        ...draft.services.map(({ row, name }, index) => ({
          value: String(row),
          label: desk.say(name) || form.serviceOrder.one(index + 1),
        })),
      ],
      set: (value) => (draft.asked = value === '' ? null : Number(value)),
    });
    return part(
      context,
      { pointer: '/services', legend: form.services, hint: form.servicesHint },
      html`${rows} ${draft.services.length > 0 ? asked : nothing}`,
    );
  }

  #people(context: SurveyContext): TemplateResult {
    const { draft, desk } = this;
    const { form } = desk.t.surveys;
    const population = populationOf(draft);
    const isKnown = population !== null && population >= 1 && population <= SURVEY_LIMITS.populationMax;
    const { format } = desk;
    return part(
      context,
      { pointer: '/people', legend: form.people },
      html`${numberField(context, {
          pointer: '/population',
          label: form.population,
          hint: form.populationHint,
          optional: true,
          value: draft.population,
          set: (value) => (draft.population = value),
        })}
        <p class="sample" role="status">
          ${isKnown ? form.sample(format.number(sampleTarget(population)), format.number(population)) : nothing}
        </p>
        ${numberField(context, {
          pointer: '/share',
          label: form.share,
          hint: form.shareHint,
          value: draft.share,
          set: (value) => (draft.share = value),
        })}`,
    );
  }

  #index(context: SurveyContext): TemplateResult {
    const { draft } = this;
    const { form, standards } = this.desk.t.surveys;
    return part(
      context,
      { pointer: '/definition/index', legend: form.index, hint: form.indexHint },
      html`${selectField(context, {
        pointer: '/definition/index/standard',
        label: form.standard,
        value: draft.standard,
        choices: SKM_STANDARD_IDS.map((value) => ({ value, label: standards[value] })),
        set: (value) => (draft.standard = value),
      })}
      ${selectField(context, {
        pointer: '/definition/index/rounding',
        label: form.rounding,
        value: draft.rounding,
        choices: SKM_ROUNDINGS.map((value) => ({ value, label: form.roundings[value] })),
        set: (value) => (draft.rounding = value),
      })}`,
    );
  }
}
