/**
 * Instant paint in the browser: a widget that a host's server has printed into the page is taken over by the real one.
 * The loader asks for this where it finds one, before the widget's own code (docs/decisions/0008-instant-paint.md).
 */
import { Takeover } from './takeover/takeover.js';

/** Prepares every painted widget of this tag in `root`: with its code, all of them become widgets at the same moment. */
export function takeOver(root: ParentNode, tag: string): void {
  for (const element of root.querySelectorAll<HTMLElement>(`${tag}:not(:defined)`)) {
    if (element.shadowRoot?.firstChild) new Takeover(element, element.shadowRoot);
  }
}
