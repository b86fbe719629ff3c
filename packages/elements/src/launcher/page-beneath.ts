/** What of the page lies under a floating thing: the controls that it must not cover. */

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

const CONTROL =
  'a[href], area[href], button, input, select, textarea, label, summary, audio[controls], video[controls], iframe, [contenteditable=""], [contenteditable="true"], [onclick], [role="button"], [role="link"], [role="tab"], [role="menuitem"], [role="checkbox"], [role="switch"], [role="slider"], [tabindex]:not([tabindex="-1"])';

/** The least that can be a target (WCAG 2.2, 2.5.8): none is missed between two points so far apart. */
const STEP = 22;

/** What covers this much of the window (a map, a region that scrolls) is not hidden by a button that lies upon it. */
const LARGE = 1 / 3;

const isLarge = ({ width, height }: Box): boolean => width * height > innerWidth * innerHeight * LARGE;

const overlap = (a: Box, b: Box): boolean =>
  a.left < b.left + b.width && b.left < a.left + a.width && a.top < b.top + b.height && b.top < a.top + a.height;

/** An element and those around it, also out of shadow roots, since a control may be made of elements. */
function* outward(element: Element): Generator<Element> {
  let each: Element | null = element;
  while (each) {
    yield each;
    const root = each.getRootNode();
    each = each.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
  }
}

/** Who asks: the launcher itself, and what of the page it need not look at. */
export interface Asker {
  readonly element: Element;
  /** What gives way to the launcher, not it to that. */
  yields(other: Element): boolean;
}

/** Whether an element carries the launcher in its shadow, and so is found at a point only because of it. */
function carries(host: Element, { element }: Asker): boolean {
  for (let root = element.getRootNode(); root instanceof ShadowRoot; root = root.host.getRootNode()) {
    if (root.host === host) return true;
  }
  return false;
}

/** Only the element that a finger would reach counts: what a page itself has covered cannot be used anyhow. */
function topmost(root: DocumentOrShadowRoot, x: number, y: number, asker: Asker): Element | null {
  for (const element of root.elementsFromPoint(x, y)) {
    if (asker.element.contains(element) || asker.yields(element)) continue;
    const inner = element.shadowRoot;
    const found = inner && inner !== root ? topmost(inner, x, y, asker) : element;
    if (found) return found;
    if (!carries(element, asker)) return element;
  }
  return null;
}

const isSmall = (element: Element): boolean => !isLarge(element.getBoundingClientRect());

/** Part of what cannot be scrolled from beneath: a bar is spared with its text, which stands nowhere else. */
export const stays = (element: Element): boolean =>
  [...outward(element)].some((each) => getComputedStyle(each).position === 'fixed' && isSmall(each));

/** Part of anything that must not be covered: also what scripts make clickable, and mostly say so to those who see. */
export function isOwn(element: Element): boolean {
  const control = [...outward(element)].find((each) => each.matches(CONTROL));
  const isClickable = control !== undefined || getComputedStyle(element).cursor === 'pointer';
  return (isClickable && isSmall(control ?? element)) || stays(element);
}

/** What has the focus, in whichever shadow root. */
export function deepFocus(): Element | null {
  let focused = document.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  return focused;
}

function coversFocus(box: Box, asker: Asker): boolean {
  const focused = deepFocus();
  if (!focused || focused === document.body || carries(focused, asker)) return false;
  if (asker.element.contains(focused) || asker.element.shadowRoot?.contains(focused)) return false;
  const place = focused.getBoundingClientRect();
  return overlap(box, place) && !isLarge(place);
}

function* along(start: number, length: number): Generator<number> {
  const steps = Math.max(1, Math.ceil((length - 2) / STEP));
  for (let step = 0; step <= steps; step += 1) yield start + 1 + ((length - 2) * step) / steps;
}

/** Whether a box would lie upon what counts of the page, or upon what has the focus. */
export function covers(box: Box, asker: Asker, counts: (element: Element) => boolean): boolean {
  if (coversFocus(box, asker)) return true;
  for (const x of along(box.left, box.width)) {
    for (const y of along(box.top, box.height)) {
      const element = topmost(document, x, y, asker);
      if (element && counts(element)) return true;
    }
  }
  return false;
}
