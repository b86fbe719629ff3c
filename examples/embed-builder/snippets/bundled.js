/** What the frameworks have in common: the widgets come from the package, so they have to be told where the API is. */
import { tagOf, tree, withApi } from './element.js';
import { aboutTokens, written } from './token.js';

/** @param {import('../embed.js').Embed} embed @returns {import('./index.js').Block} */
export function install({ version, channel, isPinned }, ...more) {
  // the lock file holds the integrity of all that is installed
  const suara = isPinned ? ['--save-exact', `@suara/elements@${version}`] : [`@suara/elements@${channel}`];
  return { where: 'terminal', code: `npm install ${[...suara, ...more].join(' ')}\n` };
}

/** All the tags that are written. @param {import('../embed.js').Embed} embed */
export const tagsOf = ({ widget, inside }) => [widget, ...inside.map((each) => each.widget)];

/** @param {import('../embed.js').Embed} embed */
export const imports = (embed) =>
  tagsOf(embed)
    .map((widget) => `import '@suara/elements/${widget}/define';`)
    .join('\n');

/**
 * The tags of a template.
 *
 * @param {import('../embed.js').Embed} embed
 * @param {object} writer
 * @param {(name: string, value: Exclude<import('../embed.js').Value, symbol>) => string} writer.attribute
 * @param {(token: string) => string} writer.token
 * @param {import('./element.js').Writer['link']} writer.link
 * @param {import('./element.js').Writer['tag']} [writer.tag]
 */
export const template = (embed, { attribute, token, link, tag = tagOf }) =>
  tree(withApi(embed), { tag, attributes: (each) => written(each, attribute, token), link });

/** What the component is given from outside, a comment to each. @param {import('../embed.js').Embed} embed */
export const aboutProps = (embed) =>
  aboutTokens(embed)
    .map((about) => `// ${about}\n`)
    .join('');
