import { askAhead } from './ahead.js';
import { VERSION } from './built.js';
import { code, isAsked } from './code.js';
import { reserve, settle } from './place.js';
import { PREFIX } from './prefix.js';
import type { SuaraCallback, SuaraLoader } from './types.js';
import { dress, isMarked, isWantedAtOnce, nameOf, SELECTOR, widgetOf } from './widgets.js';

/** About a screen of a phone: as far as a thumb throws while code comes. */
const MARGIN = '800px';

/** By element: how it was first found to lie, and its code where that was near. */
const seen = new WeakMap<Element, Promise<void>>();
const looked = new WeakMap<Element, (coming?: Promise<void>) => void>();
/** Whose widgets the page took away: only the page brings them back. */
const destroyed = new WeakSet<Element>();

const found = (root: ParentNode): Element[] => {
  const elements = [...root.querySelectorAll(SELECTOR)];
  if (root instanceof Element && root.matches(SELECTOR)) elements.unshift(root);
  return elements.filter((element) => nameOf(element));
};

/** Brings one widget now. Rejects where its code cannot be had; the page's own content is then all there is. */
async function bring(element: Element): Promise<void> {
  const name = nameOf(element);
  if (!name) return;
  near.unobserve(element);
  if (!isAsked(name)) askAhead(element, name);
  try {
    await code(name);
    if (isMarked(element) && !widgetOf(element) && !destroyed.has(element)) dress(element, name);
  } catch (error) {
    settle(element);
    throw error;
  }
}

function bringOrTell(element: Element): Promise<void> {
  return bring(element).catch((error: unknown) => {
    console.error(`<${PREFIX}-${nameOf(element) ?? ''}> could not be loaded.`, error);
    addEventListener('online', () => void bring(element).catch(() => undefined), { once: true });
  });
}

const near = new IntersectionObserver(
  (entries) => {
    for (const { target, isIntersecting } of entries) {
      looked.get(target)?.(isIntersecting ? bringOrTell(target) : undefined);
    }
  },
  { rootMargin: MARGIN },
);

/** Hidden ones do not lie anywhere, so they come when they are shown. */
function look(element: Element): Promise<void> {
  let first = seen.get(element);
  if (!first) {
    first = isWantedAtOnce(element, nameOf(element) ?? '')
      ? bringOrTell(element)
      : new Promise((resolve) => {
          looked.set(element, resolve);
          near.observe(element);
        });
    seen.set(element, first);
  }
  return first;
}

/** Who has got children may have got widgets: one look at all it has costs less code than one at each. */
const changes = new MutationObserver((records) => {
  const changed = new Set<Node>();
  for (const { target, addedNodes } of records) {
    if (addedNodes.length) changed.add(target);
    for (const node of addedNodes) tellSign(node);
  }
  for (const target of changed) found(target as Element).forEach(look);
});

/** A tag that is put into the page and taken out at once is a widget's sign: what it holds in its own shadow needs that code. */
function tellSign(node: Node): void {
  const name = node instanceof Element && !node.isConnected && nameOf(node);
  if (name && !isMarked(node as Element)) code(name).catch(() => undefined);
}

function watch(root: Node): void {
  changes.observe(root, { childList: true, subtree: true });
}

async function load(root: ParentNode = document): Promise<void> {
  if (root instanceof ShadowRoot) watch(root);
  await Promise.all(
    found(root).map((element) => {
      destroyed.delete(element);
      return bring(element);
    }),
  );
}

function destroy(root: ParentNode = document): void {
  for (const element of found(root)) {
    near.unobserve(element);
    destroyed.add(element);
    settle(element);
    const widget = widgetOf(element);
    widget?.replaceWith(...widget.childNodes);
  }
}

/** All of the page has been read, also where the script did not wait for that. */
const parsed = (): Promise<unknown> =>
  document.readyState === 'loading'
    ? new Promise((resolve) => {
        document.addEventListener('DOMContentLoaded', resolve);
      })
    : Promise.resolve();

async function lookThrough(): Promise<void> {
  await parsed();
  await Promise.all(found(document).map(look));
}

/** Begins to look, and is what the page talks to from then on. */
export function startLoader(): SuaraLoader {
  reserve();
  watch(document);
  found(document).forEach(look);
  const suara: SuaraLoader = {
    version: VERSION,
    ready: lookThrough(),
    load,
    destroy,
    push(...callbacks: SuaraCallback[]) {
      for (const callback of callbacks) {
        try {
          callback(suara);
        } catch (error) {
          // one caller's fault is no reason not to hear the next
          console.error(error);
        }
      }
    },
  };
  return suara;
}
