import type { DeskSurvey, SurveyReport, SurveyReportQuery } from '@suara/client';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Desk } from '../../desk.js';
import { problemWords } from '../../error-text.js';
import { icons } from '../../icons.js';
import { LightElement } from '../../light-element.js';
import { openPrintWindow, styleWindow } from '../../participation/print-window.js';
import { Remote } from '../../participation/remote.js';
import type { PhotoViewer } from '../../photo-viewer.js';
import type { ShowPhotos } from '../../photos.js';
import { RefreshController } from '../../refresh.js';
import { emptyState, failedState, loadingState, staleNotice } from '../../states.js';
import { answersPart } from './answers.js';
import { categoriesPart, elementsPart, indexPart, measuresPart, servicesPart, trendPart } from './figures.js';
import { proofPart } from './proof.js';
import '../../photo-viewer.js';

const FORMATS = ['csv', 'xlsx', 'html'] as const;
type Format = (typeof FORMATS)[number];
type Scope = NonNullable<SurveyReportQuery['scope']>;

/** What came of a survey so far: figures, words, and files to take away. */
@customElement('survey-report')
export class SurveyReportElement extends LightElement {
  @property({ attribute: false }) desk!: Desk;
  @property({ attribute: false }) survey!: DeskSurvey;
  @state() private scope: Scope = 'survey';
  @state() private service = '';
  @state() private preparing: Format | null = null;
  /** What kept a file from coming, in words. */
  @state() private refusal = '';
  readonly #report = new Remote<SurveyReport>(() => this.requestUpdate());
  #of = '';

  constructor() {
    super();
    new RefreshController(this, () => this.#read());
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#report.stop();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('survey') || this.#of === this.survey.survey) return;
    this.#of = this.survey.survey;
    this.scope = 'survey';
    this.service = '';
    this.#choose();
  }

  get #query(): SurveyReportQuery {
    return { scope: this.scope, ...(this.service && { service: this.service }) };
  }

