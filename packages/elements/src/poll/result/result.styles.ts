import { css } from 'lit';

export const resultStyles = css`
  .result,
  .outcome,
  .group,
  .steps,
  .method {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(4 * var(--_u));
  }
  .result :is(h4, h5) {
    margin: 0;
    font-size: 1em;
    line-height: 1.3;
  }
  .group {
    padding: 12px 14px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .age,
  .figures,
  .ends,
  .result .head {
    display: flex;
    flex-wrap: wrap;
    gap: 0 calc(3 * var(--_u));
    align-items: center;
    justify-content: space-between;
  }
  .age .late {
    display: flex;
    gap: 6px;
    color: var(--_warn);
  }
  .result .plain {
    padding-inline: 0;
  }
  .standing {
    padding: 12px 14px;
    border-inline-start: 4px solid var(--_accent);
    border-radius: 6px;
    background: var(--_accent-soft);
    font-weight: 600;
  }
  .options {
    display: grid;
    gap: calc(4 * var(--_u));
  }
  .options > li {
    display: grid;
    gap: 4px;
  }
  .options .head {
    align-items: baseline;
  }
  .won > .head .name {
    font-weight: 600;
  }
  .tag {
    display: inline-flex;
    gap: 4px;
    align-items: center;
    color: var(--_ink-2);
    font-size: 0.875em;
  }
  .won .tag {
    color: var(--_ok);
    font-weight: 600;
  }
  .figures,
  .ends,
  .facts,
  td {
    font-variant-numeric: tabular-nums;
  }
  .bar,
  .columns {
    display: block;
    inline-size: 100%;
    block-size: 12px;
    border-radius: 3px;
    background: var(--_line);
    fill: var(--_accent);
  }
  .free {
    background: none;
  }
  .idle .bar {
    fill: var(--_edge);
  }
  .columns {
    block-size: 56px;
    border-block-end: 1.5px solid var(--_edge);
    border-radius: 0;
    background: none;
  }
  .columns rect {
    fill: var(--_accent);
    opacity: 0.75;
  }
  .columns line {
    stroke: var(--_ink);
    stroke-width: 2;
    stroke-dasharray: 4 3;
  }
  .stances {
    block-size: 16px;
  }
  .stances line {
    stroke-width: 16px;
    stroke: var(--_accent);
  }
  .stances .disagree {
    stroke: var(--_ink);
    stroke-dasharray: 4 3;
  }
  .stances .pass {
    stroke: var(--_edge);
    stroke-dasharray: 1 5;
  }
  .key {
    display: flex;
    flex-wrap: wrap;
    gap: 4px calc(5 * var(--_u));
    font-size: 0.9375em;
  }
  .key li {
    display: flex;
    gap: calc(2 * var(--_u));
    align-items: center;
  }
  .key b {
    font-variant-numeric: tabular-nums;
  }
  .key .bar {
    inline-size: 24px;
  }
  .ranking .options {
    counter-reset: rank;
  }
  .ranking .head {
    flex-wrap: nowrap;
    justify-content: start;
  }
  .ranking .tag {
    flex: none;
  }
  .ranking .head::before {
    content: counter(rank) '.';
    counter-increment: rank;
    flex: none;
    min-inline-size: 1.75em;
    font-variant-numeric: tabular-nums;
  }
  .steps > li {
    display: grid;
    gap: calc(2 * var(--_u));
    padding-inline-start: 14px;
    border-inline-start: 3px solid var(--_line);
  }
  .steps .options {
    gap: calc(2 * var(--_u));
  }
  .result summary {
    display: list-item;
    min-block-size: 44px;
    padding-block: 10px;
    color: var(--_accent);
    font-weight: 600;
    cursor: pointer;
  }
  .scroll {
    position: relative;
    overflow-x: auto;
    margin-block-end: 12px;
  }
  .result table {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: 0.9375em;
    overflow-wrap: normal;
  }
  .result caption {
    padding-block-end: calc(2 * var(--_u));
    color: var(--_ink-2);
    text-align: start;
  }
  .result :is(th, td) {
    padding: calc(2 * var(--_u));
    border-block-end: 1px solid var(--_line);
    text-align: end;
    vertical-align: top;
  }
  .result :is(th:first-child, .words) {
    padding-inline-start: 0;
    text-align: start;
  }
  .result th:first-child {
    min-inline-size: 96px;
  }
  .result td {
    white-space: nowrap;
  }
  .result td.words {
    white-space: normal;
  }
  .facts > div {
    display: flex;
    gap: calc(3 * var(--_u));
    justify-content: space-between;
    padding-block: 6px;
    border-block-end: 1px solid var(--_line);
  }
  .facts dd {
    flex: none;
    max-inline-size: 50%;
    text-align: end;
  }
  .method dt {
    font-weight: 600;
  }
  .method dd {
    display: grid;
    gap: 4px;
  }
  .method .row {
    align-items: center;
  }
  .result code {
    font-family: ui-monospace, 'Roboto Mono', 'Noto Sans Mono', monospace;
    font-size: 0.9375em;
  }
  @media (forced-colors: active) {
    .bar {
      border: 1px solid CanvasText;
      fill: CanvasText;
    }
    .free {
      border: 0;
    }
    .columns rect,
    .idle .bar {
      fill: GrayText;
      opacity: 1;
    }
    .stances line {
      stroke: Highlight;
    }
    .stances .disagree,
    .stances .pass,
    .columns line {
      stroke: CanvasText;
    }
  }
`;
