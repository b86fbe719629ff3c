/** What the hosts in PHP have in common: their helpers know these attributes, and refuse others. */
const KNOWN = new Set(
  'site lang theme ticket poll consultation type service series survey layout kiosk assisted trigger delay label'.split(
    ' ',
  ),
);

/** @param {import('../embed.js').Embed} embed */
export const isKnown = ({ attributes }) => attributes.every(([name]) => KNOWN.has(name));

/**
 * The helper makes the link to the plain form by itself.
 *
 * @param {import('../embed.js').Embed} embed
 */
export const ownLink = ({ link }) => (link?.isOwn ? link : undefined);

/** The release as the helpers' settings name it. @param {import('../embed.js').Embed} embed */
export function releaseOf({ channel, version, loader }) {
  return loader.integrity === undefined ? { channel } : { version, integrity: loader.integrity };
}
