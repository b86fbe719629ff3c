import { svg, html, type TemplateResult } from 'lit';

/**
 * Line icons on a 24 px grid; always beside words, so hidden from screen readers. One element each: the build's minifier
 * closes none of them, and a second one would land inside the first, unseen.
 */
export const icon = (paths: TemplateResult): TemplateResult =>
  html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true">${paths}</svg>`;

export const warningIcon = icon(svg`<path d="M12 3 2 20h20zM12 10v4M12 17v.01"/>`);
export const checkIcon = icon(svg`<path d="m5 13 4 4L19 7"/>`);
export const infoIcon = icon(svg`<path d="M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18M12 11v5M12 8v.01"/>`);
