import type { CaseSurvey, Client } from '@suara/client';
import { html, nothing, type TemplateResult } from 'lit';
import type { ReportContext } from './report-view.js';

const TAG = 'suara-survey';

export interface OfferHost {
  /** The client of the tracker's own session. */
  client(): Client | undefined;
  /** The client that the page itself has made. */
  readonly ownClient: Client | undefined;
  requestUpdate(): void;
  focus(id: 'survey'): void;
}

/**
 * Asks how the city served this report, where a survey wants to know. The survey
 * is a widget of its own, made by its tag's name, for no widget imports another;
 * nothing is offered before its code is there.
 */
export class SurveyOffer {
  readonly #host: OfferHost;
  #isWanted = false;
  #isThere = false;
  #about: CaseSurvey | undefined;
  #survey: HTMLElement | undefined;

  constructor(host: OfferHost) {
    this.#host = host;
  }

  render({ report, texts, lang }: ReportContext): TemplateResult | typeof nothing {
    // once answered it is told no more, and must not take the thanks away
    const survey = report.survey ?? (this.#survey && this.#about);
    if (!survey) return nothing;
    this.#about = survey;
    this.#want();
    if (!this.#isThere) return nothing;
    return html`<section class="stack" aria-labelledby="survey">
      <div class="tight">
        <h3 id="survey" tabindex="-1">${texts.survey}</h3>
        <p class="muted">${texts.surveyHint}</p>
      </div>
      ${this.#survey ? this.#dressed(this.#survey, survey, lang) : this.#renderButton(texts.beginSurvey)}
    </section>`;
  }

  #renderButton(name: string): TemplateResult {
    return html`<div class="row">
      <button
        type="button"
        @click=${() => {
          this.#survey = document.createElement(TAG);
          this.#host.focus('survey');
          this.#host.requestUpdate();
        }}
      >
        ${name}
      </button>
    </div>`;
  }

  /** It is given the very site of this widget. */
  #dressed(element: HTMLElement, about: CaseSurvey, lang: string): HTMLElement {
    const { site = '', baseUrl = '' } = this.#host.client() ?? {};
    return Object.assign(element, { ...about, site, baseUrl, client: this.#host.ownClient, lang });
  }

  #want(): void {
    if (this.#isWanted) return;
    this.#isWanted = true;
    void customElements.whenDefined(TAG).then(() => {
      this.#isThere = true;
      this.#host.requestUpdate();
    });
    if (!customElements.get(TAG)) tellLoader();
  }
}

/** The page's loader sees what comes into the page, and cannot see into this widget. What it has seen it loads. */
function tellLoader(): void {
  const sign = document.createElement(TAG);
  document.body.append(sign);
  sign.remove();
}
