/**
 * The one script a page needs: loads the code of each widget the page
 * carries, also of those added later. A page without widgets loads nothing else.
 */
const WIDGETS = [
  'provider',
  'complaint-form',
  'consultation',
  'poll',
  'status-tracker',
  'survey',
  'scoreboard',
  'launcher',
];

const PREFIX = 'suara-';
const SELECTOR = WIDGETS.map((name) => PREFIX + name).join();
/** By tag. */
const asked: Record<string, Promise<void>> = {};

/** Once for each tag: browsers remember a module that could not be had, until the page is loaded again. */
function load(tag: string): void {
  // entries keep their names, so a widget's file is where its tag says
  asked[tag] ??= import(`./${tag.slice(PREFIX.length)}.js`).catch((error: unknown) => {
    console.error(`<${tag}> could not be loaded.`, error);
  });
}

function scan(root: ParentNode): void {
  for (const element of root.querySelectorAll(SELECTOR)) load(element.localName);
}

scan(document);
new MutationObserver((records) => {
  // who has got children may have got widgets: one look at all it has costs less code than one at each
  for (const { target, addedNodes } of records) if (addedNodes.length) scan(target as Element);
}).observe(document.documentElement, { childList: true, subtree: true });
