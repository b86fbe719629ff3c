import type { DeskSurvey, DeskSurveyList, SurveyDefinition } from '@suara/client';
import { SKM_STANDARD_IDS, skmDefinition, type SkmStandardId } from '@suara/core';
import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Desk } from '../desk.js';
import { icons } from '../icons.js';
import { LightElement } from '../light-element.js';
import { startFrom, type SurveyDraft } from './survey-draft.js';

const KINDS: readonly (SkmStandardId | 'empty')[] = [...SKM_STANDARD_IDS, 'empty'];
const NAMES: Readonly<Record<SkmStandardId, string>> = {
  'permenpanrb-14-2017': 'skm',
  'kepmenpan-25-2004': 'skm-2004',
};

/** The first thing to decide of a new survey: what it starts from. */
@customElement('survey-start')
export class SurveyStart extends LightElement {
  @property({ attribute: false }) desk!: Desk;
  @property({ attribute: false }) known: DeskSurveyList['surveys'] = [];
  @property({ attribute: false }) start!: (draft: SurveyDraft) => void;
  @property({ attribute: false }) copy!: (survey: DeskSurvey) => void;
  @state() private busy = false;
  @state() private failed = false;

  #begin(kind: SkmStandardId | 'empty'): void {
    const definition = kind === 'empty' ? null : (skmDefinition(kind) as SurveyDefinition);
    this.start(startFrom(this.desk, definition, kind === 'empty' ? '' : NAMES[kind], Date.now()));
  }

  readonly #copy = async (event: Event): Promise<void> => {
    event.preventDefault();
    const id = this.querySelector('select')?.value;
    if (!id || this.busy) return;
    this.busy = true;
    this.failed = false;
    try {
      this.copy(await this.desk.client.surveys.get(id));
    } catch {
      this.failed = true;
    } finally {
      this.busy = false;
    }
  };

  protected override render(): TemplateResult {
    const { desk } = this;
    const { start } = desk.t.surveys;
    return html`<section class="stack starts" aria-labelledby="starts-title">
      <div>
        <h3 class="card-title" id="starts-title">${start.title}</h3>
        <p class="quiet">${start.lead}</p>
      </div>
      <ul class="type-choice">
        ${KINDS.map(
          (kind) =>
            html`<li>
              <button type="button" class="type-button" @click=${() => this.#begin(kind)}>
                <strong>${start.kinds[kind].title}</strong><span>${start.kinds[kind].text}</span>
              </button>
            </li>`,
        )}
      </ul>
      ${this.#copies()}
    </section>`;
  }

  #copies(): TemplateResult {
    const { desk, known } = this;
    const { start } = desk.t.surveys;
    return html`<form class="card stack" @submit=${this.#copy}>
      <div class="field">
        <label for="starts-copy">${start.copy}</label>
        <p class="hint" id="starts-copy-hint">${start.copyHint}</p>
        ${
          known.length === 0
            ? html`<p class="quiet">${start.none}</p>`
            : html`<select id="starts-copy" aria-describedby="starts-copy-hint">
                ${known.map(
                  ({ survey, title }) => html`<option value=${survey}>${desk.say(title)} (${survey})</option>`,
                )}
              </select>`
        }
      </div>
      <div role="status">${this.failed ? html`<p class="fault">${icons.alert}${start.failed}</p>` : nothing}</div>
      ${
        known.length === 0
          ? nothing
          : html`<div class="moves">
              <button type="submit" class="button" aria-disabled=${String(this.busy)}>${start.copySubmit}</button>
            </div>`
      }
    </form>`;
  }
}
