import {
  newIdempotencyKey,
  type FieldError,
  type NewResponse,
  type ResponseReceipt,
  type Survey,
  type SurveyService,
} from '@suara/client';
import type { ResponseMode } from '@suara/core';
import { html, type ReactiveController, type TemplateResult } from 'lit';
import { adopt } from '../../internal/adopt.js';
import { SuaraQueuedEvent, SuaraSubmitEvent, SuaraSubmittedEvent } from '../../internal/events.js';
import { Part } from '../../internal/part.js';
import { ServerClock } from '../../internal/server-clock.js';
import type { Ready } from '../../internal/suara-element.js';
import type { Kiosk } from '../kiosk/kiosk.js';
import type { Setback, SurveyMessages, ViewMessages } from '../messages.js';
import { QuietPeriod } from '../quiet.js';
import { takeCaseToken } from './case-token.js';
import { Device, isTouched, type Act } from './device.js';
import { renderForm } from './form-view.js';
import { LateQuestions } from './late-questions.js';
import { newResponse } from './new-response.js';
import { Outbox, type Trouble } from './outbox.js';
import { fieldOf, Questionnaire, questionOf, SERVICE } from './questionnaire.js';
import { renderAnswered, renderClosed, renderNotOpen, renderResume } from './rest-views.js';
import { renderPending, renderQueued, renderThanks } from './sent-views.js';
import { hostOf, type SurveyHost, type SurveySide } from './view-host.js';
import { view as indonesian } from './view.id.js';
import { viewStyles } from './view.styles.js';

/** What the views of a survey draw from. */
export interface ViewContext {
  readonly host: SurveyHost;
  readonly ready: Ready<SurveyMessages>;
  readonly survey: Survey;
  readonly texts: ViewMessages;
  readonly view: SurveyView;
  readonly form: Questionnaire;
}

export const createView = (side: SurveySide): SurveyView => new SurveyView(hostOf(side));

const DEVICE = 'device';

/** All of the survey once the server has told of it, in one chunk that loads beside that answer. */
export class SurveyView implements ReactiveController {
  readonly clock: ServerClock;
  readonly outbox: Outbox;
  readonly late: LateQuestions;
  /** Whether the server has just stored these answers. */
  isStored = false;
  /** Whether these answers wait for a connection, and the citizen and the page know it. */
  isWaiting = false;
  /** Whether an earlier visit's answers are there, and nobody has said yet what to do with them. */
  isResuming = false;
  /** Why the last answers were not taken. */
  setback: Setback | undefined;

  readonly #host: SurveyHost;
  #device = new Device('', false);
  #form: Questionnaire | undefined;
  /** What all this is about: survey, its revision and the mode. */
  #subject = '';
  readonly #kiosk: Part<Kiosk>;
  #texts: ViewMessages = indonesian;
  #lang = 'id';
  #said = '';
  /** The field that gets the focus with the next drawing. */
  #field: string | undefined;

  constructor(host: SurveyHost) {
    this.#host = host;
    this.clock = new ServerClock(host, () => host.survey);
    this.late = new LateQuestions(host, this);
    this.#kiosk = new Part(
      async () => (await import('../kiosk/kiosk.js')).kioskOf(host, this),
      () => {
        host.requestUpdate();
      },
    );
    this.outbox = new Outbox({
      host,
      device: () => this.#device,
      withPhotos: (act) => this.#withPhotos(act),
      stored: (act, receipt) => {
        this.#stored(act, receipt);
      },
      refused: (act, trouble) => {
        this.#refused(act, trouble);
      },
      waits: (act) => {
        if (act.key === this.#device.draft.act) this.#wait();
      },
    });
    adopt(host.shadow, viewStyles.styleSheet);
    host.addController(this);
  }

