/** What only whoever builds the page is told. */
import type * as Contrast from '../contrast.js';
import { code } from './code.js';
import { MARK } from './prefix.js';

/** Names that never leave a developer's own network (RFC 6761, RFC 6762), or the page's word for it. */
const isDeveloper = (): boolean =>
  /^(?:localhost|127\.0\.0\.1|\[::1\])$|\.(?:localhost|test|local)$/.test(location.hostname) ||
  Boolean(document.querySelector(`script[${MARK}-debug]`));

/** Whether the colours that the page has set can be read: looked at once a widget shows them. */
export function tellDeveloper(widget: Element): void {
  if (!isDeveloper()) return;
  code('contrast')
    .then((module) => {
      (module as typeof Contrast).checkContrast(widget);
    })
    // who develops without a network goes without
    .catch(() => undefined);
}
