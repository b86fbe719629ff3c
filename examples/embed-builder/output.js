/** The code blocks of a host, and copying. */
import { themeOf, tokensOf } from './embed.js';
import { hosts, policy } from './snippets/index.js';
import { say } from './texts.js';

/** Several files on one page each bring the same policy of Trusted Types. */
const trusted = (host, { scripts }) =>
  host === hosts.html && scripts.length > 1 ? 'note-trusted-many' : 'note-trusted';

/** All that a host's site needs: its own blocks, then what is the same for all. */
export function blocksOf(state, embed) {
  const host = hosts[state.host] ?? hosts.html;
  const css = themeOf(state);
  return [
    ...host.blocks(embed),
    ...(css === '' ? [] : [{ where: 'css', code: css }]),
    { where: 'policy', code: policy(host, embed), notes: [trusted(host, embed)] },
  ];
}

const OF_PINNED = new Set(['note-loader', 'note-lock']);

/** What is worth knowing of a host, by the names of its texts. */
export function notesOf(state, embed) {
  const { isPinned, version } = embed;
  const { notes = [], notesOf: more } = hosts[state.host] ?? hosts.html;
  const tokens = tokensOf(embed);
  return [
    ...notes.filter((name) => isPinned || !OF_PINNED.has(name)),
    ...(more?.(embed) ?? []),
    ...(embed.inside.length > 0 ? ['note-launcher'] : []),
    ...tokens.map((name) => `note-${name}`),
    ...(tokens.length > 0 ? ['note-token-cache'] : []),
    ...(isPinned && version === '0.0.0' ? ['note-unreleased'] : []),
    'note-origin',
  ];
}

const make = (name, properties, ...children) => {
  const element = Object.assign(document.createElement(name), properties);
  element.append(...children);
  return element;
};

/** @type {ReturnType<typeof setTimeout> | undefined} */
let silence;

/** Spoken, and seen for a while. @param {string} text */
export function announce(text) {
  const said = document.querySelector('#said');
  clearTimeout(silence);
  // what is said twice must change in between to be heard twice
  said.textContent = '';
  requestAnimationFrame(() => (said.textContent = text));
  silence = setTimeout(() => (said.textContent = ''), 6000);
}

/** @param {string} text @param {string} told @param {Element} [shown] where the same text stands, to be marked */
export async function copy(text, told, shown, language) {
  try {
    await navigator.clipboard.writeText(text);
    announce(told);
  } catch {
    // no clipboard without HTTPS, nor where it was refused
    if (shown) getSelection()?.selectAllChildren(shown);
    announce(say(language, 'not-copied'));
  }
}

function figure({ where, code, notes = [] }, place, language) {
  const title = say(language, where);
  const text = make('code', { textContent: code });
  const heading = `block-${place}`;
  // a keyboard must reach what it has to scroll
  const pre = make('pre', { tabIndex: 0, role: 'region' }, text);
  pre.setAttribute('aria-labelledby', heading);
  const button = make('button', { type: 'button', className: 'button button--small' }, say(language, 'copy'));
  button.setAttribute('aria-label', `${say(language, 'copy')}: ${title}`);
  button.addEventListener(
    'click',
    () => void copy(text.textContent, `${say(language, 'copied')} ${title}`, text, language),
  );
  return make(
    'div',
    { className: 'block' },
    make('div', { className: 'head' }, make('h3', { id: heading, textContent: title }), button),
    pre,
    ...notes.map((name) => make('p', { className: 'hint', textContent: say(language, name) })),
  );
}

/** Draws anew only what has changed its shape: a button that has the focus keeps it. */
export function drawBlocks(state, embed) {
  const target = document.querySelector('#blocks');
  const blocks = blocksOf(state, embed);
  const notes = notesOf(state, embed);
  const shape = JSON.stringify([state.ui, notes, blocks.map(({ where }) => where)]);
  if (target.dataset.shape === shape) {
    for (const [place, code] of target.querySelectorAll('code').entries()) code.textContent = blocks[place].code;
    return;
  }
  target.dataset.shape = shape;
  target.replaceChildren(
    make('ul', { className: 'notes' }, ...notes.map((name) => make('li', { textContent: say(state.ui, name) }))),
    ...blocks.map((block, place) => figure(block, place, state.ui)),
  );
}
