import { css } from 'lit';

/**
 * The tokens, and a root that nothing of the host page leaks into.
 *
 * Colours come in pairs by `light-dark()`, which follows the colour scheme the
 * page itself declares: a page that never declared dark gets no dark island.
 * Browsers before 2024 keep the light half.
 */
export const tokens = css`
  :host {
    display: block !important;
    max-inline-size: 640px;
    --_accent: var(--suara-color-accent, var(--_site-accent, #0b5c4a));
    --_accent-ink: var(--suara-color-accent-ink, var(--_site-accent-ink, #fff));
    --_accent-soft: var(--suara-color-accent-soft, #e6f1ee);
    --_ink: var(--suara-color-ink, #17211e);
    --_ink-2: var(--suara-color-ink-muted, #4b5854);
    --_line: var(--suara-color-line, #d5dcd9);
    --_edge: var(--suara-color-edge, #6f7c78);
    --_surface: var(--suara-color-surface, #fff);
    --_danger: var(--suara-color-danger, #a4161a);
    --_danger-soft: #fdeeee;
    --_warn: #7a4b00;
    --_warn-soft: #fff4dd;
    --_ok: #146c43;
    --_radius: var(--suara-radius, 10px);
  }
  @supports (color: light-dark(#000, #fff)) {
    :host {
      --_accent: var(--suara-color-accent, light-dark(var(--_site-accent, #0b5c4a), var(--_site-accent-dark, #7fd3bd)));
      --_accent-ink: var(
        --suara-color-accent-ink,
        light-dark(var(--_site-accent-ink, #fff), var(--_site-accent-ink-dark, #06251d))
      );
      --_accent-soft: var(--suara-color-accent-soft, light-dark(#eaf2f0, #1d2f2a));
      --_ink: var(--suara-color-ink, light-dark(#17211e, #eef4f1));
      --_ink-2: var(--suara-color-ink-muted, light-dark(#4b5854, #b2c0bb));
      --_line: var(--suara-color-line, light-dark(#d5dcd9, #34423d));
      --_edge: var(--suara-color-edge, light-dark(#6f7c78, #8b9994));
      --_surface: var(--suara-color-surface, light-dark(#fff, #161e1b));
      --_danger: var(--suara-color-danger, light-dark(#a4161a, #ffb3b0));
      --_danger-soft: light-dark(#fdeeee, #3a1717);
      --_warn: light-dark(#7a4b00, #ffd591);
      --_warn-soft: light-dark(#fff4dd, #37290f);
      --_ok: light-dark(#146c43, #8bd9ae);
    }
  }
  @supports (color: color-mix(in srgb, #000 10%, #fff)) {
    :host {
      --_accent-soft: var(--suara-color-accent-soft, color-mix(in srgb, var(--_accent) 11%, var(--_surface)));
    }
  }
  :host([hidden]) {
    display: none !important;
  }
  :host([theme='light']) {
    color-scheme: light;
  }
  :host([theme='dark']) {
    color-scheme: dark;
  }
  .root {
    all: initial;
    color-scheme: inherit;
    display: grid;
    gap: 20px;
    box-sizing: border-box;
    padding: 24px 16px;
    border: 1px solid var(--_line);
    border-radius: 12px;
    background: var(--_surface);
    color: var(--_ink);
    font-family: var(--suara-font, system-ui, 'Segoe UI', Roboto, 'Noto Sans', sans-serif);
    font-size: var(--suara-font-size, medium);
    line-height: 1.5;
    overflow-wrap: anywhere;
    direction: ltr;
    container-type: inline-size;
    print-color-adjust: exact;
  }
  /* paper is white, also where the page is dark */
  @media print {
    .root {
      color-scheme: light;
    }
  }
  @media (min-width: 600px) {
    .root {
      padding: 32px;
    }
  }
  .root *,
  .root *::before {
    box-sizing: border-box;
  }
  :focus-visible {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }
  h2,
  h3,
  p,
  ul,
  ol,
  dl,
  dd,
  fieldset {
    margin: 0;
    padding: 0;
    border: 0;
    min-inline-size: 0;
  }
  ul,
  ol {
    list-style: none;
  }
  h2 {
    font-size: 1.375em;
    line-height: 1.25;
    letter-spacing: -0.01em;
    text-wrap: balance;
  }
  h3 {
    font-size: 1.0625em;
    line-height: 1.3;
  }
  h2:focus,
  h3:focus {
    outline: none;
  }
  .muted {
    color: var(--_ink-2);
  }
  .small {
    font-size: 0.875em;
  }
  .stack {
    display: grid;
    gap: 16px;
  }
  .tight {
    display: grid;
    gap: 4px;
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    gap: 12px;
  }
  .icon {
    inline-size: 1.25em;
    block-size: 1.25em;
    flex: none;
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .by {
    display: flex;
    gap: 8px;
    align-items: center;
    color: var(--_ink-2);
    font-size: 0.875em;
    line-height: 1.35;
  }
  .by::before {
    content: '';
    flex: none;
    inline-size: 20px;
    block-size: 20px;
    border-radius: 6px;
    background: var(--_accent);
    forced-color-adjust: none;
  }
`;
