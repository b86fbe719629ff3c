import { css } from 'lit';

/**
 * The tokens, and a root that nothing of the host page leaks into. What a page
 * may set is told in docs/theming.md, which tests compare with what stands here.
 *
 * Colours come in pairs by `light-dark()`, which follows the colour scheme the
 * page itself declares: a page that never declared dark gets no dark island.
 * Browsers before 2024 keep the light half.
 */
export const tokens = css`
  :host {
    display: block !important;
    max-inline-size: var(--suara-max-width, 640px);
    --_accent: var(--suara-color-accent, var(--_site-accent, #0b5c4a));
    --_accent-ink: var(--suara-color-accent-ink, var(--_site-accent-ink, #fff));
    --_accent-soft: var(--suara-color-accent-soft, #eaf2f0);
    --_ink: var(--suara-color-ink, #17211e);
    --_ink-2: var(--suara-color-ink-muted, #4b5854);
    --_line: var(--suara-color-line, #d5dcd9);
    --_edge: var(--suara-color-edge, #6f7c78);
    --_surface: var(--suara-color-surface, #fff);
    --_field: var(--suara-color-field, var(--_surface));
    --_danger: var(--suara-color-danger, #a4161a);
    --_warn: var(--suara-color-warning, #7a4b00);
    --_ok: var(--suara-color-success, #146c43);
    --_focus: var(--suara-color-focus, var(--_accent));
    --_radius: var(--suara-radius, 10px);
    --_u: calc(4px * var(--suara-density, 1));
  }
  @supports (color: light-dark(#000, #fff)) {
    :host {
      --_accent: var(--suara-color-accent, light-dark(var(--_site-accent, #0b5c4a), var(--_site-accent-dark, #7fd3bd)));
      --_accent-ink: var(
        --suara-color-accent-ink,
        light-dark(var(--_site-accent-ink, #fff), var(--_site-accent-ink-dark, #06251d))
      );
      --_accent-soft: var(--suara-color-accent-soft, color-mix(in srgb, var(--_accent) 11%, var(--_surface)));
      --_ink: var(--suara-color-ink, light-dark(#17211e, #eef4f1));
      --_ink-2: var(--suara-color-ink-muted, light-dark(#4b5854, #b2c0bb));
      --_line: var(--suara-color-line, light-dark(#d5dcd9, #34423d));
      --_edge: var(--suara-color-edge, light-dark(#6f7c78, #8b9994));
      --_surface: var(--suara-color-surface, light-dark(#fff, #161e1b));
      --_danger: var(--suara-color-danger, light-dark(#a4161a, #ffb3b0));
      --_warn: var(--suara-color-warning, light-dark(#7a4b00, #ffd591));
      --_ok: var(--suara-color-success, light-dark(#146c43, #8bd9ae));
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
    gap: calc(5 * var(--_u));
    box-sizing: border-box;
    padding: var(--suara-padding, calc(6 * var(--_u)) calc(4 * var(--_u)));
    border: var(--suara-frame, 1px) solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
    box-shadow: var(--suara-shadow, none);
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
      padding: var(--suara-padding, calc(8 * var(--_u)));
    }
  }
  .root *,
  .root *::before {
    box-sizing: border-box;
  }
  :focus-visible {
    outline: var(--suara-focus-width, 3px) solid var(--_focus);
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
  h2,
  h3 {
    font-family: var(--suara-font-heading, inherit);
    font-size: 1.0625em;
    line-height: 1.3;
  }
  h2 {
    font-size: 1.375em;
    letter-spacing: -0.01em;
    text-wrap: balance;
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
    gap: calc(4 * var(--_u));
  }
  .tight {
    display: grid;
    gap: var(--_u);
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    gap: calc(3 * var(--_u));
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
