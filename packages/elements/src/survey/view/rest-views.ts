import { html, nothing, type TemplateResult } from 'lit';
import { byline, queueNote, setback, standing, title } from './head.js';
import type { ViewContext } from './survey-view.js';

/** Before the opening. */
export const renderNotOpen = (context: ViewContext): TemplateResult =>
  html`${title(context)}${setback(context)}${standing(context)}${queueNote(context)}`;

/** After the close: what the agency does about it, once it says so. */
export function renderClosed(context: ViewContext): TemplateResult {
  const { survey, host, texts } = context;
  return html`${title(context)}${setback(context)}${standing(context)}
  ${
    survey.outcome
      ? html`<div class="tight">
          <h3>${texts.outcome}</h3>
          <p class="about">${host.text(survey.outcome.summary)}</p>
        </div>`
      : html`<p>${texts.ended}</p>`
  }${queueNote(context)}`;
}

/** This browser, or this case, has answered. */
export function renderAnswered(context: ViewContext): TemplateResult {
  const { texts, form, host, view } = context;
  return html`${byline(context)}
    <div class="tight">
      <h2 id="heading" part="heading" tabindex="-1">${texts.answered}</h2>
      <p class="muted">${host.text(form.definition.title)}</p>
    </div>
    <p>${form.caseToken ? texts.answeredCase : texts.answeredDevice}</p>
    ${view.kiosk?.renderEnd() ?? nothing}${queueNote(context)}`;
}

/** Answers of an earlier visit: whoever comes back decides. */
export function renderResume(context: ViewContext): TemplateResult {
  const { texts, view } = context;
  return html`${title(context)}
    <p>${view.mode === 'assisted' ? texts.restoredAssisted : texts.restored}</p>
    <div class="row">
      <button
        type="button"
        @click=${() => {
          view.restart();
        }}
      >
        ${texts.startAgain}
      </button>
      <button
        type="button"
        class="primary"
        part="primary"
        @click=${() => {
          view.goOn();
        }}
      >
        ${texts.goOn}
      </button>
    </div>
    ${queueNote(context)}`;
}
