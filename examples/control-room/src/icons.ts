/** Signs beside words, never instead of them: hidden from assistive technology. */
import { svg, type SVGTemplateResult } from 'lit';

const stroke = (paths: SVGTemplateResult): SVGTemplateResult => svg`
  <svg class="icon" viewBox="0 0 20 20" width="20" height="20" fill="none" stroke="currentColor" stroke-width="1.7"
    stroke-linecap="round" stroke-linejoin="round" aria-hidden="true" focusable="false">${paths}</svg>`;

export const icons = {
  add: stroke(svg`<path d="M10 4.5v11M4.5 10h11"/>`),
  alert: stroke(svg`<circle cx="10" cy="10" r="7.5"/><path d="M10 6v4.6M10 13.6v.1"/>`),
  back: stroke(svg`<path d="M8.5 4.5 3 10l5.5 5.5M3.5 10H17"/>`),
  ballot: stroke(svg`<path d="M3 11.5h14V17H3zM6.5 11.5V3h7v8.5M8.5 7l1.2 1.2 2-2.2"/>`),
  check: stroke(svg`<circle cx="10" cy="10" r="7.5"/><path d="m6.7 10.3 2.3 2.3 4.5-4.8"/>`),
  clock: stroke(svg`<circle cx="10" cy="10" r="7.5"/><path d="M10 5.8V10l2.8 1.8"/>`),
  close: stroke(svg`<path d="m5 5 10 10M15 5 5 15"/>`),
  down: stroke(svg`<path d="M10 4v12M5 11l5 5 5-5"/>`),
  inbox: stroke(svg`<path d="M3 11.5 5.3 5h9.4L17 11.5V15H3zM3 11.5h4l1 2h4l1-2h4"/>`),
  next: stroke(svg`<path d="m8 4.5 5.5 5.5L8 15.5"/>`),
  office: stroke(
    svg`<path d="M4 17V6l6-3 6 3v11M2.5 17h15M8 17v-3.5h4V17M7.5 8.5h.1M12.4 8.5h.1M7.5 11h.1M12.4 11h.1"/>`,
  ),
  offline: stroke(
    svg`<path d="M3 3l14 14M6 11.5a6 6 0 0 1 2.6-1.6M12.5 10.5a6 6 0 0 1 1.5 1M3.2 8.5a10 10 0 0 1 2.6-1.8M9 5.6a10 10 0 0 1 7.8 2.9M10 15.4v.1"/>`,
  ),
  outside: stroke(svg`<path d="M8 4H4v12h12v-4M11 3.5h5.5V9M16 4l-7 7"/>`),
  photo: stroke(
    svg`<rect x="2.5" y="4" width="15" height="12" rx="2"/><circle cx="7" cy="8.3" r="1.3"/><path d="m3 14.5 4.5-3.5 2.5 2 3.5-3.5 4 4"/>`,
  ),
  pin: stroke(
    svg`<path d="M10 17.5S4.5 12.6 4.5 8.3a5.5 5.5 0 0 1 11 0c0 4.3-5.5 9.2-5.5 9.2z"/><circle cx="10" cy="8.3" r="1.9"/>`,
  ),
  previous: stroke(svg`<path d="M12 4.5 6.5 10l5.5 5.5"/>`),
  refresh: stroke(
    svg`<path d="M16 8.5A6.3 6.3 0 0 0 4.6 6.8M4 11.5a6.3 6.3 0 0 0 11.4 1.7M4.3 3.5v3.5h3.5M15.7 16.5V13h-3.5"/>`,
  ),
  survey: stroke(svg`<path d="M5 3.5h10V17H5zM8 2.5h4v2H8zM8 8.5h4.5M8 11h4.5M8 13.5h2.5"/>`),
  talk: stroke(svg`<path d="M3 4.5h10v7H8l-3 2.5v-2.5H3zM15.5 8H17v6h-1.5v2.2L13 14h-2.5"/>`),
  up: stroke(svg`<path d="M10 16V4M5 9l5-5 5 5"/>`),
} as const;

/** The page's sign: a voice in a square of the accent colour. */
export const mark = svg`
  <svg class="mark" viewBox="0 0 32 32" width="36" height="36" aria-hidden="true" focusable="false">
    <rect class="mark-ground" width="32" height="32" rx="9"/>
    <path class="mark-voice" d="M9 9h14a2 2 0 0 1 2 2v8a2 2 0 0 1-2 2h-6l-5 4v-4H9a2 2 0 0 1-2-2v-8a2 2 0 0 1 2-2z"/>
    <path class="mark-line" d="M11.5 13.5h9M11.5 16.8h5.5"/>
  </svg>`;