  hostUpdate(): void {
    const { survey, ready, wishes } = this.#host;
    const lang = ready?.lang ?? 'id';
    if (lang !== this.#lang) void this.#speak(lang);
    if (wishes.kiosk) this.#kiosk.want();
    if (!survey || !this.#host.session) return;
    const subject = [this.#city, survey.survey, survey.revision, this.mode].join('/');
    if (subject !== this.#subject) this.#begin(subject, survey);
  }

  hostUpdated(): void {
    const field = this.#field && this.#host.shadow.querySelector<HTMLElement>(`#${this.#field}`);
    if (!field) return;
    this.#field = undefined;
    const controls = 'input, textarea, select, button';
    (field.matches(controls) ? field : (field.querySelector<HTMLElement>(controls) ?? field)).focus();
  }

  /** What a tablet at a counter does by itself, where this is one. */
  get kiosk(): Kiosk | undefined {
    return this.mode === 'kiosk' ? this.#kiosk.value : undefined;
  }

  get #city(): string {
    return this.#host.session?.client.site.split('.')[0] ?? '';
  }

  #begin(subject: string, survey: Survey): void {
    this.#subject = subject;
    const name = `${this.#city}/${survey.survey}`;
    this.#device = new Device(name, this.mode === 'kiosk');
    this.#form = new Questionnaire({
      host: this.#host,
      definition: survey.definition,
      device: () => this.#device,
      texts: () => this.#texts,
    });
    this.late.restart(survey.definition, this.#device, name);
    this.isStored = false;
    this.setback = undefined;
    this.#takeCase(survey.services);
    this.#settle();
    this.isResuming = !this.isWaiting && isTouched(this.#device.draft);
    this.outbox.restart();
  }

  /** Another case is another person's, so nothing of the one before is brought back. */
  #takeCase(services: readonly SurveyService[]): void {
    const taken = takeCaseToken(services);
    if (!taken) return;
    const { caseToken } = this.#device.draft;
    if (caseToken && caseToken !== taken) this.#device.clearDraft();
    this.#device.editDraft({ caseToken: taken });
  }

  /** What was sent before a reload waits still, or has arrived: then nothing of it is offered again. */
  #settle(): void {
    const { draft, act } = this.#device;
    this.isWaiting = act !== undefined && this.mode === 'self';
    if (draft.act && !this.isWaiting) this.#device.clearDraft();
  }

