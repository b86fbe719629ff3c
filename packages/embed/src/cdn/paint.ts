/**
 * Instant paint in the browser: a widget that a host's server has printed into the page is taken over by the real one.
 * The loader asks for this where it finds one, before the widget's own code (docs/decisions/0008-instant-paint.md).
 */
import { Takeover } from './takeover/takeover.js';

/** Those that are prepared already, lest two take one over. */
const taken = new WeakSet<Element>();

/** Prepares this painted widget and all others of its tag: with its code, all of them become widgets at the same moment. */
export function takeOver(first: Element): void {
  for (const root of [document, first.getRootNode() as Document | ShadowRoot]) {
    for (const element of root.querySelectorAll<HTMLElement>(`${first.localName}:not(:defined)`)) {
      if (!element.shadowRoot?.firstChild || taken.has(element)) continue;
      taken.add(element);
      new Takeover(element, element.shadowRoot);
    }
  }
}
