/**
 * The page inside the frame: it carries what the builder says, as a site would. What can be changed in place is changed in
 * place, so that nothing flickers; another script needs another page.
 */
const place = document.querySelector('#place');
const sheet = new CSSStyleSheet();
document.adoptedStyleSheets.push(sheet);

/** @type {string | undefined} the script this page has */
let loaded;

/** The drafts of this page as it was loaded now. */
const OURS = `embed-builder:${Date.now()}:`;
keepDraftsApart();

addEventListener('message', ({ data, origin, source }) => {
  if (origin !== location.origin || source !== parent) return;
  show(data);
});
parent.postMessage('ready', location.origin);

/**
 * What is tried here never meets what was written on the site's own pages; and a form that is filled in another way is not
 * answered by the draft of what it was filled in with before.
 */
function keepDraftsApart() {
  const { open } = IDBFactory.prototype;
  IDBFactory.prototype.open = function (name, version) {
    return open.call(this, `${OURS}${name}`, version);
  };
  void indexedDB.databases().then((found) => {
    const left = found.filter(({ name }) => name.startsWith('embed-builder:') && !name.startsWith(OURS));
    for (const { name } of left) indexedDB.deleteDatabase(name);
  });
}

function show({ script, widget, attributes, link, css, lang }) {
  if (loaded !== undefined && loaded !== script.src) {
    location.reload();
    return;
  }
  document.documentElement.lang = lang;
  sheet.replaceSync(css);
  draw(widget, attributes, link);
  if (loaded === undefined) load(script);
}

/** As the snippet does it, its integrity included. */
function load({ src, integrity }) {
  loaded = src;
  const script = document.createElement('script');
  script.type = 'module';
  script.src = src;
  if (integrity !== undefined) {
    script.integrity = integrity;
    script.crossOrigin = 'anonymous';
  }
  document.head.append(script);
}

const text = (value) => (value === true ? '' : typeof value === 'object' ? JSON.stringify(value) : String(value));

/** What a widget takes over once, at its start: to see it changed, it has to start again. */
const AT_START = ['prefill', 'ticket', 'kiosk', 'assisted', 'layout', 'case-token', 'delay'];

function draw(widget, attributes, link) {
  const tag = `suara-${widget}`;
  const wanted = new Map(attributes.map(([name, value]) => [name, text(value)]));
  let element = place.firstElementChild;
  const isStale = AT_START.some((name) => (element?.getAttribute(name) ?? undefined) !== wanted.get(name));
  if (element && (element.localName !== tag || isStale)) {
    // with drafts of its own, as on a page that is opened anew
    location.reload();
    return;
  }
  if (!element) {
    element = document.createElement(tag);
    for (const [name, value] of wanted) element.setAttribute(name, value);
    place.replaceChildren(element);
  } else {
    // what the widget or the loader sets itself is not the builder's to take away
    for (const name of place.dataset.set?.split(' ') ?? []) if (!wanted.has(name)) element.removeAttribute(name);
    for (const [name, value] of wanted) {
      if (element.getAttribute(name) !== value) element.setAttribute(name, value);
    }
  }
  place.dataset.set = [...wanted.keys()].join(' ');
  const anchor = Object.assign(document.createElement('a'), { href: link?.href ?? '', textContent: link?.text });
  element.replaceChildren(...(link ? [anchor] : []));
}
