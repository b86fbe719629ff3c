import type { Localized } from '@suara/client';
import { html, nothing, svg, type TemplateResult } from 'lit';
import { durationText } from './duration.js';
import { formatInstant } from './format.js';
import { icon } from './icons.js';
import { localized } from './language.js';
import type { Phase } from './phase.js';
import { notice } from './templates.js';

export interface TimesMessages {
  opens: (when: string, left: string) => string;
  closes: (when: string, left: string) => string;
  closed: (when: string) => string;
  closedEarly: (when: string, reason: string) => string;
  /** Where a part of the widget could not be loaded. */
  partFailed: string;
}

/** What has an opening and a close, and how it stands by the server's clock. */
export interface Timed {
  readonly phase: Phase;
  readonly now: number;
  readonly opensAt: string;
  readonly closesAt: string;
  readonly closedEarly: { readonly at: string; readonly reason: Localized } | null;
  readonly lang: string;
  readonly timeZone: string;
  readonly texts: TimesMessages;
}

const clockIcon = icon(svg`<path d="M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18M12 7v5l3 2"/>`);

const fact = (text: string): TemplateResult => html`<p class="fact">${clockIcon}<span>${text}</span></p>`;

/** When it opens or closes, or closed. Drawn anew each minute, and read out only by who goes there. */
export function times(timed: Timed): TemplateResult | typeof nothing {
  const { phase, now, opensAt, closesAt, closedEarly, lang, timeZone, texts } = timed;
  const when = (instant: string): string => formatInstant(instant, lang, timeZone);
  const left = (instant: string): string => durationText(Date.parse(instant) - now, lang);
  if (phase === 'announced') return fact(texts.opens(when(opensAt), left(opensAt)));
  if (phase === 'open') return fact(texts.closes(when(closesAt), left(closesAt)));
  return closedEarly ? nothing : fact(texts.closed(when(closesAt)));
}

/** That it ended before its time, and why. */
export function earlyClose({ closedEarly, lang, timeZone, texts }: Timed): TemplateResult | typeof nothing {
  if (!closedEarly) return nothing;
  const when = formatInstant(closedEarly.at, lang, timeZone);
  return notice('info', texts.closedEarly(when, localized(closedEarly.reason, lang)));
}
