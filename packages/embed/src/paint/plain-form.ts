import type { WidgetWish } from './wish.js';

/** Where the same can be done without any script; by widget. */
const FORMS: Readonly<Record<string, (wish: WidgetWish) => string>> = {
  'complaint-form': () => 'report',
  'status-tracker': () => 'track',
  poll: ({ attributes }) => `polls/${attributes['poll'] ?? ''}`,
  survey: () => 'survey',
};

/** What the plain form of a survey has to know of it. */
const OF_SURVEY = ['type', 'service', 'series'];

const TEXTS: Readonly<Record<string, string>> = {
  id: 'Tanpa JavaScript: buka formulir sederhana',
  en: 'Without JavaScript: open the plain form',
};

function addressOf(form: string, { baseUrl, site, attributes }: WidgetWish, lang: string): string {
  const url = new URL(`/v1/sites/${site}/forms/${form}`, baseUrl);
  url.searchParams.set('lang', lang);
  for (const name of OF_SURVEY) if (form === 'survey' && attributes[name]) url.searchParams.set(name, attributes[name]);
  return url.href;
}

/**
 * A way on for whoever the script does not reach: at once where the browser runs none, else after some seconds, in the
 * widget's own lower edge, so that it moves nothing. In a tab of its own, since what was typed here would be lost.
 */
export function plainFormLink(wish: WidgetWish, lang: string): string {
  // one survey by its name is no plain form's
  const form = wish.attributes['survey'] === undefined ? FORMS[wish.widget]?.(wish) : undefined;
  const text = TEXTS[lang];
  if (form === undefined || text === undefined) return '';
  const address = addressOf(form, wish, lang).replaceAll('&', '&amp;');
  return `<p class="plain-form"><a href="${address}" target="_blank" rel="noopener">${text}</a></p>`;
}

export const plainFormStyles = `
  :host {
    min-block-size: 0 !important;
  }
  .root {
    position: relative;
  }
  .plain-form {
    position: absolute;
    inset: auto 16px 0;
    font-size: 14px;
    line-height: 24px;
    text-align: center;
    white-space: nowrap;
    overflow: hidden;
    text-overflow: ellipsis;
    visibility: hidden;
    animation: suara-plain-form 0s 5s forwards;
  }
  .plain-form a {
    color: inherit;
  }
  @keyframes suara-plain-form {
    to {
      visibility: visible;
    }
  }
  @media (scripting: none) {
    .plain-form {
      position: static;
      font-size: inherit;
      line-height: inherit;
      white-space: normal;
      visibility: visible;
      animation: none;
    }
    button {
      display: none;
    }
  }
`;
