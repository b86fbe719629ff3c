import { css } from 'lit';
import { optionStyles } from '../../internal/option.styles.js';

export const viewStyles = css`
  ${optionStyles}
  .facts {
    display: grid;
    gap: calc(3 * var(--_u));
  }
  .about {
    white-space: pre-line;
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
  .level {
    display: grid;
    gap: 4px;
    justify-items: start;
    padding: 12px 14px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .pill {
    padding: 1px 10px;
    border: 1.5px solid currentColor;
    border-radius: 999px;
    font-size: 0.875em;
    font-weight: 600;
  }
  .pill.device {
    color: var(--_warn);
  }
  .pill.verified {
    color: var(--_ok);
  }
  .ballot {
    display: grid;
    gap: calc(3 * var(--_u));
  }
  .ballot > legend {
    margin-block-end: 12px;
  }
  .ballot .hint,
  .ballot .error {
    margin: 0;
  }
  fieldset:focus,
  #setback:focus {
    outline: none;
  }
  .plainlist {
    display: grid;
    gap: 4px;
    padding-inline-start: calc(5 * var(--_u));
    list-style: disc;
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
  .foot .plain {
    padding-inline: 0;
  }
  .foot {
    display: grid;
    gap: 4px;
    justify-items: start;
    padding-block-start: calc(4 * var(--_u));
    border-block-start: 1px solid var(--_line);
  }
  .plain {
    text-align: start;
  }
`;
