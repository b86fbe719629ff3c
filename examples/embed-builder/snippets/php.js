/** What the hosts in PHP have in common. */
import { withApi } from './element.js';
import { widgetTag } from './html.js';
import { aboutTokens } from './token.js';

/** Their helpers write these from what was chosen here. */
const KNOWN = new Set(
  'site lang theme ticket poll consultation type service series survey layout kiosk assisted trigger delay label'.split(
    ' ',
  ),
);

/**
 * Whether the helpers write it: they know no launcher, and who is signed in is best printed where the view prints it.
 *
 * @param {import('../embed.js').Embed} embed
 */
export const isKnown = ({ attributes, inside }) => inside.length === 0 && attributes.every(([name]) => KNOWN.has(name));

/**
 * The helper makes the link to the plain form by itself.
 *
 * @param {import('../embed.js').Embed} embed
 */
export const ownLink = ({ link }) => (link?.isOwn ? link : undefined);

/**
 * The widget by its own tag, for views in which the helper cannot write it: every value is escaped for HTML, so nothing of
 * it is run.
 *
 * @param {import('../embed.js').Embed} embed
 * @param {(token: string) => string} token PHP that prints the token, escaped
 */
export const rawTag = (embed, token) => widgetTag(withApi(embed), token);

/** What the token's variable is, for whoever writes the view. @param {import('../embed.js').Embed} embed */
export const aboutVariables = (embed) =>
  aboutTokens(embed)
    .map((about) => `<?php // $${about} ?>\n`)
    .join('');

/** The release as the helpers' settings name it. @param {import('../embed.js').Embed} embed */
export function releaseOf({ channel, version, loader }) {
  return loader.integrity === undefined ? { channel } : { version, integrity: loader.integrity };
}
