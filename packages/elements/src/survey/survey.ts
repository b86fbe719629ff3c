import { isProblem } from '@suara/client';
import { findSurvey, getSurvey } from '@suara/client/survey';
import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { FocusNext } from '../internal/focus-next.js';
import type { Languages } from '../internal/language.js';
import type { SiteSession } from '../internal/site-session.js';
import { SuaraElement, type Ready } from '../internal/suara-element.js';
import { notice } from '../internal/templates.js';
import { messages } from './messages.id.js';
import type { SurveyMessages } from './messages.js';
import type { Trigger, TriggerKind, TriggerSide } from './trigger-side.js';
import type { SurveyView } from './view/survey-view.js';
import type { SurveySide, Told } from './view/view-host.js';

/**
 * A satisfaction survey, or any other survey of the city: asks one question at a
 * time, or all on one page, for a citizen, for an officer who asks aloud, or on a
 * tablet at a counter. What is answered stays on the device until the server has
 * it, and arrives once; only its receipt is answered with thanks.
 *
 * @summary Lets a citizen answer a survey of the city.
 * @tag suara-survey
 * @slot - Shown until the widget is ready to replace it: a link to the city's page, say.
 * @event {SuaraReadyEvent} suara-ready - The survey can be answered.
 * @event {SuaraSubmitEvent} suara-submit - Before the answers are sent; cancelable. Does not say what was answered.
 * @event {SuaraQueuedEvent} suara-queued - The server could not be reached; the answers wait on this device.
 * @event {SuaraSubmittedEvent} suara-submitted - The server has stored the answers.
 * @event {SuaraErrorEvent} suara-error - Something failed that the citizen was told about.
 * @csspart base - The widget's surface.
 * @cssproperty --suara-color-accent - Colour of actions.
 */
export class SuaraSurvey extends SuaraElement<SurveyMessages> {
  static override properties: PropertyDeclarations = {
    survey: {},
    type: {},
    service: {},
    series: {},
    layout: {},
    caseToken: { attribute: 'case-token' },
    kiosk: { type: Boolean, reflect: true },
    assisted: { type: Boolean },
    trigger: { reflect: true, useDefault: true },
    delay: { type: Number },
    label: {},
    told: { state: true },
    view: { state: true },
    opener: { state: true },
  };

  protected override readonly languages: Languages<SurveyMessages> = {
    id: messages,
    en: () => import('./messages.en.js'),
  };

  /** The survey's name, as in its address. Without it, the survey of `type` that is open now. */
  survey = '';

  /** `skm`: with the official satisfaction index; `general`: any other. */
  type: 'skm' | 'general' = 'skm';

  /** The service that is asked about; the citizen chooses where the survey has several and none is named. */
  service = '';

  /** The series that the survey must belong to, where none is named by itself. */
  series = '';

  /** `steps` or `page`; as the survey itself has it unless given. */
  layout: '' | 'steps' | 'page' = '';

  /** Stands for one finished case. Without it, `#suara-case=…` of the page's address is taken. */
  caseToken = '';

  /** For a tablet at a counter: large, and nothing of one person is ever seen by the next. */
  kiosk = false;

  /** For an officer who reads the questions aloud. */
  assisted = false;

  /** What brings the survey before the visitor's eyes. */
  trigger: TriggerKind = 'inline';

  /** Seconds on the page before it shows itself, for `trigger="time"`. */
  delay = 30;

  /** What the button of `trigger="button"` is called. */
  label = '';

  /** Undefined before the first answer, null where there is no such survey. */
  private told: Told | null | undefined;
  /** All that is drawn once there is a survey. */
  private view: SurveyView | undefined;
  /** What leads to the survey, where it does not stand in its place. */
  private opener: Trigger | undefined;

  readonly #focus = new FocusNext(this);
  #turn = 0;
  #isOpen = false;

  protected override willUpdate(changed: PropertyValues<this>): void {
    const asked = ['survey', 'type', 'service', 'series', 'trigger'] as const;
    if (this.hasUpdated && asked.some((name) => changed.has(name))) this.restart();
    super.willUpdate(changed);
  }

  /** Asks for the survey beside the site's settings, and for the code that draws it. What is asked later overtakes. */
  protected override async prepare({ client }: SiteSession): Promise<void> {
    const turn = ++this.#turn;
    const [told] = await Promise.all([
      (this.survey ? getSurvey(client, this.survey) : findSurvey(client, this)).then(
        (survey) => ({ survey, ahead: Date.parse(survey.serverTime) - Date.now() }),
        (error: unknown) => {
          if (isProblem(error, 'not-found')) return null;
          throw error;
        },
      ),
      this.#isOpen || this.trigger === 'inline' ? this.#loadView() : this.#loadTrigger(),
    ]);
    if (turn === this.#turn) this.told = told;
  }

  /** What the element hands to its parts. */
  readonly #side: SurveySide & TriggerSide = {
    element: this,
    focus: this.#focus,
    now: () => ({ ready: this.ready, session: this.session, told: this.told }),
    reload: async () => {
      if (this.session) await this.prepare(this.session);
    },
    open: () => {
      this.#isOpen = true;
      // what cannot be had now is told, and tried again, as at the start
      this.#loadView().catch(() => {
        this.restart();
      });
    },
  };

  async #loadView(): Promise<void> {
    const { createView } = await import('./view/survey-view.js');
    this.view ??= createView(this.#side);
  }

  /** Only what leads to the survey: of most who could be invited nobody opens it. */
  async #loadTrigger(): Promise<void> {
    const { createTrigger } = await import('./trigger/trigger.js');
    this.opener ??= createTrigger(this.#side);
  }

  protected override render(): TemplateResult {
    if (this.trigger === 'inline') return super.render();
    const own = this.trigger === 'button' ? html`<slot></slot>` : nothing;
    return html`${this.opener?.render(() => super.render()) ?? own}`;
  }

  protected override renderReady({ messages: texts }: Ready<SurveyMessages>): TemplateResult {
    if (!this.told) return notice('danger', texts.surveyUnknown);
    return this.view?.render() ?? html`<p role="status">${texts.loading}</p>`;
  }
}
