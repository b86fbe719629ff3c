import { MadeElement } from './dom.js';
import { drawingOf, settle, stylesOf, type SuaraElement } from './lifecycle.js';
import { byClass, hashOf, markupOf, markupStyles, minified, templateOf } from './markup.js';
import { plainFormLink, plainFormStyles } from './plain-form.js';
import { Visit } from './visit.js';
import { WIDGETS } from './widgets.js';
import type { AskServer, PaintedWidget, WidgetWish } from './wish.js';

const TAG = 'suara-';

async function elementFor({ widget, lang, attributes }: WidgetWish, visit: Visit): Promise<SuaraElement> {
  const load = WIDGETS[widget];
  if (!load) throw new Error(`there is no widget ${widget}`);
  const Widget = await load();
  if (!customElements.get(TAG + widget)) customElements.define(TAG + widget, Widget);
  const element = Object.assign(new Widget(), attributes, { lang, client: visit.client });
  // parts that come late are told only then that the widget stands in a page
  Object.defineProperty(element, 'isConnected', { value: true });
  if (lang) element.setAttribute('lang', lang);
  return element;
}

/** The language it came to speak. */
const languageOf = (markup: string): string => /^<div class="root"[^>]* lang="([^"]*)"/u.exec(markup)?.[1] ?? '';

/** The last thing in its surface. */
const within = (markup: string, last: string): string => markup.replace(/<\/div>\s*$/u, `${last}</div>`);

const themeStyle = ({ theme }: WidgetWish): string => (theme === 'auto' ? '' : `:host{color-scheme:${theme}}`);

/**
 * A widget's first state: it lives through its start as in a browser, with the answers of this server, and what it would
 * draw is printed. Null where what it is about is not there.
 */
export async function paint(wish: WidgetWish, ask: AskServer): Promise<PaintedWidget | null> {
  const visit = new Visit(wish, ask);
  const element = await elementFor(wish, visit);
  try {
    await settle(element, () => visit.isWaiting);
  } catch (error) {
    if (visit.isLost) return null;
    throw error;
  }
  if (visit.isLost) return null;
  const { markup, isForm } = markupOf(drawingOf(element));
  element.disconnectedCallback();
  const whole = isForm ? within(markup, plainFormLink(wish, languageOf(markup))) : markup;
  const made = MadeElement.in(whole);
  const own = made.reduce((css, { localName }) => byClass(css, localName), stylesOf(element));
  const styles = minified(own + themeStyle(wish) + markupStyles + plainFormStyles);
  const { html, styleHashes } = await withInner(whole, made, (each) => paint(innerWish(each, wish), ask));
  return { html: templateOf(styles, html), styleHashes: [...new Set([await hashOf(styles), ...styleHashes])] };
}

/**
 * Widgets inside it, painted in turn. Each stands in a plain element of the same look: a tag of its own would start the
 * widget in what is only a picture of it.
 */
async function withInner(
  markup: string,
  made: readonly MadeElement[],
  paintInner: (each: MadeElement) => Promise<PaintedWidget | null>,
): Promise<PaintedWidget> {
  const painted = await Promise.all(made.map(paintInner));
  const html = made.reduce(
    (text, { marker, localName }, index) =>
      text.replace(marker, () => `<div class="${localName}">${painted[index]?.html ?? ''}</div>`),
    markup,
  );
  return { html, styleHashes: painted.flatMap((each) => each?.styleHashes ?? []) };
}

function innerWish(made: MadeElement, wish: WidgetWish): WidgetWish {
  const { poll = '' } = made as MadeElement & { readonly poll?: string };
  return { ...wish, widget: made.localName.slice(TAG.length), attributes: { poll } };
}
