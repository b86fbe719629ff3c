import type { PollOption } from '@suara/client';
import { css, html, nothing, type TemplateResult } from 'lit';
import { scaleStyles } from '../../internal/scale.styles.js';
import { describedBy, fieldNotes } from '../../internal/templates.js';
import { ballotStyles } from './ballot.styles.js';
import type { BallotHost, CreateBallotControl } from './ballot-control.js';
import { ballotGroup, ballotOf, fieldOf, optionText, ruleOf } from './parts.js';

/** A whole number for each option one wants to score. An option without one is not scored: that is "no opinion". */

/** A phone shows so many steps side by side or in two rows; of more a list is easier to choose from. */
const MOST_STEPS = 11;

const scoresOf = (host: BallotHost): Readonly<Record<string, number>> => ballotOf(host, 'score')?.scores ?? {};

function stepsOf(host: BallotHost): number[] {
  const { min, max } = ruleOf(host, 'score');
  return Array.from({ length: max - min + 1 }, (_, index) => min + index);
}

function setScore(host: BallotHost, id: string, score: number | undefined): void {
  const others = Object.entries(scoresOf(host)).filter(([option]) => option !== id);
  host.choose({ kind: 'score', scores: Object.fromEntries(score === undefined ? others : [...others, [id, score]]) });
}

/** What a step at an end of the scale means, where the city says so. */
function meaningOf(host: BallotHost, step: number): string {
  const { min, max, minLabel, maxLabel } = ruleOf(host, 'score');
  const label = step === min ? minLabel : step === max ? maxLabel : undefined;
  return label ? host.text(label) : '';
}

const meant = (host: BallotHost, step: number): string => {
  const meaning = meaningOf(host, step);
  return meaning ? `${step}: ${meaning}` : String(step);
};

function radio(host: BallotHost, option: PollOption, score: number | undefined, text: TemplateResult): TemplateResult {
  return html`<label class=${score === undefined ? 'step none' : 'step'}>
    <input
      type="radio"
      name=${fieldOf(`/ballot/scores/${option.id}`)}
      .checked=${scoresOf(host)[option.id] === score}
      @change=${() => {
        setScore(host, option.id, score);
      }}
    />
    <span>${text}</span>
  </label>`;
}

/** The meaning of the ends is read with their numbers, and seen once below the scale. */
function radios(host: BallotHost, option: PollOption): TemplateResult {
  const { min, max } = ruleOf(host, 'score');
  const id = fieldOf(`/ballot/scores/${option.id}`);
  const error = host.errorAt(`/ballot/scores/${option.id}`);
  return html`<fieldset class="card" id=${id} tabindex="-1" aria-describedby=${describedBy(id, undefined, error)}>
    <legend class="tight">${optionText(host, option)}</legend>
    ${fieldNotes(id, undefined, error)}
    <div class="scale">
      ${stepsOf(host).map((step) =>
        radio(
          host,
          option,
          step,
          html`${step}${meaningOf(host, step) ? html`<span class="hidden">: ${meaningOf(host, step)}</span>` : nothing}`,
        ),
      )}
    </div>
    ${
      meaningOf(host, min) || meaningOf(host, max)
        ? html`<p class="ends muted small" aria-hidden="true">
            <span>${meant(host, min)}</span><span>${meant(host, max)}</span>
          </p>`
        : nothing
    }
    ${radio(host, option, undefined, html`${host.texts.score.noOpinion}`)}
  </fieldset>`;
}

function list(host: BallotHost, option: PollOption): TemplateResult {
  const id = fieldOf(`/ballot/scores/${option.id}`);
  const error = host.errorAt(`/ballot/scores/${option.id}`);
  const score = scoresOf(host)[option.id];
  return html`<div class="card">
    <label class="tight" for=${id}>${optionText(host, option)}</label>
    ${fieldNotes(id, undefined, error)}
    <select
      part="field"
      id=${id}
      aria-invalid=${error ? 'true' : nothing}
      aria-describedby=${describedBy(id, undefined, error)}
      @change=${(event: Event) => {
        const { value } = event.target as HTMLSelectElement;
        setScore(host, option.id, value === '' ? undefined : Number(value));
      }}
    >
      <option value="" .selected=${score === undefined}>${host.texts.score.noOpinion}</option>
      ${stepsOf(host).map(
        (step) => html`<option value=${step} .selected=${score === step}>${meant(host, step)}</option>`,
      )}
    </select>
  </div>`;
}

function render(host: BallotHost): TemplateResult {
  const { score } = host.texts;
  const { options } = host.definition;
  const field = stepsOf(host).length > MOST_STEPS ? list : radios;
  return ballotGroup(
    host,
    '/ballot/scores',
    score.instruction,
    html`${options.map((option) => field(host, option))}
      <p class="muted">${score.scored(Object.keys(scoresOf(host)).length, options.length)}</p>`,
  );
}

export const create: CreateBallotControl = (host) => ({ render: () => render(host) });

export const styles = css`
  ${ballotStyles}
  ${scaleStyles}
  .card {
    display: grid;
    gap: 8px;
    padding: 12px;
    border: 1.5px solid var(--_line);
    border-radius: var(--_radius);
  }
  .card > legend {
    float: inline-start;
    inline-size: 100%;
    font-weight: 400;
  }
  .card > label {
    font-weight: 400;
  }
`;
