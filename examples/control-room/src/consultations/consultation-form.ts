import type { DeskConsultation, DeskPollList } from '@suara/client';
import { CONSULTATION_LIMITS } from '@suara/core';
import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Desk } from '../desk.js';
import { icons } from '../icons.js';
import { LightElement } from '../light-element.js';
import { checkboxField, localizedFields, part, type FormContext } from '../participation/fields.js';
import { formButtons, placePart, timesPart } from '../participation/form-parts.js';
import { slugOf } from '../participation/localized.js';
import { orderedRows } from '../participation/ordered.js';
import { Sending } from '../participation/sending.js';
import { consultationOf, faultsOfConsultation, newSection, type ConsultationDraft } from './consultation-draft.js';

type PollRow = DeskPollList['polls'][number];

/** A new consultation, or one whose texts still change. Everything typed stands in the draft, which its owner keeps. */
@customElement('consultation-form')
export class ConsultationForm extends LightElement {
  @property({ attribute: false }) desk!: Desk;
  @property({ attribute: false }) draft!: ConsultationDraft;
  /** Called with the server's answer, even when the form has left the page. */
  @property({ attribute: false }) done!: (consultation: DeskConsultation, draft: ConsultationDraft) => void;
  @property({ attribute: false }) cancel!: () => void;
  /** The city's polls, to choose questions from; null while they load or where they could not be loaded. */
  @state() private polls: readonly PollRow[] | null = null;
  @state() private pollsFailed = false;
  readonly #sending = new Sending(this);

  override connectedCallback(): void {
    super.connectedCallback();
    void this.#loadPolls();
  }

  readonly #loadPolls = async (): Promise<void> => {
    this.pollsFailed = false;
    try {
      this.polls = (await this.desk.client.polls.list()).polls;
    } catch {
      this.pollsFailed = true;
    }
  };

  readonly #submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    const { desk, draft } = this;
    const { consultations } = desk.client;
    await this.#sending.run({
      desk,
      draft,
      check: () => faultsOfConsultation(draft, desk.session),
      special: desk.t.consultations.faults,
      send: async (options) => {
        const sent = consultationOf(draft, desk.session.city);
        const { id } = draft;
        this.done(
          await (id === null ? consultations.create(sent, options) : consultations.revise(id, sent, options)),
          draft,
        );
      },
    });
  };

  readonly #changed = (): void => {
    this.draft.touched = true;
    this.requestUpdate();
  };

  protected override render(): TemplateResult {
    const { desk, draft } = this;
    const { form } = desk.t.consultations;
    const context: FormContext = {
      desk,
      name: 'consultation',
      faults: this.#sending.faults,
      labels: new Map(),
      changed: this.#changed,
    };
    const fields = html`${this.#texts(context)} ${this.#sections(context)} ${this.#asks(context)}
    ${timesPart(context, form, draft, draft.opened ? form.timesFixed : undefined)}
    ${placePart(context, form, draft, '/consultation')}`;
    return html`<form class="stack editor-form editor-form--alone" novalidate @submit=${this.#submit}>
      ${
        draft.opened
          ? html`<div class="notice notice--warn">
              ${icons.alert}
              <div>${form.whileOpen}</div>
            </div>`
          : nothing
      }
      ${this.#sending.summary(context)} ${fields}
      ${formButtons(context, form, { isNew: draft.id === null, busy: this.#sending.busy, cancel: this.cancel })}
      ${draft.opened ? nothing : html`<p class="hint">${form.afterwards}</p>`}
    </form>`;
  }

  #texts(context: FormContext): TemplateResult {
    const { draft } = this;
    const { form } = this.desk.t.consultations;
    return part(
      context,
      { pointer: '/texts', legend: form.texts },
      html`${localizedFields(context, {
        pointer: '/title',
        label: form.title,
        texts: draft.title,
        set: () => {
          if (!draft.ownSlug) draft.slug = slugOf(Object.values(draft.title)[0] ?? '', 48);
        },
      })}
      ${localizedFields(context, {
        pointer: '/summary',
        label: form.summary,
        hint: form.summaryHint,
        texts: draft.summary,
        rows: 2,
      })}
      ${localizedFields(context, {
        pointer: '/background',
        label: form.background,
        hint: form.backgroundHint,
        texts: draft.background,
        rows: 4,
      })}`,
    );
  }

  #sections(context: FormContext): TemplateResult {
    const { draft, desk } = this;
    const { form, order } = desk.t.consultations;
    return part(
      context,
      { pointer: '/sections', legend: form.sections, hint: form.sectionsHint },
      html`${orderedRows({
        items: draft.sections,
        least: 0,
        most: CONSULTATION_LIMITS.sections,
        texts: order,
        body: ({ heading, text }, index) =>
          html`${localizedFields(context, {
            pointer: `/sections/${index}/heading`,
            label: form.heading,
            texts: heading,
          })}
          ${localizedFields(context, {
            pointer: `/sections/${index}/text`,
            label: form.text,
            hint: form.textHint,
            texts: text,
            rows: 5,
          })}`,
        create: () => newSection(desk.session.city),
        set: (sections) => {
          draft.sections = sections;
          this.#sending.forgetFaultsBelow('/sections');
          this.#changed();
        },
      })}`,
    );
  }

  #asks(context: FormContext): TemplateResult {
    const { draft } = this;
    const { form } = this.desk.t.consultations;
    return part(
      context,
      { pointer: '/asks', legend: form.asks },
      html`${this.#questions(context)}
      ${checkboxField(context, {
        pointer: '/arguments',
        label: form.arguments,
        hint: form.argumentsHint,
        checked: draft.arguments,
        set: (checked) => (draft.arguments = checked),
      })}`,
    );
  }

  #questions(context: FormContext): TemplateResult {
    const { desk, draft, polls } = this;
    const { form } = desk.t.consultations;
    context.labels.set('/questions', form.questions);
    return html`<fieldset class="group" id="consultation-questions" tabindex="-1">
      <legend>${form.questions}</legend>
      <p class="hint">${draft.opened ? form.questionsFixed : form.questionsHint}</p>
      ${
        this.pollsFailed
          ? html`<p class="fault">${icons.alert}${form.pollsFailed}</p>
              <button type="button" class="button button--small" @click=${this.#loadPolls}>
                ${desk.t.page.retry}
              </button>`
          : polls === null
            ? html`<p class="quiet">${desk.t.page.loading}</p>`
            : polls.length === 0
              ? html`<p class="quiet">${form.noPolls}</p>`
              : polls.map((row) => this.#question(context, row))
      }
    </fieldset>`;
  }

  /** In the order they are chosen: that is the order they are asked in. */
  #question(context: FormContext, { poll, question, state: stands }: PollRow): TemplateResult {
    const { desk, draft } = this;
    const place = draft.questions.indexOf(poll);
    return checkboxField(context, {
      pointer: `/questions/${poll}`,
      label: desk.say(question),
      hint: [
        desk.t.participation.states[stands],
        ...(place < 0 ? [] : [desk.t.consultations.form.questionPlace(place + 1)]),
      ].join(' · '),
      checked: place >= 0,
      disabled: draft.opened,
      set: (checked) => {
        draft.questions = checked ? [...draft.questions, poll] : draft.questions.filter((each) => each !== poll);
      },
    });
  }
}
