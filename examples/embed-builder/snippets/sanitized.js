/** Editors that take unknown tags away, and keep a `div` with `data-` attributes. */
import { tokensOf } from '../embed.js';
import { attribute, linkOf, tree } from './element.js';
import { scriptTag, sheetTag } from './html.js';
import { placeholder, written } from './token.js';

/** @param {string} name */
const dataOf = (name) => (name.startsWith('data-') ? name : `data-${name}`);

/** @param {import('../embed.js').Embed} embed */
export const markup = (embed) =>
  tree(embed, {
    tag: () => 'div',
    attributes: (each) => [
      attribute('data-suara', each.widget),
      ...written(
        each,
        // an empty value says the same, and no sanitizer stumbles over it
        (name, value) => attribute(dataOf(name), value === true ? '' : value),
        (token) => attribute('data-identity-token', placeholder(token)),
      ),
    ],
    link: linkOf,
  });

/**
 * What every page of the site has: only the loader makes widgets of such mark-up.
 *
 * @param {import('../embed.js').Embed} embed
 * @returns {import('./index.js').Block}
 */
const layout = ({ loader, reserve }) =>
  reserve
    ? { where: 'layout-head', code: `${sheetTag(reserve)}\n${scriptTag(loader)}\n` }
    : { where: 'layout', code: `${scriptTag(loader)}\n` };

/** @type {import('./index.js').Host} */
export const sanitized = {
  label: 'data-suara',
  policyOf: 'cdn',
  notes: ['note-loader'],
  notesOf: (embed) => (tokensOf(embed).length > 0 ? ['note-token-editor'] : []),
  blocks: (embed) => [{ where: 'editor', code: `${markup(embed)}\n` }, layout(embed)],
};
