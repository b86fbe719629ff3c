import type { DeskPoll } from '@suara/client';
import { BALLOT_KINDS, type PollDefinition } from '@suara/core';
import { html, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Desk } from '../desk.js';
import { LightElement } from '../light-element.js';
import { localizedFields, part, radioField, numberField, type FormContext } from '../participation/fields.js';
import { formButtons, placePart, timesPart } from '../participation/form-parts.js';
import { slugOf } from '../participation/localized.js';
import { Sending } from '../participation/sending.js';
import { definitionOf, faultsOfPoll, pollOf, type Levels, type PollDraft } from './poll-draft.js';
import { optionFields } from './option-fields.js';
import { ruleFields } from './rule-fields.js';
import './poll-preview.js';

const LEVELS: readonly Levels[] = ['device', 'verified', 'both'];
const RESULTS: readonly PollDraft['results'][] = ['after_closing', 'after_voting', 'always'];

/** A new poll, or one that is not open yet. Everything typed stands in the draft, which its owner keeps. */
@customElement('poll-form')
export class PollForm extends LightElement {
  @property({ attribute: false }) desk!: Desk;
  @property({ attribute: false }) draft!: PollDraft;
  /** Called with the server's answer, even when the form has left the page. */
  @property({ attribute: false }) done!: (poll: DeskPoll, draft: PollDraft) => void;
  @property({ attribute: false }) cancel!: () => void;
  readonly #sending = new Sending(this);

  readonly #submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    const { desk, draft } = this;
    const { polls } = desk.client;
    await this.#sending.run({
      desk,
      draft,
      check: () => faultsOfPoll(draft, desk.session),
      special: desk.t.polls.faults,
      send: async (options) => {
        const sent = pollOf(draft, desk.session.city);
        this.done(
          await (draft.id === null ? polls.create(sent, options) : polls.revise(draft.id, sent, options)),
          draft,
        );
      },
    });
  };

  readonly #changed = (): void => {
    this.draft.touched = true;
    this.requestUpdate();
  };

  readonly #optionsMoved = (): void => {
    this.#sending.forgetFaultsBelow('/options');
    this.#changed();
  };

  protected override render(): TemplateResult {
    const { desk, draft } = this;
    const { form } = desk.t.polls;
    const context: FormContext = {
      desk,
      name: 'poll',
      faults: this.#sending.faults,
      labels: new Map(),
      changed: this.#changed,
    };
    const fields = html`${this.#kind(context)} ${this.#question(context)}
    ${optionFields(context, draft, this.#optionsMoved)} ${this.#voters(context)} ${timesPart(context, form, draft)}
    ${placePart(context, form, draft, '/poll')}`;
    return html`<div class="editor">
      <form class="stack editor-form" novalidate @submit=${this.#submit}>
        ${this.#sending.summary(context)} ${fields}
        ${formButtons(context, form, { isNew: draft.id === null, busy: this.#sending.busy, cancel: this.cancel })}
        <p class="hint">${form.afterwards}</p>
      </form>
      <section class="editor-preview card" aria-labelledby="preview-title">
        <h3 class="card-title" id="preview-title">${desk.t.polls.preview.title}</h3>
        <poll-preview
          .desk=${desk}
          .shown=${{ poll: 'pratinjau', definition: previewable(draft, desk) }}
        ></poll-preview>
      </section>
    </div>`;
  }

  #kind(context: FormContext): TemplateResult {
    const { draft } = this;
    const { form, kinds } = this.desk.t.polls;
    return part(
      context,
      { pointer: '/ballot', legend: form.kind },
      html`${radioField(context, {
        pointer: '/ballot/kind',
        label: form.kindChoice,
        value: draft.kind,
        choices: BALLOT_KINDS.map((value) => ({ value, label: kinds[value].name, hint: kinds[value].when })),
        set: (kind) => (draft.kind = kind),
      })}
      ${ruleFields(context, draft)}`,
    );
  }

  #question(context: FormContext): TemplateResult {
    const { draft } = this;
    const { form } = this.desk.t.polls;
    return part(
      context,
      { pointer: '/texts', legend: form.texts },
      html`${localizedFields(context, {
        pointer: '/question',
        label: form.question,
        hint: form.questionHint,
        texts: draft.question,
        set: () => {
          if (!draft.ownSlug) draft.slug = slugOf(Object.values(draft.question)[0] ?? '', 48);
        },
      })}
      ${localizedFields(context, {
        pointer: '/description',
        label: form.description,
        hint: form.descriptionHint,
        texts: draft.description,
        rows: 3,
        optional: true,
      })}`,
    );
  }

  #voters(context: FormContext): TemplateResult {
    const { draft } = this;
    const { form, levels, results } = this.desk.t.polls;
    return part(
      context,
      { pointer: '/voters', legend: form.voters },
      html`${radioField(context, {
        pointer: '/levels',
        label: form.levels,
        value: draft.levels,
        choices: LEVELS.map((value) => ({ value, label: levels[value].title, hint: levels[value].text })),
        set: (value) => (draft.levels = value),
      })}
      ${radioField(context, {
        pointer: '/results',
        label: form.results,
        value: draft.results,
        choices: RESULTS.map((value) => ({ value, label: results[value].title, hint: results[value].text })),
        set: (value) => (draft.results = value),
      })}
      ${numberField(context, {
        pointer: '/quorum',
        label: form.quorum,
        hint: form.quorumHint,
        optional: true,
        value: draft.quorum,
        set: (value) => (draft.quorum = value),
      })}`,
    );
  }
}

/** With words in place of those not written yet: a half-written form shows what it will become. */
function previewable(draft: PollDraft, desk: Desk): PollDefinition {
  const { languages } = desk.session.city;
  const { unwritten } = desk.t.polls.preview;
  const definition = definitionOf(draft, desk.session);
  const filled = (text: Readonly<Record<string, string>>, otherwise: string): Record<string, string> =>
    Object.fromEntries(languages.map((language) => [language, text[language] ?? Object.values(text)[0] ?? otherwise]));
  const finite = <T>(value: T): T | 0 => (Number.isNaN(value) ? 0 : value);
  return {
    ...definition,
    question: filled(definition.question, unwritten.question),
    options: definition.options.map((option, index) => ({
      ...option,
      name: filled(option.name, unwritten.option(index + 1)),
      ...(option.cost === undefined ? {} : { cost: finite(option.cost) }),
    })),
    ballot: Object.fromEntries(
      Object.entries(definition.ballot).map(([name, value]: [string, unknown]) => [name, finite(value)]),
    ) as unknown as PollDefinition['ballot'],
    quorum: finite(definition.quorum),
    closesAt: definition.closesAt || new Date(Date.now() + 3_600_000).toISOString(),
  };
}
