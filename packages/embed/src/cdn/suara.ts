/**
 * The one script a page needs: loads the code of each widget the page
 * carries, also of those added later. A page without widgets loads nothing else.
 */
const WIDGETS = ['provider', 'complaint-form', 'consultation', 'poll', 'status-tracker', 'survey'];

const PREFIX = 'suara-';
const SELECTOR = WIDGETS.map((name) => PREFIX + name).join();
const asked = new Set<string>();

/** A failed load is forgotten, so that the next widget of the kind asks again. */
function load(tag: string): void {
  if (asked.has(tag)) return;
  asked.add(tag);
  // entries keep their names, so a widget's file is where its tag says
  import(`./${tag.slice(PREFIX.length)}.js`).catch((error: unknown) => {
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