  async #speak(lang: string): Promise<void> {
    this.#lang = lang;
    try {
      this.#texts = lang === 'en' ? (await import('./view.en.js')).view : indonesian;
    } catch {
      this.#texts = indonesian;
    }
    this.#host.requestUpdate();
  }

  get device(): Device {
    return this.#device;
  }

  get form(): Questionnaire | undefined {
    return this.#form;
  }

  get mode(): ResponseMode {
    const { kiosk, assisted } = this.#host.wishes;
    if (kiosk) return 'kiosk';
    return assisted ? 'assisted' : 'self';
  }

  get isOnePage(): boolean {
    const layout = this.#host.wishes.layout || this.#form?.definition.layout;
    return layout === 'page';
  }

  /** Whose answer it is: a case's, or in self mode this browser's; of an officer's or a counter's device it is nobody's. */
  get #who(): string | undefined {
    return this.#form?.caseToken || (this.mode === 'self' ? DEVICE : undefined);
  }

  /** Whoever comes back from a case without its token has answered, too. */
  get isAnswered(): boolean {
    const { answered } = this.#device.kept;
    const caseToken = this.#form?.caseToken;
    return caseToken ? caseToken in answered : this.mode === 'self' && Object.keys(answered).length > 0;
  }

  announce(text: string): void {
    this.#said = text;
    this.#host.requestUpdate();
  }

  /** The question that is asked, or the title where all are on one page. */
  focusStep(): void {
    this.#host.focusOn(this.isOnePage || !this.#form ? 'heading' : `${fieldOf(`/answers/${this.#form.at}`)}-ask`);
  }

  /** To the field that is wrong. */
  focusField(id: string): void {
    this.#field = id;
    this.#host.requestUpdate();
  }

  next(): void {
    const form = this.#form;
    if (!form) return;
    this.setback = undefined;
    if (!form.checkStep()) this.#showErrors();
    else {
      form.go(1);
      this.focusStep();
    }
  }

  back(): void {
    this.#form?.go(-1);
    if (this.#form) this.#form.errors = [];
    this.focusStep();
  }

  #showErrors(): void {
    const form = this.#form;
    const [first] = form?.errors ?? [];
    if (!form || !first) return;
    if (this.isOnePage) {
      this.#host.focusOn('summary');
      return;
    }
    form.goToError();
    this.focusField(fieldOf(first.pointer));
  }

  goOn(): void {
    this.isResuming = false;
    this.focusStep();
  }

  /** Nothing of what was answered is left. */
  restart(): void {
    this.isResuming = false;
    this.isStored = false;
    this.isWaiting = false;
    this.setback = undefined;
    if (this.#form) this.#form.errors = [];
    this.#device.clearDraft();
    this.late.forget();
    this.focusStep();
  }

  /** Where there are several services, from the choice among them: else the case would have named it. */
  withoutCase(): void {
    this.setback = undefined;
    const mayChoose = (this.#host.survey?.services.length ?? 0) > 1;
    const { at, service } = this.#form ?? { at: '', service: null };
    this.#device.editDraft({ caseToken: '', service, at: mayChoose ? SERVICE : at });
    this.focusStep();
  }

  /** The respondent's own "send". */
  async submit(): Promise<void> {
    const form = this.#form;
    if (!form || this.#device.act) return;
    if (!form.checkAll()) {
      this.#showErrors();
      return;
    }
    const unreadable = await this.late.unreadable();
    if (unreadable !== undefined) {
      form.goTo(unreadable);
      this.focusField(`q-${unreadable}`);
      return;
    }
    if (!this.#host.dispatchEvent(new SuaraSubmitEvent('respond'))) return;
    const key = newIdempotencyKey();
    this.setback = undefined;
    this.#device.queue({ key, ...newResponse(this.#host, form, this.mode, this.#device), sent: false });
    await this.late.settled();
    await this.outbox.send();
    if (this.#waits(key)) this.#wait();
  }

  async #withPhotos({ body, photos }: Act): Promise<NewResponse> {
    const found: [string, string[]][] = [];
    for (const [question, keys] of Object.entries(photos))
      found.push([question, await this.late.idsOf(question, keys)]);
    return { ...body, answers: { ...body.answers, ...Object.fromEntries(found) } };
  }

  #stored(act: Act, { day }: ResponseReceipt): void {
    const { caseToken, deviceToken } = act.body;
    const who = caseToken ?? (deviceToken && DEVICE);
    if (who) this.#device.keepAnswered(who, day);
    this.#leaveAlone(act);
    if (act.key === this.#device.draft.act) {
      this.isStored = true;
      this.isWaiting = false;
      this.#device.clearDraft();
      this.#host.focusOn('heading');
    }
    this.late.tidy();
    this.#host.dispatchEvent(new SuaraSubmittedEvent('respond', this.#host.survey?.survey ?? ''));
  }

  /** Whoever has answered is not invited for a while, to no survey of the city. */
  #leaveAlone({ body }: Act): void {
    const { survey } = this.#host;
    if (survey && body.mode === 'self') new QuietPeriod(this.#city, survey.invitation.quietDays).renew();
  }

  /** Back to the answers, with what is wrong; where their respondent has gone, staff learn that they are lost. */
  #refused(act: Act, trouble: Trouble): void {
    if (act.key !== this.#device.draft.act) {
      this.#device.countLost();
      this.late.tidy();
      return;
    }
    this.isWaiting = false;
    this.#device.editDraft({ act: '' });
    if (trouble.kind === 'answered') {
      const who = this.#who;
      if (who) this.#device.keepAnswered(who, '');
      this.#host.focusOn('heading');
    } else if (trouble.kind === 'setback') {
      this.setback = trouble.setback;
      this.#host.focusOn('setback');
    } else this.#refuseAnswers(trouble.errors);
  }

  #refuseAnswers(errors: readonly FieldError[]): void {
    const form = this.#form;
    if (!form) return;
    const files = form.questions.filter(({ type }) => type === 'file').map(({ id }) => id);
    // a photo is refused by its place in the list; the question says it for all
    form.errors = errors.map((error) => {
      const id = questionOf(error.pointer);
      if (!files.includes(id)) return error;
      this.late.forgetStored(id);
      return { ...error, pointer: `/answers/${id}`, code: 'invalid' };
    });
    this.#showErrors();
  }

  #waits(key: string): boolean {
    return this.#device.act?.key === key;
  }

  #wait(): void {
    if (this.isWaiting) return;
    this.isWaiting = true;
    this.#host.dispatchEvent(new SuaraQueuedEvent('respond'));
    this.#host.focusOn('heading');
  }

  /** Back to the answers, where they have certainly not been sent. */
  edit(): void {
    const { act } = this.#device;
    if (this.outbox.isSending || !act || act.sent) return;
    this.outbox.takeBack(act.key);
    this.#device.editDraft({ act: '' });
    this.isWaiting = false;
    this.focusStep();
  }

  render(): TemplateResult {
    const { ready, survey } = this.#host;
    if (!ready || !survey || !this.#form) return html``;
    const context = { host: this.#host, ready, survey, texts: this.#texts, view: this, form: this.#form };
    return html`${this.#renderState(context)}<span class="hidden" role="status">${this.#said}</span>`;
  }

  #renderState(context: ViewContext): TemplateResult {
    const { phase } = this.clock;
    if (this.kiosk?.isAsking) return this.kiosk.renderQuestion(this.#texts.startAgain);
    if (this.isStored) return renderThanks(context);
    if (this.isWaiting) return this.mode === 'self' ? renderPending(context) : renderQueued(context);
    if (phase === 'closed') return renderClosed(context);
    if (phase === 'announced') return renderNotOpen(context);
    if (this.isAnswered) return renderAnswered(context);
    return this.isResuming ? renderResume(context) : renderForm(context);
  }
}
