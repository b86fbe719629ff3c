import './dom.js';
import type { Client } from '@suara/client';
import { LitElement, ReactiveElement, type PropertyValues } from 'lit';
import '@lit-labs/ssr/lib/lit-element-renderer.js';

/** What the widgets have in common, as far as they are painted by it. */
export interface SuaraElement extends LitElement {
  lang: string;
  client: Client | undefined;
}

/** Stands for a shadow root: takes sheets, and has nothing in it. */
class PaintedRoot extends EventTarget {
  adoptedStyleSheets: { readonly cssText: string }[] = [];
  readonly isConnected = false;
  readonly activeElement = null;
  readonly querySelector = (): null => null;
  readonly querySelectorAll = (): readonly never[] => [];
  readonly getSelection = (): null => null;
}

/** What a widget would show now, by the widget. */
const drawn = new WeakMap<LitElement, unknown>();

/**
 * `@lit-labs/ssr` renders an element once, before anything has come. Here a widget goes through its own updates, as in a
 * browser, until what it waits for is there: only what it would draw is kept instead of drawn.
 */
Object.assign(LitElement.prototype, {
  createRenderRoot(): PaintedRoot {
    return new PaintedRoot();
  },
  update(this: LitElement, changed: PropertyValues): void {
    drawn.set(this, (this as unknown as { render(): unknown }).render());
    (ReactiveElement.prototype as unknown as { update(changed: PropertyValues): void }).update.call(this, changed);
  },
});

/** What the widget would show now. */
export const drawingOf = (element: LitElement): unknown => drawn.get(element);

/** Its sheets, those of its parts among them, in their order. */
export function stylesOf(element: LitElement): string {
  const own = (element.constructor as typeof LitElement).elementStyles as readonly { readonly cssText?: string }[];
  const { adoptedStyleSheets } = element.renderRoot as unknown as PaintedRoot;
  return [...own, ...adoptedStyleSheets].map(({ cssText = '' }) => cssText).join('\n');
}

/** Milliseconds after which a widget that still waits is given up. */
const PATIENCE = 10_000;

/** So many turns of the thread without any change: longer than code that is here already takes to come. */
const QUIET_TURNS = 8;

const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** Runs the widget until it can be used and draws nothing else any more. `isWaiting`: whether it has asked for something. */
export async function settle(element: SuaraElement, isWaiting: () => boolean): Promise<void> {
  const end = performance.now() + PATIENCE;
  const seen = { isReady: false };
  element.addEventListener('suara-ready', () => (seen.isReady = true));
  let failure: unknown;
  element.addEventListener('suara-error', (event) => {
    failure = (event as Event & { readonly error?: unknown }).error ?? new Error('the widget failed');
  });
  (element as unknown as { connectedCallback(): void }).connectedCallback();
  let last: unknown;
  for (let quiet = 0; quiet < QUIET_TURNS; quiet += 1) {
    await turn();
    await element.updateComplete;
    if (failure !== undefined) throw failure as Error;
    if (performance.now() > end) throw new Error(`<${element.localName}> is not ready to be painted`);
    if (!seen.isReady || isWaiting() || drawingOf(element) !== last) quiet = 0;
    last = drawingOf(element);
  }
}
