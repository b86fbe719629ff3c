import type { DeskSurvey } from '@suara/client';
import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Desk } from '../desk.js';
import { LightElement } from '../light-element.js';
import { siteField } from '../participation/embed-snippet.js';
import '../participation/copy-snippet.js';

/** Where and how the survey is met, with what its tag says then. */
const USES = {
  inline: '',
  button: ' trigger="button"',
  dialog: ' trigger="dialog"',
  submitted: ' trigger="submitted"',
  exit: ' trigger="exit"',
  time: ' trigger="time" delay="30"',
  kiosk: ' kiosk',
  assisted: ' assisted',
} as const;

export type SurveyUse = keyof typeof USES | 'scoreboard';

const CHOICES: readonly SurveyUse[] = [...(Object.keys(USES) as (keyof typeof USES)[]), 'scoreboard'];

/** By type, service and series instead of by name: the next period needs no change of the page. */
function tagOf({ definition, series }: DeskSurvey, site: string, use: SurveyUse, service: string): string {
  if (use === 'scoreboard') return `<suara-scoreboard site="${site}" series="${series}"></suara-scoreboard>`;
  const type = definition.index ? 'skm' : 'general';
  const about = service ? ` service="${service}"` : '';
  return `<suara-survey site="${site}" type="${type}"${about} series="${series}"${USES[use]}></suara-survey>`;
}

/** The tag that a page, a counter's tablet or an officer's page needs. */
@customElement('survey-embed')
export class SurveyEmbed extends LightElement {
  @property({ attribute: false }) desk!: Desk;
  @property({ attribute: false }) survey!: DeskSurvey;
  @state() private site = '';
  @state() private use: SurveyUse = 'inline';
  @state() private service = '';

  protected override render(): TemplateResult {
    const { desk, survey, use } = this;
    const { embed } = desk.t.surveys;
    const site = this.site || (desk.session.sites[0]?.site ?? '');
    return html`<div class="stack">
      <div class="field">
        <label for="survey-use">${embed.use}</label>
        <p class="hint" id="survey-use-hint">${embed.uses[use].text}</p>
        <select
          id="survey-use"
          aria-describedby="survey-use-hint"
          @change=${(event: Event) => (this.use = (event.target as HTMLSelectElement).value as SurveyUse)}
        >
          ${CHOICES.map((each) => html`<option value=${each}>${embed.uses[each].title}</option>`)}
        </select>
      </div>
      ${siteField(desk, 'survey-site', site, (chosen) => (this.site = chosen))} ${this.#services()}
      <div class="stack stack--tight">
        <p class="quiet">${desk.t.participation.embed.lead}</p>
        <copy-snippet .desk=${desk} .text=${tagOf(survey, site, use, this.service)}></copy-snippet>
        <p class="hint">${embed.lasting}</p>
      </div>
    </div>`;
  }

  #services(): TemplateResult | typeof nothing {
    const { desk, survey } = this;
    const { embed } = desk.t.surveys;
    if (survey.services.length === 0 || this.use === 'scoreboard') return nothing;
    return html`<div class="field">
      <label for="survey-embed-service">${embed.service}</label>
      <select
        id="survey-embed-service"
        @change=${(event: Event) => (this.service = (event.target as HTMLSelectElement).value)}
      >
        <option value="">${embed.anyService}</option>
        ${survey.services.map(({ id, name }) => html`<option value=${id}>${desk.say(name)}</option>`)}
      </select>
    </div>`;
  }
}
