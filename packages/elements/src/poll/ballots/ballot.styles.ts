import { css } from 'lit';
import { optionStyles } from '../../internal/option.styles.js';

/** What the controls of several kinds share. */
export const ballotStyles = css`
  ${optionStyles}
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
  fieldset:focus:not(:focus-visible) {
    outline: none;
  }
  .option.barred {
    border-style: dashed;
    cursor: default;
  }
  .about {
    white-space: pre-line;
  }
  .why {
    display: flex;
    gap: 6px;
    color: var(--_warn);
    font-size: 0.9375em;
  }
  .purse {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    display: grid;
    gap: 6px;
    margin-inline: -4px;
    padding: 10px 4px;
    border-block-end: 1px solid var(--_line);
    background: var(--_surface);
  }
  .purse > p {
    display: flex;
    flex-wrap: wrap;
    gap: 0 calc(3 * var(--_u));
    justify-content: space-between;
  }
  .ballot progress {
    inline-size: 100%;
    block-size: 10px;
    accent-color: var(--_accent);
  }
`;
