/** Keeps a widget's place in the page while it is on its way, and gives it back. */
import { RESERVE } from './built.js';
import { PREFIX, SETTLED } from './prefix.js';
import { isMarked } from './widgets.js';

/** No space is kept for this widget any more: it is here, or it will not come. */
export function settle(widget: Element): void {
  const { parentElement } = widget;
  for (const element of [widget, parentElement]) {
    if (element && (element === widget || isMarked(element))) element.setAttribute(SETTLED, '');
  }
}

export function reserve(): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(RESERVE);
    // not `push`: early browsers have a frozen list
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  } catch {
    // Browsers without constructable sheets reserve what the page's own link to reserve.css says.
  }
  for (const type of ['suara-ready', 'suara-error']) {
    document.addEventListener(type, ({ target }) => {
      if (target instanceof Element && target.localName.startsWith(`${PREFIX}-`)) settle(target);
    });
  }
}
