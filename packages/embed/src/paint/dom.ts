/**
 * As much of a browser as the widgets touch before anybody does anything. It makes this thread one in which widgets can
 * live, so it must be evaluated before Lit and before them, and never in the server's own thread.
 */
import {
  CustomElementRegistry,
  Document,
  document,
  Element,
  HTMLElement,
  IntersectionObserver,
  MutationObserver,
  ResizeObserver,
  ShadowRoot,
} from '@lit-labs/ssr-dom-shim';

/** Keeps its text: what a widget adopts is printed with it. */
class PaintedSheet {
  cssText = '';

  replaceSync(text: string): void {
    this.cssText = text;
  }

  replace(text: string): Promise<this> {
    this.cssText = text;
    return Promise.resolve(this);
  }
}

/** An element that a widget makes by its tag's name, and places as a child: its mark-up comes later. */
export class MadeElement {
  static readonly #all = new Map<string, WeakRef<MadeElement>>();
  readonly marker = `suara-made-${String(MadeElement.#all.size + 1)}-`;

  constructor(readonly localName: string) {
    MadeElement.#all.set(this.marker, new WeakRef(this));
  }

  /** Those that stand in this mark-up, in their order. */
  static in(markup: string): MadeElement[] {
    const markers = markup.match(/suara-made-\d+-/gu) ?? [];
    return markers.flatMap((marker) => MadeElement.#all.get(marker)?.deref() ?? []);
  }

  /** As Lit prints what is no template. */
  toString(): string {
    return this.marker;
  }
}

const nothing = (): null => null;
const none = (): readonly never[] => [];
const ignore = (): void => undefined;

Object.assign(document, {
  createElement: (name: string) => new MadeElement(name),
  querySelector: nothing,
  querySelectorAll: none,
  visibilityState: 'visible',
});

/** Only its own attributes: what stands above it is not known here. */
function closest(this: Element, selector: string): Element | null {
  return selector === '[lang]' && this.hasAttribute('lang') ? this : null;
}
Object.assign(HTMLElement.prototype, { closest, matches: () => false, querySelector: nothing, querySelectorAll: none });

/** `name` → value, unless this version of Node has it. */
const globals = {
  CSSStyleSheet: PaintedSheet,
  CustomElementRegistry,
  customElements: new CustomElementRegistry(),
  Document,
  document,
  Element,
  HTMLElement,
  IntersectionObserver,
  MutationObserver,
  ResizeObserver,
  ShadowRoot,
  addEventListener: ignore,
  removeEventListener: ignore,
  localStorage: undefined,
  location: new URL('http://localhost/'),
  matchMedia: () => ({ matches: false, addEventListener: ignore, removeEventListener: ignore }),
};

for (const [name, value] of Object.entries(globals)) {
  Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
}
