import { css } from 'lit';
import { optionStyles } from '../../internal/option.styles.js';
import { scaleStyles } from '../../internal/scale.styles.js';

export const viewStyles = css`
  ${optionStyles}
  ${scaleStyles}
  h2.compact {
    color: var(--_ink-2);
    font-size: 0.9375em;
    font-weight: 600;
    letter-spacing: 0;
  }
  .about {
    white-space: pre-line;
  }
  .facts {
    display: grid;
    gap: calc(3 * var(--_u));
  }
  .fact {
    display: flex;
    gap: calc(2 * var(--_u));
    align-items: flex-start;
    font-size: 0.9375em;
  }
  .fact > .icon {
    margin-block-start: 2px;
    color: var(--_ink-2);
  }
  .pill {
    padding: 1px 10px;
    border: 1.5px solid currentColor;
    border-radius: 999px;
    font-size: 0.875em;
    font-weight: 600;
  }
  progress {
    display: block;
    inline-size: 100%;
    block-size: 8px;
    border: 0;
    border-radius: 999px;
    background: var(--_line);
    accent-color: var(--_accent);
    appearance: none;
    overflow: hidden;
  }
  progress::-webkit-progress-bar {
    background: var(--_line);
  }
  progress::-webkit-progress-value {
    border-radius: 999px;
    background: var(--_accent);
  }
  progress::-moz-progress-bar {
    border-radius: 999px;
    background: var(--_accent);
  }
  .question {
    display: grid;
    gap: calc(3 * var(--_u));
  }
  .question > legend {
    margin: 0 0 12px;
    font-weight: 400;
  }
  .question .hint,
  .question .error {
    margin: 0;
  }
  .ask {
    display: grid;
    gap: 4px;
    scroll-margin-block-start: 16px;
  }
  .place {
    color: var(--_ink-2);
    font-size: 0.8125em;
    font-weight: 400;
  }
  .asked {
    font-size: 1.25em;
    line-height: 1.3;
    white-space: pre-line;
    text-wrap: pretty;
  }
  .as-is {
    margin: 0;
  }
  .options,
  .points,
  .matrix {
    display: grid;
    gap: calc(2 * var(--_u));
  }
  .points > .point {
    align-items: center;
    min-block-size: 56px;
  }
  .face {
    flex: none;
    inline-size: 32px;
    block-size: 32px;
    fill: none;
    stroke: var(--_ink-2);
    stroke-width: 1.75;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .face.low {
    stroke: var(--_danger);
  }
  .face.mid {
    stroke: var(--_warn);
  }
  .face.high {
    stroke: var(--_ok);
  }
  .step:has(> .star) {
    padding-block: 10px 6px;
  }
  .star {
    inline-size: 26px;
    block-size: 26px;
    fill: none;
    stroke: var(--_edge);
    stroke-width: 1.5;
    stroke-linejoin: round;
  }
  .star.on {
    fill: var(--_accent);
    stroke: var(--_accent);
  }
  .row-of {
    display: grid;
    gap: calc(2 * var(--_u));
    padding-block: calc(3 * var(--_u));
    border-block-start: 1px solid var(--_line);
  }
  .row-of > legend {
    float: inline-start;
    inline-size: 100%;
    margin: 0;
  }
  .row-of > legend + * {
    clear: both;
  }
  .cells {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(132px, 100%), 1fr));
    gap: calc(2 * var(--_u));
  }
  .cell {
    align-items: center;
  }
  .with-unit {
    display: flex;
    gap: calc(3 * var(--_u));
    align-items: center;
  }
  .with-unit > span {
    flex: none;
  }
  .with-unit > input,
  input.short {
    max-inline-size: 240px;
  }
  .over {
    color: var(--_danger);
    font-weight: 600;
  }
  .all {
    display: grid;
    gap: calc(9 * var(--_u));
  }
  .aloud {
    padding: calc(2 * var(--_u)) calc(3 * var(--_u));
    border-inline-start: 4px solid var(--_accent);
    border-radius: 6px;
    background: var(--_accent-soft);
  }
  .consent {
    display: grid;
    gap: 4px;
  }
  summary {
    min-block-size: 32px;
    color: var(--_ink);
    text-decoration: underline;
    text-underline-offset: 3px;
    cursor: pointer;
  }
  .queue {
    padding-block-start: calc(4 * var(--_u));
    border-block-start: 1px solid var(--_line);
  }
  .count {
    font-variant-numeric: tabular-nums;
    font-weight: 600;
  }
  #setback:focus {
    outline: none;
  }
  .big-check {
    display: grid;
    place-items: center;
    inline-size: 56px;
    block-size: 56px;
    border-radius: 50%;
    background: var(--_ok);
    color: var(--_surface);
  }
  .big-check .icon {
    inline-size: 32px;
    block-size: 32px;
  }
  /* from here on a scale of words fits side by side: each point is as wide as the others */
  @container (min-width: 520px) {
    .points.with-faces {
      grid-template-columns: repeat(auto-fit, minmax(104px, 1fr));
    }
    .points.with-faces > .point {
      display: grid;
      gap: calc(2 * var(--_u));
      justify-items: center;
      align-content: start;
      padding: calc(4 * var(--_u)) calc(2 * var(--_u)) calc(3 * var(--_u));
      text-align: center;
    }
    .points.with-faces > .point > input {
      order: 3;
      align-self: end;
    }
    .points.with-faces .face {
      inline-size: 44px;
      block-size: 44px;
    }
  }
  :host([kiosk]) {
    max-inline-size: 960px;
  }
  :host([kiosk]) .root {
    font-size: var(--suara-font-size, x-large);
  }
  :host([kiosk]) .option {
    min-block-size: 64px;
    padding: calc(4 * var(--_u));
  }
  :host([kiosk]) button {
    min-block-size: 64px;
  }
  :host([kiosk]) .option > input,
  :host([kiosk]) .step input {
    inline-size: 28px;
    block-size: 28px;
  }
  :host([kiosk]) .option > input {
    margin-block-start: 4px;
  }
  :host([kiosk]) .step {
    min-block-size: 88px;
  }
  :host([kiosk]) .star {
    inline-size: 44px;
    block-size: 44px;
  }
  :host([kiosk]) .face {
    inline-size: 56px;
    block-size: 56px;
  }
`;
