/** A page of one's own: a script and a tag. */
import { attribute, element, linkOf, opening, tagOf, tree } from './element.js';
import { aboutTokens, placeholder, written } from './token.js';

/** @param {import('../embed.js').Script} file */
const pin = ({ integrity }) =>
  integrity === undefined ? [] : [attribute('integrity', integrity), 'crossorigin="anonymous"'];

/** @param {import('../embed.js').Script} script */
export const scriptTag = (script) =>
  element('script', ['type="module"', attribute('src', script.src), ...pin(script)], undefined);

/** @param {import('../embed.js').Script} sheet */
export const sheetTag = (sheet) => opening('link', ['rel="stylesheet"', attribute('href', sheet.src), ...pin(sheet)]);

/**
 * The line for the `<head>` that keeps the place, where one was wished for.
 *
 * @param {import('../embed.js').Embed} embed
 * @param {string} where
 * @returns {import('./index.js').Block[]}
 */
export const headOf = ({ reserve }, where) => (reserve ? [{ where, code: `${sheetTag(reserve)}\n` }] : []);

/**
 * The widget by its own tag.
 *
 * @param {import('../embed.js').Embed} embed
 * @param {(token: string) => string} token what fills `identity-token`, in the language of the page's own templates
 */
export const widgetTag = (embed, token) =>
  tree(embed, {
    tag: tagOf,
    attributes: (each) => written(each, attribute, (name) => `identity-token="${token(name)}"`),
    link: linkOf,
  });

/** @type {import('./index.js').Host} */
export const html = {
  label: 'HTML',
  policyOf: 'cdn',
  notesOf: ({ isPinned, inside, reserve }) => [
    ...(isPinned && reserve ? ['note-reserve-single'] : []),
    ...(isPinned && inside.length > 0 ? ['note-launcher-single'] : []),
  ],
  blocks: (embed) => {
    const lines = [
      ...embed.scripts.map(scriptTag),
      ...aboutTokens(embed).map((about) => `<!-- ${about} -->`),
      widgetTag(embed, placeholder),
    ];
    return [...headOf(embed, 'head'), { where: 'page', code: `${lines.join('\n')}\n` }];
  },
};
