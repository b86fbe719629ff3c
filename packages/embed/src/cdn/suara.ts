/**
 * The one script a page needs: loads the code of each widget the page
 * carries, also of those added later. A page without widgets loads nothing else.
 */
const WIDGETS: Readonly<Record<string, () => Promise<unknown>>> = {
  'suara-provider': () => import('./provider.js'),
  'suara-complaint-form': () => import('./complaint-form.js'),
  'suara-consultation': () => import('./consultation.js'),
  'suara-poll': () => import('./poll.js'),
  'suara-status-tracker': () => import('./status-tracker.js'),
};

const SELECTOR = Object.keys(WIDGETS).join();
const asked = new Set<string>();

/** A failed load is forgotten, so that the next widget of the kind asks again. */
function load(tag: string): void {
  if (asked.has(tag)) return;
  asked.add(tag);
  WIDGETS[tag]?.().catch((error: unknown) => {
    asked.delete(tag);
    console.error(`<${tag}> could not be loaded.`, error);
  });
}

function scan(root: ParentNode): void {
  for (const element of root.querySelectorAll(SELECTOR)) load(element.localName);
}

scan(document);
new MutationObserver((records) => {
  for (const { addedNodes } of records) {
    for (const node of addedNodes) {
      if (!(node instanceof Element)) continue;
      if (node.matches(SELECTOR)) load(node.localName);
      scan(node);
    }
  }
}).observe(document.documentElement, { childList: true, subtree: true });
