import { css } from 'lit';

/** Buttons, fields, choices and notices: what every widget is put together from. */
export const controls = css`
  button,
  .button {
    display: inline-flex;
    gap: 8px;
    align-items: center;
    justify-content: center;
    min-block-size: 48px;
    padding: 10px 20px;
    border: 1.5px solid var(--_accent);
    border-radius: var(--_radius);
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
    margin: 0 0 4px;
    font-weight: 600;
  }
  .hint {
    margin: 0 0 8px;
    color: var(--_ink-2);
    font-size: 0.9375em;
  }
  .error {
    display: flex;
    gap: 6px;
    margin: 0 0 8px;
    color: var(--_danger);
    font-weight: 600;
    font-size: 0.9375em;
  }
  input:not([type='radio'], [type='checkbox'], [type='file']),
  select,
  textarea {
    display: block;
    inline-size: 100%;
    min-block-size: 48px;
    margin: 0;
    padding: 11px 12px;
    border: 1.5px solid var(--_edge);
    border-radius: var(--_radius);
    background: var(--_surface);
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
    display: flex;
    gap: 12px;
    align-items: flex-start;
    padding: 12px 14px;
    border-inline-start: 4px solid var(--_accent);
    border-radius: 6px;
    background: var(--_accent-soft);
  }
  .notice > .icon {
    margin-block-start: 2px;
  }
  .notice.danger {
    border-color: var(--_danger);
    background: var(--_danger-soft);
  }
  .notice.danger > .icon,
  .notice.danger h3 {
    color: var(--_danger);
  }
  .notice.warn {
    border-color: var(--_warn);
    background: var(--_warn-soft);
  }
  .notice.warn > .icon {
    color: var(--_warn);
  }
  .notice > div {
    display: grid;
    gap: 8px;
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
