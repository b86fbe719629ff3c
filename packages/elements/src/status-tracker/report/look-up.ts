import { formatCode, parseSecret, parseTicket } from '@suara/core';
import { isProblem, isSuaraError, SuaraError, type Client } from '@suara/client';
import { html, nothing, type TemplateResult } from 'lit';
import { adopt } from '../../internal/adopt.js';
import { errorSummary } from '../../internal/error-summary.js';
import { SuaraErrorEvent } from '../../internal/events.js';
import { failureOf } from '../../internal/messages.js';
import { forgetReport, savedReports, type SavedReport } from '../../internal/saved-reports.js';
import type { Ready, WidgetElement } from '../../internal/suara-element.js';
import { notice } from '../../internal/templates.js';
import type { Code, ReportMessages, StatusTrackerMessages } from '../messages.js';
import { report as indonesian } from '../report.id.js';
import { reportStyles } from './report.styles.js';
import { createReportView, type ReportView } from './report-view.js';

export interface LookUpOptions {
  readonly element: WidgetElement & { readonly client: Client | undefined };
  readonly client: () => Client | undefined;
  /** As they are now: the page may change its language meanwhile. */
  ready: Ready<StatusTrackerMessages>;
  readonly focus: (id: 'heading' | 'summary' | 'survey') => void;
  /** Empties what was typed, after a report was closed. */
  readonly clear: () => void;
}

/** What the look-up and an opened report share. */
export interface Shared extends LookUpOptions {
  texts: ReportMessages;
}

async function textsIn(lang: string): Promise<ReportMessages> {
  return lang === 'en' ? (await import('../report.en.js')).report : indonesian;
}

/** All of the tracker that comes after its two fields: loads while the citizen types. */
export async function createLookUp(options: LookUpOptions): Promise<LookUp> {
  const { lang, site } = options.ready;
  return new LookUp({ ...options, texts: await textsIn(lang) }, await savedReports(site.site));
}

/** Checks the codes, asks the server, and keeps the list of this device. */
export class LookUp {
  /** The opened report, once the server has answered. */
  view: ReportView | undefined;
  busy = false;

  readonly #options: Shared;
  #saved: readonly SavedReport[];
  /** What each code that cannot be right has wrong. */
  #wrong: Partial<Record<Code, 'empty' | 'mistyped'>> = {};
  #failure: SuaraError | undefined;

  constructor(options: Shared, saved: readonly SavedReport[]) {
    this.#options = options;
    this.#saved = saved;
    adopt(options.element.renderRoot as ShadowRoot, reportStyles.styleSheet);
  }

  get #texts(): ReportMessages {
    return this.#options.texts;
  }

  /** The site's public name. */
  get site(): string {
    return this.#options.ready.site.site;
  }

  /** Goes on in another language, with all that is open and typed. */
  async speak(ready: Ready<StatusTrackerMessages>): Promise<void> {
    try {
      this.#options.texts = await textsIn(ready.lang);
      this.#options.ready = ready;
      this.#update();
    } catch {
      // Without a connection it goes on as it was.
    }
  }

  /** A mistyped code is found here, by its check symbol, without asking the server. */
  submit(typed: Readonly<Record<Code, string>>): void {
    const ticket = parseTicket(typed.ticket);
    const secret = parseSecret(typed.secret);
    this.#failure = undefined;
    const flaw = (code: Code) => (typed[code].trim() ? 'mistyped' : 'empty');
    this.#wrong = { ...(!ticket && { ticket: flaw('ticket') }), ...(!secret && { secret: flaw('secret') }) };
    if (ticket && secret) void this.#open({ ticket, secret });
    else this.#options.focus('summary');
  }

  errorAt(code: Code): string | undefined {
    const flaw = this.#wrong[code];
    return flaw && this.#texts[flaw][code];
  }

  async #open(key: SavedReport): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    this.#failure = undefined;
    this.#update();
    try {
      const report = await this.#options.client()?.reports.get(key.ticket, key.secret);
      if (report) await this.#show(key, report);
    } catch (error) {
      this.#failure = isSuaraError(error) ? error : new SuaraError('unexpected', { cause: error });
      this.#options.element.dispatchEvent(new SuaraErrorEvent(this.#failure));
      this.#options.focus('summary');
    } finally {
      this.busy = false;
      this.#update();
    }
  }

  async #show(key: SavedReport, report: Parameters<typeof createReportView>[0]['report']): Promise<void> {
    const { focus, clear } = this.#options;
    this.view = await createReportView({
      shared: this.#options,
      key,
      report,
      focusHeading: () => {
        focus('heading');
      },
      close: () => {
        this.view = undefined;
        clear();
        focus('heading');
        void this.#reload();
      },
    });
    focus('heading');
  }

  async #reload(): Promise<void> {
    this.#saved = await savedReports(this.site);
    this.#update();
  }

  async #forget(ticket: string): Promise<void> {
    await forgetReport(this.site, ticket);
    await this.#reload();
    this.#options.focus('heading');
  }

  #update(): void {
    this.#options.element.requestUpdate();
  }

  render(): TemplateResult {
    const wrong = Object.keys(this.#wrong) as Code[];
    return html`${this.#renderSaved()}
    ${errorSummary(
      this.#texts.errorSummary(wrong.length),
      wrong.map((id) => ({ id, text: this.errorAt(id) ?? '' })),
      (id) => {
        this.#options.element.renderRoot.querySelector<HTMLElement>(`#${id}`)?.focus();
      },
    )}
    ${
      this.#failure
        ? html`<div id="summary" tabindex="-1">${notice('danger', this.#failureText(this.#failure))}</div>`
        : nothing
    }`;
  }

  #failureText(failure: SuaraError): string {
    if (isProblem(failure, 'not-found')) return this.#texts.notFound;
    if (isProblem(failure, 'too-many-requests')) return this.#texts.tooOften;
    return this.#options.ready.messages.failure[failureOf(failure)];
  }

  #renderSaved(): TemplateResult | typeof nothing {
    if (this.#saved.length === 0) return nothing;
    return html`<div class="tight">
      <h3>${this.#texts.saved}</h3>
      <ul class="saved">
        ${this.#saved.map((report) => this.#renderSavedReport(report))}
      </ul>
    </div>`;
  }

  #renderSavedReport(key: SavedReport): TemplateResult {
    const ticket = formatCode(key.ticket);
    return html`<li>
      <button type="button" class="open" @click=${() => this.#open(key)}>${this.#texts.open(ticket)}</button>
      <button
        type="button"
        class="plain"
        aria-label=${this.#texts.forget(ticket)}
        @click=${() => this.#forget(key.ticket)}
      >
        ✕
      </button>
    </li>`;
  }
}
