/** A widget that a host's server has printed into the page (docs/instant-paint.md) is taken over by the real one. */
import type * as Paint from '../paint.js';
import { code } from './code.js';

/**
 * To be done before the widget's code is here, which draws into the same place. A tag that the page is still being read
 * in may be painted or not, so the end of the page is waited for.
 */
export async function prepare(element: Element, parsed: () => Promise<unknown>): Promise<void> {
  if (element.shadowRoot || !element.nextSibling) await parsed();
  if (element.shadowRoot && element.matches(':not(:defined)'))
    ((await code('paint')) as typeof Paint).takeOver(element);
}
