import { css } from 'lit';
import { photoStyles } from '../../internal/photos/photos.styles.js';

export const laterStyles = css`
  ${photoStyles}
  .consent {
    display: grid;
    gap: calc(2 * var(--_u));
  }
  .choice {
    display: flex;
    gap: calc(3 * var(--_u));
    align-items: flex-start;
    margin: 0;
    padding: calc(3 * var(--_u));
    border: 1.5px solid var(--_line);
    border-radius: var(--_radius);
    font-weight: 400;
    cursor: pointer;
  }
  .choice:has(:checked) {
    border-color: var(--_accent);
    background: var(--_accent-soft);
  }
  .choice:has(:focus-visible) {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }
  .choice input {
    flex: none;
    inline-size: 22px;
    block-size: 22px;
    margin: 1px 0 0;
    accent-color: var(--_accent);
    outline: none;
  }
  .choice b {
    display: block;
  }
  .divider {
    display: flex;
    gap: calc(3 * var(--_u));
    align-items: center;
    color: var(--_ink-2);
    font-size: 0.9375em;
  }
  .divider::before,
  .divider::after {
    content: '';
    flex: 1;
    border-block-start: 1px solid var(--_line);
  }
  .facts {
    display: grid;
    border-block-start: 1px solid var(--_line);
  }
  .facts > div {
    display: grid;
    grid-template-columns: 1fr auto;
    gap: 2px calc(3 * var(--_u));
    padding-block: calc(3 * var(--_u));
    border-block-end: 1px solid var(--_line);
  }
  .facts dt {
    color: var(--_ink-2);
    font-size: 0.875em;
  }
  .facts dd {
    grid-column: 1;
    white-space: pre-line;
  }
  .facts .edit {
    grid-area: 1 / 2 / span 2;
    align-self: center;
    white-space: normal;
  }
  .sees {
    display: grid;
    gap: 4px;
    padding-inline-start: calc(5 * var(--_u));
    list-style: disc;
  }
  .receipt {
    display: grid;
    gap: calc(3 * var(--_u));
    padding: calc(4 * var(--_u));
    border: 1.5px dashed var(--_accent);
    border-radius: var(--_radius);
  }
  .receipt output {
    display: block;
    font-size: 1.375em;
    font-weight: 600;
    line-height: 1.3;
    user-select: all;
  }
  .receipt output.secret {
    font-size: 1.125em;
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
  @media (forced-colors: active) {
    .choice:has(:checked) {
      border-width: 3px;
    }
  }
`;
