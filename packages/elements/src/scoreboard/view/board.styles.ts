import { css } from 'lit';

export const boardStyles = css`
  .empty {
    display: grid;
    gap: 4px;
    max-inline-size: 60ch;
    padding: calc(6 * var(--_u)) calc(4 * var(--_u));
    border: 1.5px dashed var(--_line);
    border-radius: var(--_radius);
  }
  .title {
    color: var(--_ink-2);
    margin-block-start: -12px;
  }
  .verdict {
    display: grid;
    gap: calc(6 * var(--_u));
    padding: calc(5 * var(--_u)) calc(4 * var(--_u));
    border-radius: var(--_radius);
    background: var(--_accent-soft);
  }
  .figure {
    display: grid;
    gap: calc(4 * var(--_u));
    align-content: start;
    min-inline-size: 0;
  }
  .index {
    display: flex;
    flex-wrap: wrap;
    gap: 0 10px;
    align-items: baseline;
  }
  .label {
    inline-size: 100%;
    font-weight: 600;
  }
  .number {
    font-size: 3.5em;
    font-weight: 700;
    line-height: 1.1;
    letter-spacing: -0.02em;
    font-variant-numeric: tabular-nums;
  }
  .grade {
    display: flex;
    gap: calc(3 * var(--_u));
    align-items: center;
  }
  .grade > span:last-child {
    display: grid;
  }
  .grade b {
    font-size: 1.1875em;
    line-height: 1.3;
  }
  .letter {
    display: grid;
    place-items: center;
    flex: none;
    inline-size: 52px;
    block-size: 52px;
    border: 1.5px solid transparent;
    border-radius: 12px;
    background: var(--_accent);
    color: var(--_accent-ink);
    font-size: 1.75em;
    font-weight: 700;
  }
  .grades {
    display: block;
    inline-size: 100%;
    block-size: 48px;
    overflow: visible;
    font: 600 14px/1 var(--suara-font, system-ui, 'Segoe UI', Roboto, 'Noto Sans', sans-serif);
  }
  .grades rect {
    fill: var(--_surface);
    stroke: var(--_edge);
    stroke-width: 1px;
  }
  .grades text {
    fill: var(--_ink-2);
  }
  .grades rect.own {
    fill: var(--_accent);
  }
  .grades text.own {
    fill: var(--_accent-ink);
  }
  .grades line {
    stroke: var(--_ink);
    stroke-width: 2.5px;
  }
  .grades circle {
    fill: var(--_ink);
    stroke: var(--_surface);
    stroke-width: 1.5px;
  }
  .facts {
    align-self: center;
  }
  .facts > div {
    padding-block: calc(2 * var(--_u));
    border-block-end: 1px solid var(--_line);
  }
  .facts > div:last-child {
    border: 0;
  }
  .facts dt {
    color: var(--_ink-2);
  }
  .facts dd {
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }
  .part {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(3 * var(--_u));
    padding-block-start: calc(5 * var(--_u));
    border-block-start: 1px solid var(--_line);
  }
  h3 {
    font-size: 1.1875em;
  }
  .prose {
    max-inline-size: 66ch;
    white-space: pre-line;
  }
  .extremes {
    display: grid;
    gap: 4px;
    padding: 12px 14px;
    border-inline-start: 4px solid var(--_accent);
    border-radius: 6px;
    background: var(--_accent-soft);
  }
  .bars {
    display: grid;
    gap: 14px;
  }
  .bars li {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 4px calc(3 * var(--_u));
    align-items: baseline;
  }
  .bars .bar,
  .axis {
    grid-column: 1 / -1;
  }
  .own .name {
    font-weight: 600;
  }
  .value {
    display: flex;
    gap: calc(2 * var(--_u));
    align-items: baseline;
    justify-content: end;
    white-space: nowrap;
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }
  .tag {
    color: var(--_ink-2);
    font-weight: 400;
    font-size: 0.875em;
  }
  .bar {
    display: block;
    inline-size: 100%;
    block-size: 14px;
    border-radius: 3px;
    background: var(--_line);
    fill: var(--_accent);
  }
  .bar line {
    stroke: var(--_surface);
    stroke-width: 1.5px;
  }
  .axis {
    display: block;
    inline-size: 100%;
    block-size: 16px;
    overflow: visible;
    fill: var(--_ink-2);
    font: 13px/1 var(--suara-font, system-ui, 'Segoe UI', Roboto, 'Noto Sans', sans-serif);
  }
  .scale {
    margin-block-end: -6px;
  }
  summary {
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
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: 0.9375em;
    overflow-wrap: normal;
  }
  th,
  td {
    padding: 10px 4px;
    border-block-end: 1px solid var(--_line);
    text-align: end;
    vertical-align: top;
    font-variant-numeric: tabular-nums;
  }
  thead th {
    color: var(--_ink-2);
    font-weight: 600;
  }
  th:first-child,
  .words {
    padding-inline-start: 0;
    text-align: start;
  }
  .words {
    padding-inline: calc(2 * var(--_u)) 4px;
  }
  tbody th {
    min-inline-size: 88px;
    font-weight: 400;
  }
  td:not(.words) {
    white-space: nowrap;
  }
  .how {
    display: grid;
    gap: calc(2 * var(--_u));
    max-inline-size: 66ch;
    padding-block-end: calc(2 * var(--_u));
  }
  @container (min-width: 640px) {
    .verdict {
      grid-template-columns: minmax(0, 5fr) minmax(0, 6fr);
      gap: calc(10 * var(--_u));
      padding: calc(7 * var(--_u));
    }
    .facts > div {
      display: flex;
      gap: calc(4 * var(--_u));
      justify-content: space-between;
    }
    .facts dt {
      flex: none;
    }
    .facts dd {
      text-align: end;
    }
    .bars {
      gap: 10px;
    }
    .bars li {
      grid-template-columns: minmax(0, 34%) minmax(0, 1fr) 176px;
      align-items: center;
    }
    .bars .bar,
    .axis {
      grid-row: 1;
      grid-column: 2;
    }
    .value {
      grid-row: 1;
      grid-column: 3;
    }
  }
  @media (forced-colors: active) {
    .letter {
      border-color: CanvasText;
      background: Canvas;
      color: CanvasText;
    }
    .bar {
      border: 1px solid CanvasText;
      fill: CanvasText;
    }
    .bar line {
      stroke: Canvas;
    }
    .axis,
    .grades text {
      fill: CanvasText;
    }
    .grades rect {
      fill: Canvas;
      stroke: CanvasText;
    }
    .grades rect.own {
      forced-color-adjust: none;
      fill: Highlight;
    }
    .grades text.own {
      forced-color-adjust: none;
      fill: HighlightText;
    }
    .grades line {
      stroke: CanvasText;
    }
    .grades circle {
      fill: CanvasText;
      stroke: Canvas;
    }
  }
`;
