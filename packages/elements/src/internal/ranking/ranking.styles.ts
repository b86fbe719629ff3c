import { css } from 'lit';

export const rankingStyles = css`
  .ranks {
    display: grid;
    gap: calc(2 * var(--_u));
  }
  .nothing {
    padding: calc(4 * var(--_u)) calc(3 * var(--_u));
    border: 1.5px dashed var(--_edge);
    border-radius: var(--_radius);
  }
  .ranked {
    position: relative;
    display: grid;
    grid-template-columns: auto auto 1fr;
    gap: calc(2 * var(--_u));
    align-items: center;
    padding: calc(2 * var(--_u));
  }
  .rank {
    min-inline-size: 1.25em;
    color: var(--_accent);
    font-size: 1.25em;
    text-align: center;
  }
  .handle {
    inline-size: 44px;
    min-block-size: 44px;
    padding: 0;
    border-color: transparent;
    background: none;
    color: var(--_ink-2);
    cursor: grab;
    touch-action: none;
    user-select: none;
    -webkit-touch-callout: none;
  }
  .moves {
    grid-column: 1 / -1;
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(112px, 1fr));
    gap: 6px;
  }
  .move {
    min-block-size: 44px;
    padding: 6px 8px;
    border-color: var(--_edge);
    font-size: 0.9375em;
  }
  .move[aria-disabled='true'] {
    border-style: dashed;
    cursor: default;
  }
  .equals {
    grid-column: 1 / -1;
    display: flex;
    gap: calc(2 * var(--_u));
    align-items: center;
    min-block-size: 44px;
    margin: 0;
    padding-inline-start: 4px;
    font-weight: 400;
    cursor: pointer;
  }
  .equals input {
    flex: none;
    inline-size: 20px;
    block-size: 20px;
    margin: 0;
    accent-color: var(--_accent);
  }
  .rest {
    align-items: center;
    padding-block: calc(2 * var(--_u));
  }
  .rest button {
    flex: none;
    padding-inline: 14px;
  }
  .lifted {
    z-index: 2;
    border-color: var(--_accent);
    box-shadow: 0 6px 20px #0004;
  }
  .lifted .handle {
    cursor: grabbing;
  }
  .before::before,
  .after::after {
    content: '';
    position: absolute;
    inset-inline: 0;
    inset-block-start: -7px;
    border-block-start: 3px solid var(--_accent);
  }
  .after::after {
    inset-block: auto -7px;
  }
`;
