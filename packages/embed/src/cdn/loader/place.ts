/** Keeps a widget's place in the page while it is on its way, and gives it back. */
import { RESERVE } from './built.js';
import { tellDeveloper } from './developer.js';
import { PREFIX, SETTLED } from './prefix.js';
import { isMarked, SELECTOR } from './widgets.js';

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
  document.addEventListener('suara-error', ({ target }) => {
    if (isWidget(target)) settle(target);
  });
  document.addEventListener('suara-ready', ({ target }) => {
    if (!isWidget(target)) return;
    ready.add(target);
    tellDeveloper(target);
  });
  // a widget that is less high may go on growing: the space goes with what the visitor's own act moves
  for (const type of ['click', 'keydown']) document.addEventListener(type, settleReady, true);
}

/** Those that can be used already. */
const ready = new WeakSet<Element>();

function settleReady(): void {
  for (const element of document.querySelectorAll(SELECTOR)) if (ready.has(element)) settle(element);
}

const isWidget = (target: EventTarget | null): target is Element =>
  target instanceof Element && target.localName.startsWith(`${PREFIX}-`);
