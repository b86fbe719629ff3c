import type { FieldError } from '@suara/core';
import { html, nothing, type ReactiveController, type TemplateResult } from 'lit';
import { errorSummary } from '../../internal/error-summary.js';
import { checkIcon } from '../../internal/icons.js';
import { PhotoTray, type PhotoHost } from '../../internal/photos/photo-tray.js';
import type { Ready } from '../../internal/suara-element.js';
import { notice } from '../../internal/templates.js';
import type { Step } from '../draft.js';
import type { FormHost } from '../form-host.js';
import { later as indonesian } from '../later.id.js';
import type { ComplaintFormMessages, LaterMessages } from '../messages.js';
import { evidenceStep } from './evidence-step.js';
import { adopt } from '../../internal/adopt.js';
import { laterStyles } from './later.styles.js';
import { checkStep, fieldId } from './new-report.js';
import { PlaceFinder, stepRules } from './place-finder.js';
import { placeStep } from './place-step.js';
import { prefill } from './prefill.js';
import { ReceiptView } from './receipt-view.js';
import { reviewStep } from './review-step.js';
import { renderPending, sendButton } from './send-view.js';
import { Submission } from './submission.js';

/** What the later steps draw from. */
export interface LaterContext {
  readonly host: FormHost;
  readonly ready: Ready<ComplaintFormMessages>;
  readonly texts: LaterMessages;
  readonly place: PlaceFinder;
  readonly tray: PhotoTray;
  readonly submission: Submission;
}

const photosOf = (host: FormHost): PhotoHost => ({
  addController: (controller) => {
    host.addController(controller);
  },
  requestUpdate: () => {
    host.requestUpdate();
  },
  get client() {
    return host.session?.client;
  },
  get most() {
    return host.ready?.site.limits.photos ?? 0;
  },
  get photos() {
    return host.keeper.draft.photos;
  },
  keep: (photos) => {
    host.edit({ photos });
  },
});

/** All of the form that comes after the first step, in one chunk that loads while the citizen writes. */
export class LaterSteps implements ReactiveController {
  readonly #host: FormHost;
  readonly #place: PlaceFinder;
  readonly #tray: PhotoTray;
  readonly #submission: Submission;
  #receipt: ReceiptView | undefined;
  #texts: LaterMessages = indonesian;
  #lang = 'id';

  constructor(host: FormHost) {
    this.#host = host;
    this.#place = new PlaceFinder(host);
    this.#tray = new PhotoTray(photosOf(host));
    this.#submission = new Submission(host, this.#tray, this.#place);
    adopt(host.shadow, laterStyles.styleSheet);
    host.addController(this);
    void prefill(host);
  }

  hostUpdate(): void {
    const lang = this.#host.ready?.lang ?? 'id';
    if (lang !== this.#lang) void this.#speak(lang);
  }

  async #speak(lang: string): Promise<void> {
    this.#lang = lang;
    try {
      this.#texts = lang === 'en' ? (await import('../later.en.js')).later : indonesian;
    } catch {
      this.#texts = indonesian;
    }
    this.#host.requestUpdate();
  }

  get #context(): LaterContext | undefined {
    const { ready } = this.#host;
    return (
      ready && {
        host: this.#host,
        ready,
        texts: this.#texts,
        place: this.#place,
        tray: this.#tray,
        submission: this.#submission,
      }
    );
  }

  render(step: Step): TemplateResult | undefined {
    const context = this.#context;
    if (!context) return undefined;
    switch (step) {
      case 'place':
        return placeStep(context);
      case 'evidence':
        return evidenceStep(context);
      default:
        return reviewStep(context);
    }
  }

  /** The last view: the receipt, or the report that waits for a connection. */
  renderEnd(ready: Ready<ComplaintFormMessages>): TemplateResult | undefined {
    const { receipt } = this.#submission;
    const context = this.#context;
    if (!context) return undefined;
    if (receipt) {
      this.#receipt ??= new ReceiptView(this.#host, receipt, () => {
        this.#receipt = undefined;
        this.#submission.restart();
        void prefill(this.#host);
      });
      return this.#receipt.render(ready, this.#texts);
    }
    return this.#submission.waiting ? renderPending(context) : undefined;
  }

  renderSend(): TemplateResult | undefined {
    const context = this.#context;
    return context && sendButton(context);
  }

  /** Says that an earlier draft came back, and lets go of it. */
  renderRestored(): TemplateResult | typeof nothing {
    const { keeper } = this.#host;
    if (!keeper.restored) return nothing;
    const startOver = (): void => {
      void keeper.reset();
      this.#host.focusHeading();
    };
    return notice(
      'info',
      this.#texts.restored,
      html`<button type="button" class="plain" @click=${startOver}>${this.#texts.startOver}</button>`,
    );
  }

  /** Whether the device keeps the draft, once it has tried. */
  renderSaved(): TemplateResult | typeof nothing {
    const { kept } = this.#host.keeper;
    if (kept === null) return nothing;
    return kept
      ? html`<p class="saved">${checkIcon}<span>${this.#texts.saved}</span></p>`
      : notice('warn', this.#texts.notSaved);
  }

  /** The citizen goes on: to the next step, or, from the last one, to the server. */
  submit(): void {
    const { keeper, steps } = this.#host;
    const { step } = keeper.draft;
    const next = steps[steps.indexOf(step) + 1];
    if (!next) {
      void this.#submission.submit();
      return;
    }
    const errors = checkStep(keeper.draft, step, stepRules(this.#host, this.#place));
    if (errors.length > 0) this.#host.showErrors(errors);
    else this.#host.goTo(next);
  }

  errorText(error: FieldError): string {
    return this.#texts.fieldError(error);
  }

  renderSummary(errors: readonly FieldError[]): TemplateResult | typeof nothing {
    return errorSummary(
      this.#texts.errorSummary(errors.length),
      errors.map((error) => ({ id: fieldId(error.pointer), text: this.#texts.fieldError(error) })),
      (id) => {
        this.#host.shadow.querySelector<HTMLElement>(`#${id}`)?.focus();
      },
    );
  }
}
