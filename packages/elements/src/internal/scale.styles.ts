import { css } from 'lit';

/** Steps of a scale side by side, each a native radio with its number. */
export const scaleStyles = css`
  .scale {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(44px, 1fr));
    gap: 4px;
  }
  .step {
    display: grid;
    gap: 4px;
    place-items: center;
    align-content: center;
    min-block-size: 64px;
    margin: 0;
    border: 1.5px solid var(--_edge);
    border-radius: 8px;
    font-weight: 400;
    cursor: pointer;
  }
  .step.none {
    display: flex;
    gap: calc(2 * var(--_u));
    align-items: center;
    min-block-size: 44px;
    padding-inline: 4px;
    border-color: transparent;
  }
  .step:has(:checked) {
    background: var(--_accent-soft);
    font-weight: 600;
  }
  .step:not(.none):has(:checked) {
    border-color: var(--_accent);
  }
  .step:has(:focus-visible) {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }
  .step input {
    flex: none;
    inline-size: 20px;
    block-size: 20px;
    margin: 0;
    accent-color: var(--_accent);
    outline: none;
  }
  .ends {
    display: flex;
    gap: calc(4 * var(--_u));
    justify-content: space-between;
  }
  .ends > :last-child {
    text-align: end;
  }
  @media (forced-colors: active) {
    .step:has(:checked) {
      border-width: 3px;
    }
  }
`;
