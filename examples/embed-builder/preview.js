/**
 * The page inside the frame: it carries what the builder says, as a site would. What can be changed in place is changed in
 * place, so that nothing flickers; another script needs another page.
 */
const place = document.querySelector('#place');
const sheet = new CSSStyleSheet();
document.adoptedStyleSheets.push(sheet);

/** @type {string | undefined} the scripts this page has */
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

function show({ scripts, widget, css, lang }) {
  const wanted = scripts.map(({ src }) => src).join(' ');
  if (loaded !== undefined && loaded !== wanted) {
    location.reload();
    return;
  }
  document.documentElement.lang = lang;
  sheet.replaceSync(css);
  draw(widget);
  if (loaded === undefined) for (const script of scripts) load(script);
  loaded = wanted;
}

/** As the snippet does it, its integrity included. */
function load({ src, integrity }) {
  const script = document.createElement('script');
  script.type = 'module';
  script.src = src;
  if (integrity !== undefined) {
    script.integrity = integrity;
    script.crossOrigin = 'anonymous';
  }
  document.head.append(script);
}

const tagOf = ({ name }) => `suara-${name}`;

const text = (value) => (value === true ? '' : typeof value === 'object' ? JSON.stringify(value) : String(value));

/** What a widget takes over once, at its start: to see it changed, it has to start again. */
const AT_START = ['prefill', 'ticket', 'kiosk', 'assisted', 'layout', 'case-token', 'delay'];

/** Another widget, or one that has to start again: it, or what a launcher holds. */
function isStale(element, widget) {
  const wanted = new Map(widget.attributes);
  const has = (name) => element.getAttribute(name) === (wanted.has(name) ? text(wanted.get(name)) : null);
  const held = widget.inside.length > 0 ? [...element.children] : [];
  return (
    element.localName !== tagOf(widget) ||
    !AT_START.every(has) ||
    held.length !== widget.inside.length ||
    widget.inside.some((each, place) => isStale(held[place], each))
  );
}

function draw(widget) {
  const element = place.firstElementChild;
  if (element && isStale(element, widget)) {
    // with drafts of its own, as on a page that is opened anew
    location.reload();
    return;
  }
  place.dataset.widget = widget.name;
  if (element) change(element, widget);
  else place.replaceChildren(change(document.createElement(tagOf(widget)), widget));
}

/** The names of what was set here: what the widget or the loader sets itself is not the builder's to take away. */
const ours = new WeakMap();

function change(element, { attributes, link, inside }) {
  const wanted = new Map(attributes.map(([name, value]) => [name, text(value)]));
  for (const name of ours.get(element) ?? []) if (!wanted.has(name)) element.removeAttribute(name);
  for (const [name, value] of wanted) if (element.getAttribute(name) !== value) element.setAttribute(name, value);
  ours.set(element, [...wanted.keys()]);
  if (inside.length > 0) hold(element, inside);
  else element.replaceChildren(...(link ? [anchorOf(link)] : []));
  return element;
}

const anchorOf = ({ href, text: textContent }) => Object.assign(document.createElement('a'), { href, textContent });

function hold(launcher, widgets) {
  for (const [index, widget] of widgets.entries()) {
    const held = launcher.children[index];
    if (held) change(held, widget);
    else launcher.append(change(document.createElement(tagOf(widget)), widget));
  }
}
