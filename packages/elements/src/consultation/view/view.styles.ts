import { css } from 'lit';

export const viewStyles = css`
  h4,
  blockquote {
    margin: 0;
    font-size: 1em;
    line-height: 1.35;
  }
  h3 {
    font-size: 1.25em;
  }
  h4 {
    font-size: 1.0625em;
  }
  h4:focus,
  [id$='-setback']:focus,
  [id$='-stored']:focus,
  [id$='-waiting']:focus {
    outline: none;
  }
  h3,
  h4 {
    scroll-margin-block-start: 16px;
  }
  [hidden] {
    display: none !important;
  }
  suara-poll {
    max-inline-size: none;
  }
  .parts {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(10 * var(--_u));
  }
  .part,
  .section,
  .side {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(4 * var(--_u));
    align-content: start;
  }
  .section + .section {
    padding-block-start: calc(6 * var(--_u));
    border-block-start: 1px solid var(--_line);
  }
  .text,
  .lines {
    max-inline-size: 66ch;
    white-space: pre-line;
  }
  .text {
    display: grid;
    gap: calc(3 * var(--_u));
    line-height: 1.6;
  }
  .fact,
  .changed,
  .status,
  .kept {
    display: flex;
    gap: calc(2 * var(--_u));
    align-items: flex-start;
    font-size: 0.9375em;
  }
  .fact > .icon {
    margin-block-start: 2px;
    color: var(--_ink-2);
  }
  .changed,
  .status.is-hidden {
    color: var(--_warn);
  }
  .status {
    font-weight: 600;
  }
  .kept,
  .status.is-published {
    color: var(--_ok);
  }
  .kept {
    font-weight: 600;
  }
  mark {
    padding-block: 1px;
    border-block-end: 2px solid var(--_accent);
    background: var(--_accent-soft);
    color: inherit;
  }
  blockquote {
    padding-inline-start: calc(3 * var(--_u));
    border-inline-start: 3px solid var(--_line);
    color: var(--_ink-2);
    white-space: pre-line;
    overflow-wrap: anywhere;
  }
  button {
    min-block-size: 44px;
  }
  .bar {
    padding: calc(2 * var(--_u));
    border-radius: var(--_radius);
    background: var(--_accent-soft);
  }
  .bar button {
    inline-size: 100%;
    text-align: start;
    justify-content: start;
    user-select: none;
    -webkit-user-select: none;
  }
  .writing {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(4 * var(--_u));
    padding: calc(4 * var(--_u));
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .counter {
    margin-block-start: 4px;
  }
  .over {
    color: var(--_danger);
    font-weight: 600;
  }
  .said {
    display: grid;
    gap: calc(4 * var(--_u));
  }
  .said > li {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 6px;
    padding-block-start: calc(3 * var(--_u));
    border-block-start: 1px solid var(--_line);
  }
  .sides {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(8 * var(--_u));
  }
  @container (min-width: 640px) {
    .sides {
      grid-template-columns: repeat(2, minmax(0, 1fr));
      gap: calc(6 * var(--_u));
    }
  }
  .side {
    padding-block-start: calc(3 * var(--_u));
    border-block-start: 3px solid var(--_accent);
  }
  .side.contra {
    border-block-start-style: dashed;
  }
  .plain {
    padding-inline: 0;
    text-align: start;
  }
  .answer {
    display: grid;
    gap: calc(2 * var(--_u));
    padding-inline-start: calc(4 * var(--_u));
    border-inline-start: 3px solid var(--_line);
  }
  .box > summary {
    display: flex;
    align-items: center;
    min-block-size: 44px;
    color: var(--_accent);
    font-weight: 600;
    cursor: pointer;
  }
  .foot {
    display: grid;
    gap: 4px;
    justify-items: start;
    padding-block-start: calc(4 * var(--_u));
    border-block-start: 1px solid var(--_line);
  }
`;
