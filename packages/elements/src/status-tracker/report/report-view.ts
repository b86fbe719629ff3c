import { formatCode } from '@suara/core';
import { isSuaraError, SuaraError, type Report } from '@suara/client';
import { html, nothing, type ReactiveController, type TemplateResult } from 'lit';
import { formatInstant } from '../../internal/format.js';
import { checkIcon } from '../../internal/icons.js';
import { localized } from '../../internal/language.js';
import { saveReport, savedReports, type SavedReport } from '../../internal/saved-reports.js';
import type { Ready } from '../../internal/suara-element.js';
import { notice } from '../../internal/templates.js';
import type { ReportMessages, StatusTrackerMessages } from '../messages.js';
import type { Shared } from './look-up.js';
import { ReporterMoves } from './reporter-moves.js';
import { statusBox } from './status-box.js';
import { SurveyOffer } from './survey-offer.js';
import { timeline } from './timeline.js';

export interface ReportViewOptions {
  readonly shared: Shared;
  readonly key: SavedReport;
  readonly report: Report;
  readonly focusHeading: () => void;
  readonly close: () => void;
}

/** What the parts of the view draw from. */
export interface ReportContext extends Ready<StatusTrackerMessages> {
  readonly report: Report;
  readonly texts: ReportMessages;
  readonly now: number;
}

/** Milliseconds after which a report that comes back into view is asked for again. */
const FRESH = 30_000;

export async function createReportView(options: ReportViewOptions): Promise<ReportView> {
  const saved = await savedReports(options.shared.ready.site.site);
  return new ReportView(
    options,
    saved.some(({ ticket }) => ticket === options.key.ticket),
  );
}

/** One opened report, drawn from the server's last answer only. */
export class ReportView implements ReactiveController {
  readonly #options: ReportViewOptions;
  readonly #moves: ReporterMoves;
  readonly #offer: SurveyOffer;
  #report: Report;
  #asOf = Date.now();
  #stale = false;
  #kept: boolean;

  constructor(options: ReportViewOptions, kept: boolean) {
    this.#options = options;
    this.#report = options.report;
    this.#kept = kept;
    this.#moves = new ReporterMoves(options, {
      show: (report) => {
        this.#show(report);
      },
      refresh: () => this.refresh(),
    });
    const { element, client, focus } = options.shared;
    this.#offer = new SurveyOffer({
      client,
      get ownClient() {
        return element.client;
      },
      requestUpdate: () => {
        element.requestUpdate();
      },
      focus,
    });
    element.addController(this);
  }

  hostConnected(): void {
    document.addEventListener('visibilitychange', this.#onShow);
    addEventListener('pageshow', this.#onShow);
  }

  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this.#onShow);
    removeEventListener('pageshow', this.#onShow);
  }

  /** Asks again. Where that fails the last answer stays, with the time it is from. */
  async refresh(): Promise<void> {
    const { shared, key } = this.#options;
    try {
      const report = await shared.client()?.reports.get(key.ticket, key.secret);
      if (report) this.#show(report);
    } catch (error) {
      const known = isSuaraError(error) ? error : new SuaraError('unexpected', { cause: error });
      this.#stale = known.kind !== 'problem' || known.problem?.status !== 404;
      this.#options.shared.element.requestUpdate();
    }
  }

  #show(report: Report): void {
    this.#report = report;
    this.#asOf = Date.now();
    this.#stale = false;
    this.#options.shared.element.requestUpdate();
  }

  readonly #onShow = (): void => {
    if (document.visibilityState === 'visible' && Date.now() - this.#asOf > FRESH) void this.refresh();
  };

  #close(): void {
    this.hostDisconnected();
    this.#options.shared.element.removeController(this);
    this.#options.close();
  }

  render(): TemplateResult {
    const { ready, texts } = this.#options.shared;
    const context: ReportContext = { ...ready, report: this.#report, texts, now: Date.now() };
    const { site, lang } = ready;
    return html`<div class="stack">
      <p class="by">
        <span>${localized(site.name, lang)} · ${localized(site.city.name, lang)}</span>
      </p>
      <h2 id="heading" part="heading" tabindex="-1">${texts.report(formatCode(this.#report.ticket))}</h2>
      ${
        this.#stale
          ? notice('warn', texts.stale(formatInstant(new Date(this.#asOf).toISOString(), lang, site.city.timeZone)))
          : nothing
      }
      ${statusBox(context)} ${this.#moves.render(context)} ${this.#offer.render(context)} ${timeline(context)}
      ${details(context)} ${this.#renderActions()}
    </div>`;
  }

  #renderActions(): TemplateResult {
    const { texts } = this.#options.shared;
    return html`<div class="row">
        <button type="button" @click=${() => this.refresh().then(this.#options.focusHeading)}>${texts.refresh}</button>
        <button
          type="button"
          @click=${() => {
            print();
          }}
        >
          ${texts.print}
        </button>
        ${this.#kept ? nothing : html`<button type="button" @click=${() => this.#keep()}>${texts.keep}</button>`}
      </div>
      ${
        this.#kept
          ? html`<p class="kept small">${checkIcon}<span>${texts.kept}</span></p>`
          : html`<p class="muted small">${texts.keepHint}</p>`
      }
      <div>
        <button
          type="button"
          class="plain"
          @click=${() => {
            this.#close();
          }}
        >
          ${texts.other}
        </button>
      </div>`;
  }

  async #keep(): Promise<void> {
    this.#kept = await saveReport(this.#options.shared.ready.site.site, this.#options.key);
    this.#options.shared.element.requestUpdate();
  }
}

function details({ report, texts, lang }: ReportContext): TemplateResult {
  const { place } = report;
  const where = [place.address, place.areaNames.join(', '), point(place.point)].filter(Boolean).join('\n');
  const fact = (label: string, value: string): TemplateResult =>
    html`<div>
      <dt>${label}</dt>
      <dd>${value}</dd>
    </div>`;
  return html`<dl class="details">
    ${fact(texts.service, localized(report.service.name, lang))} ${fact(texts.description, report.description)}
    ${fact(texts.place, where)}
  </dl>`;
}

const point = (at: Report['place']['point']): string => (at ? `${at.latitude}, ${at.longitude}` : '');
