import type { VoterLevel } from '@suara/client';
import { html, nothing, type TemplateResult } from 'lit';
import { errorSummary } from '../../internal/error-summary.js';
import { notice } from '../../internal/templates.js';
import { foot } from './foot.js';
import { question, setback, times } from './head.js';
import type { ViewContext } from './poll-view.js';
import { renderResult } from './result-section.js';

/** Before the opening: what will be asked, and when. */
export function renderAnnounced(context: ViewContext): TemplateResult {
  const { poll, host, texts } = context;
  return html`${question(context)}${setback(context)}
    <div class="facts">
      <p><span class="pill">${texts.state.announced}</span></p>
      ${times(context)}
    </div>
    <div class="tight">
      <h3>${texts.options}</h3>
      <ul class="plainlist">
        ${poll.definition.options.map(({ name }) => html`<li>${host.text(name)}</li>`)}
      </ul>
    </div>
    ${poll.definition.levels.map((level) => levelBox(context, level))}`;
}

/** The ballot, for who has not voted or is changing the vote. */
export function renderForm(context: ViewContext): TemplateResult {
  const { view, texts, poll } = context;
  if (view.own.isAsking && !view.own.ballot) {
    return html`${question(context)}${times(context)}
      <p class="muted" role="status">${texts.checkingOwn}</p>`;
  }
  return html`<form
      novalidate
      class="stack"
      autocomplete="off"
      @submit=${(event: Event) => {
        event.preventDefault();
        view.submit();
      }}
    >
      ${question(context)}${times(context)}${setback(context)}${standing(context)}${summary(context)}
      ${levels(context)}${view.control.render(texts, poll.definition)}
      ${view.device.keeps === false ? notice('warn', texts.notKept) : nothing}${actions(context)}
    </form>
    ${view.isChanging ? nothing : renderResult(context)}${foot(context)}
    <span class="hidden" role="status">${view.casting.isSending ? texts.sending : ''}</span>`;
}

/** Where the voter stands: changing a vote, back with a draft, on a device that was told to forget. */
function standing({ view, texts, ready }: ViewContext): TemplateResult | typeof nothing {
  if (view.isChanging) return notice('info', texts.changing);
  if (view.hasForgotten) return notice('info', texts.forgotten);
  if (view.own.hasFailed) {
    return notice(
      'warn',
      texts.ownFailed,
      html`<button type="button" @click=${() => view.own.ask()}>${ready.messages.retry}</button>`,
    );
  }
  return view.isRestored ? notice('info', texts.restored) : nothing;
}

function summary({ view, texts, host }: ViewContext): TemplateResult | typeof nothing {
  const errors = [...view.errors, ...view.casting.refused];
  return errorSummary(
    texts.errorSummary(errors.length),
    errors.map((error) => ({ id: error.pointer.split('/').slice(2).join('-'), text: view.errorText(error) })),
    (id) => {
      const field = (id && host.shadow.querySelector<HTMLElement>(`#${id}`)) || host.shadow.querySelector('fieldset');
      (field?.querySelector<HTMLElement>('input') ?? field)?.focus();
    },
  );
}

/** Verified or not: a label in words, never by colour alone. */
function levelBox({ texts }: ViewContext, level: VoterLevel): TemplateResult {
  return html`<div class="level">
    <span class="pill ${level}">${texts.levelName[level]}</span>
    <p class="muted small">${texts.levelHint[level]}</p>
  </div>`;
}

/** The one way to vote here, or the choice of two. Who changes a vote stays with the way it was cast. */
function levels(context: ViewContext): TemplateResult {
  const { poll, view, texts } = context;
  const offered = poll.definition.levels;
  if (offered.length < 2 || view.isChanging) return levelBox(context, view.level);
  return html`<fieldset class="ballot" aria-describedby="level-hint">
    <legend>${texts.chooseLevel}</legend>
    <p class="hint" id="level-hint">${texts.chooseLevelHint}</p>
    ${offered.map(
      (level) =>
        html`<label class="option">
          <input
            type="radio"
            name="level"
            .checked=${view.level === level}
            @change=${() => {
              view.chooseLevel(level);
            }}
          />
          <span class="tight"
            ><b>${texts.levelName[level]}</b><span class="muted small">${texts.levelHint[level]}</span></span
          >
        </label>`,
    )}
  </fieldset>`;
}

function sendText({ view, texts }: ViewContext): string {
  if (view.casting.isSending) return texts.sending;
  if (view.mustVerify) return texts.toVerify;
  return view.isChanging ? texts.sendChange : texts.send;
}

function actions(context: ViewContext): TemplateResult {
  const { view, texts } = context;
  return html`<div class="row">
    ${
      view.isChanging
        ? html`<button
            type="button"
            @click=${() => {
              view.keepVote();
            }}
          >
            ${texts.keepVote}
          </button>`
        : nothing
    }
    <button type="submit" class="primary" part="primary" aria-disabled=${view.casting.isSending ? 'true' : nothing}>
      ${sendText(context)}
    </button>
  </div>`;
}
