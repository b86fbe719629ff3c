import { css } from 'lit';

export const receiptStyles = css`
  .box {
    grid-template-columns: minmax(0, 1fr);
    padding: calc(4 * var(--_u));
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .receipt {
    display: grid;
    gap: calc(3 * var(--_u));
    padding: calc(4 * var(--_u));
    border: 1.5px dashed var(--_accent);
    border-radius: var(--_radius);
  }
  .receipt ul {
    display: grid;
    gap: 4px;
  }
  .receipt li {
    font-weight: 600;
  }
  .receipt output {
    display: block;
    font-size: 1.125em;
    font-weight: 600;
    line-height: 1.3;
    user-select: all;
  }
  .row > button,
  .row > .button {
    flex: 1 1 auto;
  }
  .notice.holds > .icon,
  .kept {
    color: var(--_ok);
  }
  .notice.holds {
    border-color: var(--_ok);
  }
  .kept {
    display: flex;
    gap: 6px;
    align-items: center;
  }
  summary {
    min-block-size: 28px;
    font-weight: 600;
    cursor: pointer;
  }
  details[open] > summary {
    margin-block-end: 12px;
  }
  .pick {
    position: relative;
    overflow: hidden;
    margin: 0;
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
  #other:focus {
    outline: none;
  }
`;
