/** A page of the plain forms: loads nothing, runs nothing, works in any browser. */
import { html, raw } from 'hono/html';
import { sha256 } from '../../crypto/digest.js';
import { errorSummary, type FieldFlaw } from './errors.js';
import { formAddress, inLanguage, type Frame, type SiteFrame } from './frame.js';
import { styleOf } from './style.js';
import { frameTexts, primary } from './texts.js';

export type Html = ReturnType<typeof html>;

export interface PageParts {
  readonly title: string;
  readonly content: Html;
  readonly status?: number;
  /** What is wrong with the form: told first, each leading to its field. */
  readonly flaws?: readonly FieldFlaw[];
  /** What else has to be said before the form. */
  readonly notice?: Html;
  /** Whether it holds what only this person may see: then no browser keeps it. */
  readonly isPersonal?: boolean;
  readonly headers?: Readonly<Record<string, string>> | undefined;
}

const policies = new Map<string, Promise<string>>();

/** What a page may do: use its own style sheet, show photos of this server, and send forms to it. Nothing else. */
function policyOf(style: string): Promise<string> {
  const policy =
    policies.get(style) ??
    sha256(style).then((digest) => {
      const hash = btoa(String.fromCharCode(...digest));
      return `default-src 'none'; style-src 'sha256-${hash}'; img-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'`;
    });
  policies.set(style, policy);
  return policy;
}

function languageLinks(frame: Frame): Html | '' {
  const { offered, language, isAnswer, t } = frame;
  const others = offered.filter((tag) => tag !== language);
  if (isAnswer || others.length === 0) return '';
  return html`<nav aria-label="${t.languages}">
    ${others.map(
      (tag) =>
        html`<a href="${inLanguage(frame, tag)}" hreflang="${primary(tag)}" lang="${primary(tag)}"
          >${frameTexts(tag).language}</a
        >`,
    )}
  </nav>`;
}

function topOf(frame: Frame): Html {
  const { site, say } = frame;
  const name = site ? html`<p class="by"><span>${say(site.name)} · ${say(site.city.profile.city.name)}</span></p>` : '';
  return html`<header class="top">${name} ${languageLinks(frame)}</header>`;
}

/** From each form to the others. */
function moreOf(frame: Frame): Html | '' {
  const { site, t, address } = frame;
  if (!site) return '';
  const within: SiteFrame = { ...frame, site };
  const forms = (['report', 'track'] as const).filter((form) => frame.isAnswer || !address.pathname.endsWith(form));
  return html`<footer class="more">
    <nav aria-label="${t.more}">
      <ul>
        ${forms.map((form) => html`<li><a href="${formAddress(within, form)}">${t[form]}</a></li>`)}
      </ul>
    </nav>
  </footer>`;
}

/** Nothing may stand between the tags but what was hashed. */
const sheet = (style: string): Html => raw(`<style>${style}</style>`);

export async function page(frame: Frame, parts: PageParts): Promise<Response> {
  const { site, language, t, say } = frame;
  const { title, content, status = 200, flaws = [], notice = '', isPersonal = frame.isAnswer, headers } = parts;
  const style = styleOf(site?.city.profile.theme);
  const heading = flaws.length > 0 ? t.wrongTitle(title) : title;
  const whole = await html`<!doctype html>
    <html lang="${primary(language)}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${heading}${site ? ` – ${say(site.name)}` : ''}</title>
        ${sheet(style)}
      </head>
      <body>
        <div class="page">
          ${topOf(frame)}
          <main>
            <h1>${title}</h1>
            ${errorSummary(t, flaws)} ${notice} ${content}
          </main>
          ${moreOf(frame)}
        </div>
      </body>
    </html>`;
  return new Response(whole.toString(), {
    status,
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Security-Policy': await policyOf(style),
      // kept for the way back, so that a browser can give back what was typed; never without asking the server again
      'Cache-Control': isPersonal ? 'no-store' : 'private, no-cache',
      // without it, browsers would send forms with the origin `null`
      'Referrer-Policy': 'same-origin',
      Vary: 'Accept-Language, Origin',
      ...headers,
    },
  });
}
