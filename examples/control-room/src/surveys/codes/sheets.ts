/** What is printed for a counter: a poster with one code, and sheets of codes that count once each. */
import type { Localized } from '@suara/client';
import { html, render, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { Desk } from '../../desk.js';
import { LANGUAGES } from '../../language.js';
import { messagesIn } from '../../messages/index.js';
import { styleWindow } from '../../participation/print-window.js';

const BOTH = `
  :root { color-scheme: light; }
  body { margin: 0; background: #fff; color: #111; font: 100%/1.4 system-ui, 'Segoe UI', Roboto, 'Noto Sans', sans-serif; }
  h1, h2, p { margin: 0; }
  .qr { display: block; inline-size: 100%; block-size: auto; }
  .bar { display: flex; gap: 12px; align-items: center; padding: 12px 16px; background: #edf1ef; }
  button { min-block-size: 44px; padding: 9px 18px; border: 0; border-radius: 10px; background: #0b5c4a; color: #fff; font: inherit; font-weight: 600; }
  button:focus-visible { outline: 3px solid #111; outline-offset: 2px; }
  @media print { .bar { display: none; } }
`;

const POSTER = `${BOTH}
  @page { size: A5 portrait; margin: 0; }
  .poster { box-sizing: border-box; display: grid; grid-template-rows: auto auto 1fr auto; gap: 5mm; justify-items: center;
    inline-size: 148mm; block-size: 209mm; margin: 0 auto; padding: 11mm 12mm; text-align: center; }
  .by { font-size: 11pt; font-weight: 600; }
  h1, h2 { font-size: 20pt; line-height: 1.15; }
  h2 { margin-block-start: 2mm; color: #444; font-size: 14pt; font-weight: 600; }
  .code { align-self: center; inline-size: 92mm; }
  .how { font-size: 12.5pt; font-weight: 600; }
  .how + .how { color: #444; font-size: 11pt; font-weight: 400; }
  .at { font-size: 9pt; overflow-wrap: anywhere; }
`;

const CASES = `${BOTH}
  @page { size: A4 portrait; margin: 8mm; }
  ol { display: grid; grid-template-columns: repeat(3, 1fr); margin: 0 auto; padding: 0; max-inline-size: 194mm; list-style: none; }
  li { box-sizing: border-box; padding: 4mm; border: 0.3mm dashed #777; text-align: center; break-inside: avoid; font-size: 9pt; line-height: 1.3; }
  .code { inline-size: 42mm; margin: 1mm auto; }
  .name { font-weight: 700; }
  .other { color: #444; }
`;

/** The page's words in every language of the city that the page speaks. */
function inCityLanguages<T>(
  { session }: Desk,
  say: (words: ReturnType<typeof messagesIn>, language: string) => T,
): T[] {
  const spoken = session.city.languages.flatMap((each) => LANGUAGES.find((language) => language === each) ?? []);
  return spoken.map((language) => say(messagesIn(language), language));
}

const texts = ({ session }: Desk, text: Localized): { readonly language: string; readonly text: string }[] =>
  session.city.languages.flatMap((language) => (text[language] ? [{ language, text: text[language] }] : []));

function show(opened: Window, css: string, desk: Desk, body: TemplateResult): void {
  const { print } = desk.t.surveys.codes;
  styleWindow(opened, css);
  const bar = html`<div class="bar">
    <button type="button" @click=${() => opened.print()}>${print}</button>
  </div>`;
  render(html`${bar}${body}`, opened.document.body);
}

interface Poster {
  readonly title: Localized;
  readonly by: string;
  readonly code: SVGTemplateResult;
  readonly address: string;
}

export function showPoster(opened: Window, desk: Desk, { title, by, code, address }: Poster): void {
  const [first, ...others] = texts(desk, title);
  const body = html`<main class="poster">
    <p class="by">${by}</p>
    <div>
      <h1 lang=${first?.language ?? ''}>${first?.text}</h1>
      ${others.map(({ language, text }) => html`<h2 lang=${language}>${text}</h2>`)}
    </div>
    <div class="code">${code}</div>
    <div>
      ${inCityLanguages(
        desk,
        ({ surveys }, language) => html`<p class="how" lang=${language}>${surveys.codes.scan}</p>`,
      )}
      <p class="at">${address}</p>
    </div>
  </main>`;
  show(opened, POSTER, desk, body);
}

interface CaseSheet {
  readonly title: Localized;
  readonly codes: readonly { readonly service: Localized; readonly code: SVGTemplateResult }[];
}

export function showCases(opened: Window, desk: Desk, { title, codes }: CaseSheet): void {
  const words = (text: Localized, name: string): TemplateResult[] =>
    texts(desk, text).map(
      ({ language, text: said }, index) => html`<p class=${index === 0 ? name : 'other'} lang=${language}>${said}</p>`,
    );
  const body = html`<ol>
    ${codes.map(
      ({ service, code }) =>
        html`<li>
          ${words(title, 'name')}
          <div class="code">${code}</div>
          ${words(service, 'name')}
          ${inCityLanguages(
            desk,
            ({ surveys }, language) => html`<p class="other" lang=${language}>${surveys.codes.once}</p>`,
          )}
        </li>`,
    )}
  </ol>`;
  show(opened, CASES, desk, body);
}
