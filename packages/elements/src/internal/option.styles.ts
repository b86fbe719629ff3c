import { css } from 'lit';

/** A choice as large as its words: a native radio or box, with its label around it. */
export const optionStyles = css`
  .option {
    display: flex;
    gap: calc(3 * var(--_u));
    align-items: flex-start;
    min-block-size: max(44px, calc(12 * var(--_u)));
    margin: 0;
    padding: calc(3 * var(--_u));
    border: 1.5px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
    font-weight: 400;
  }
  label.option {
    cursor: pointer;
  }
  .option:has(> :checked) {
    border-color: var(--_accent);
    background: var(--_accent-soft);
  }
  label.option:has(:focus-visible) {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }
  .option > input {
    flex: none;
    inline-size: 22px;
    block-size: 22px;
    margin: 1px 0 0;
    accent-color: var(--_accent);
    outline: none;
  }
  .option > span {
    flex: 1;
    min-inline-size: 0;
  }
  @media (forced-colors: active) {
    .option:has(> :checked) {
      border-width: 3px;
    }
  }
`;