  /** Of another choice of answers no old figure may stay. */
  #choose(): void {
    this.#report.forget();
    this.refusal = '';
    this.#read();
  }

  readonly #read = (): void => {
    const { client } = this.desk;
    void this.#report.read((signal) => client.surveys.report(this.survey.survey, this.#query, { signal }));
  };

  async #download(format: Format): Promise<void> {
    if (this.preparing) return;
    const { desk, survey } = this;
    this.refusal = '';
    // At once, while the press still allows it.
    const opened = format === 'html' ? openPrintWindow(desk.say(survey.definition.title), desk.language) : null;
    if (format === 'html' && !opened) {
      this.refusal = desk.t.surveys.report.blocked;
      return;
    }
    this.preparing = format;
    try {
      const file = await desk.client.surveys.download(survey.survey, format, {
        ...this.#query,
        language: desk.language,
      });
      if (opened) fillWindow(opened, await file.text(), desk.t.surveys.codes.print);
      else save(file, `${survey.survey}.${format}`);
    } catch (error) {
      opened?.close();
      const { title, text } = problemWords(desk.t, error);
      this.refusal = `${title}. ${text}`;
    } finally {
      this.preparing = null;
    }
  }

  readonly #show: ShowPhotos = (photos, index) => {
    void this.querySelector<PhotoViewer>('photo-viewer')?.show(photos, index);
  };

  protected override render(): TemplateResult {
    const { desk } = this;
    const { value, error } = this.#report.state;
    const { report } = desk.t.surveys;
    return html`${this.#choices()} ${value ? staleNotice(desk, error, report.stale, this.#read) : nothing}
      ${value ? this.#figures(value) : this.#waiting(error)} <photo-viewer .t=${desk.t}></photo-viewer>`;
  }

  #waiting(error: unknown): TemplateResult {
    const { t } = this.desk;
    return error === null ? loadingState(t.page.loading, 4) : failedState(t, error, this.#read);
  }

  #choices(): TemplateResult {
    const { desk, survey } = this;
    const { report } = desk.t.surveys;
    return html`<div class="report-choices">
      <div class="field">
        <label for="report-scope">${report.scope}</label>
        <select
          id="report-scope"
          @change=${(event: Event) => {
            this.scope = (event.target as HTMLSelectElement).value as Scope;
            this.#choose();
          }}
        >
          ${(['survey', 'series'] as const).map(
            (scope) => html`<option value=${scope} ?selected=${scope === this.scope}>${report.scopes[scope]}</option>`,
          )}
        </select>
      </div>
      ${
        survey.services.length > 0
          ? html`<div class="field">
              <label for="report-service">${report.service}</label>
              <select
                id="report-service"
                @change=${(event: Event) => {
                  this.service = (event.target as HTMLSelectElement).value;
                  this.#choose();
                }}
              >
                <option value="" ?selected=${this.service === ''}>${report.allServices}</option>
                ${survey.services.map(
                  ({ id, name }) =>
                    html`<option value=${id} ?selected=${id === this.service}>${desk.say(name)}</option>`,
                )}
              </select>
            </div>`
          : nothing
      }
    </div>`;
  }

  #figures(figures: SurveyReport): TemplateResult {
    const { desk } = this;
    const { report } = desk.t.surveys;
    if (figures.responses.total === 0) return emptyState(report.empty);
    return html`<p class="quiet">
        ${report.generatedAt(desk.format.full(figures.generatedAt))}
        ${figures.periods.length > 1 ? report.pooled(figures.periods.length) : nothing}
      </p>
      <div class="figures-grid">
        <div class="stack">${indexPart(desk, figures)} ${measuresPart(desk, figures)} ${this.#downloads()}</div>
        ${proofPart(desk, figures)} ${elementsPart(desk, figures)} ${trendPart(desk, figures)}
        ${servicesPart(desk, figures)} ${categoriesPart(desk, figures)} ${answersPart(desk, figures, this.#show)}
      </div>`;
  }

  #downloads(): TemplateResult {
    const { desk, preparing, refusal } = this;
    const { report } = desk.t.surveys;
    return html`<section class="card stack stack--tight" aria-labelledby="downloads-title">
      <h3 class="card-title" id="downloads-title">${report.downloads}</h3>
      <p class="hint">${report.downloadsHint}</p>
      <div class="moves">
        ${FORMATS.map(
          (format) =>
            html`<button
              type="button"
              class="button"
              aria-disabled=${String(preparing !== null)}
              @click=${() => void this.#download(format)}
            >
              ${report.files[format]}
            </button>`,
        )}
      </div>
      <p role="status">${preparing ? report.downloading : nothing}</p>
      <div role="alert">${refusal ? html`<p class="fault">${icons.alert}${refusal}</p>` : nothing}</div>
    </section>`;
  }
}

function save(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  // Only after the browser has taken it.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

/** An empty window has no doctype, and then tables forget what they should inherit. */
const WINDOW = `
  table { font: inherit; color: inherit; text-align: inherit; }
  .print-now { min-height: 44px; margin-bottom: 16px; padding: 9px 18px; font: inherit; font-weight: 600; }
  @media print { .print-now { display: none; } }
`;

/** The server's page, with its sheet made this page's own; its words and drawings as they are. */
function fillWindow(opened: Window, text: string, print: string): void {
  const sheets: string[] = [WINDOW];
  // Taken out before the page is read: even there the policy would refuse it, and say so.
  const plain = text.replaceAll(/<style>([^<]*)<\/style>/gu, (_, css: string) => {
    sheets.push(css);
    return '';
  });
  const page = new DOMParser().parseFromString(plain, 'text/html');
  styleWindow(opened, sheets.join('\n'));
  const button = opened.document.createElement('button');
  button.className = 'print-now';
  button.textContent = print;
  button.addEventListener('click', () => opened.print());
  opened.document.title = page.title;
  opened.document.documentElement.lang = page.documentElement.lang;
  opened.document.body.replaceChildren(button, ...page.body.childNodes);
}
