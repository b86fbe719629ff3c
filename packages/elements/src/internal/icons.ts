import { svg, html, type TemplateResult } from 'lit';

/** Line icons on a 24 px grid; always beside words, so hidden from screen readers. */
const icon = (paths: TemplateResult): TemplateResult =>
  html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true">${paths}</svg>`;

export const warningIcon = icon(svg`<path d="M12 3 2 20h20zM12 10v4M12 17v.01"/>`);
export const checkIcon = icon(svg`<path d="m5 13 4 4L19 7"/>`);
export const clockIcon = icon(svg`<circle cx="12" cy="12" r="9"/><path d="M12 7v5l3 2"/>`);
export const infoIcon = icon(svg`<circle cx="12" cy="12" r="9"/><path d="M12 11v5M12 8v.01"/>`);
