import { css } from 'lit';

/** Buttons, fields, choices and notices: what every widget is put together from. */
export const controls = css`
  button,
  .button {
    display: inline-flex;
    gap: calc(2 * var(--_u));
    align-items: center;
    justify-content: center;
    min-block-size: max(44px, calc(12 * var(--_u)));
    padding: calc(2 * var(--_u)) calc(5 * var(--_u));
    border: var(--suara-field-border, 1.5px) solid var(--_accent);
    border-radius: var(--suara-button-radius, var(--_radius));
    background: var(--_surface);
    color: var(--_accent);
    font: inherit;
    font-weight: 600;
    line-height: 1.2;
    text-align: center;
    text-decoration: none;
    cursor: pointer;
  }
  .primary {
    background: var(--_accent);
    color: var(--_accent-ink);
    flex: 1 1 auto;
  }
  .plain {
    min-block-size: 44px;
    padding: 8px 4px;
    border-color: transparent;
    background: none;
    text-decoration: underline;
    text-underline-offset: 3px;
  }
  button:hover:not([aria-disabled='true']) {
    filter: brightness(0.94);
  }
  button[aria-disabled='true'] {
    opacity: 0.65;
    cursor: progress;
  }
  label,
  legend,
  .label {
    display: block;
    padding: 0;
    margin: 0 0 var(--_u);
    font-weight: 600;
  }
  .hint {
    margin: 0 0 calc(2 * var(--_u));
    color: var(--_ink-2);
    font-size: 0.9375em;
  }
  .error {
    display: flex;
    gap: 6px;
    margin: 0 0 calc(2 * var(--_u));
    color: var(--_danger);
    font-weight: 600;
    font-size: 0.9375em;
  }
  input:not([type='radio'], [type='checkbox'], [type='file']),
  select,
  textarea {
    display: block;
    inline-size: 100%;
    min-block-size: max(44px, calc(12 * var(--_u)));
    margin: 0;
    padding: calc(2 * var(--_u)) calc(3 * var(--_u));
    border: var(--suara-field-border, 1.5px) solid var(--_edge);
    border-radius: var(--_radius);
    background: var(--_field);
    color: inherit;
    font: inherit;
  }
  textarea {
    min-block-size: 112px;
    resize: vertical;
    field-sizing: content;
  }
  [aria-invalid='true'] {
    border-color: var(--_danger) !important;
    border-width: 2px !important;
  }
  .code {
    font-family: ui-monospace, 'Roboto Mono', 'Noto Sans Mono', monospace !important;
    letter-spacing: 0.06em;
    text-transform: uppercase;
  }
  .notice {
    --_tone: var(--_accent);
    display: flex;
    gap: calc(3 * var(--_u));
    align-items: flex-start;
    padding: calc(3 * var(--_u));
    border-inline-start: 4px solid var(--_tone);
    border-radius: 6px;
    background: var(--_accent-soft);
  }
  .notice > .icon {
    color: var(--_tone);
    margin-block-start: 2px;
  }
  .danger {
    --_tone: var(--_danger);
  }
  .warn {
    --_tone: var(--_warn);
  }
  .danger,
  .warn {
    background: color-mix(in srgb, var(--_tone) 9%, var(--_surface));
  }
  .notice > div {
    display: grid;
    gap: calc(2 * var(--_u));
    flex: 1;
    min-inline-size: 0;
  }
  .notice a,
  .notice .plain {
    color: inherit;
  }
  .notice .plain {
    justify-self: start;
    padding-inline: 0;
    min-block-size: 32px;
    text-align: start;
  }
  .skeleton {
    display: grid;
    gap: 16px;
    min-block-size: 360px;
    align-content: start;
  }
  .skeleton i {
    display: block;
    block-size: 16px;
    border-radius: 6px;
    background: var(--_line);
    opacity: 0.6;
  }
  .skeleton i:nth-of-type(2) {
    block-size: 28px;
    inline-size: 60%;
  }
  .skeleton i:nth-of-type(3) {
    block-size: 112px;
  }
  .skeleton i:nth-of-type(4) {
    block-size: 48px;
  }
  @media (forced-colors: active) {
    .primary {
      border-width: 3px;
    }
  }
`;
