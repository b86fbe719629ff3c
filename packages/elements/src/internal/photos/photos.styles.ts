import { css } from 'lit';

export const photoStyles = css`
  .thumbs {
    display: grid;
    gap: calc(2 * var(--_u));
  }
  .thumb {
    display: grid;
    grid-template-columns: 64px 1fr auto;
    gap: calc(3 * var(--_u));
    align-items: center;
    padding: calc(2 * var(--_u));
    border: 1.5px solid var(--_line);
    border-radius: var(--_radius);
  }
  .thumb canvas {
    inline-size: 64px;
    block-size: 64px;
    border-radius: 6px;
    background: var(--_accent-soft);
    object-fit: cover;
  }
  .thumb b {
    display: block;
  }
  progress {
    inline-size: 100%;
    block-size: 8px;
    accent-color: var(--_accent);
  }
  .pick {
    position: relative;
    overflow: hidden;
  }
  .pick:focus-within {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }
  .pick input {
    position: absolute;
    inset: 0;
    opacity: 0;
    cursor: pointer;
    font-size: 100px;
  }
`;
