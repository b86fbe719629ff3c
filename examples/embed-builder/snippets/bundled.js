/** What the frameworks have in common: the widgets come from the package, so they have to be told where the API is. */

/** @param {import('../embed.js').Embed} embed @returns {import('./index.js').Block} */
export function install({ version, channel, isPinned }, ...more) {
  // the lock file holds the integrity of all that is installed
  const suara = isPinned ? ['--save-exact', `@suara/elements@${version}`] : [`@suara/elements@${channel}`];
  return { where: 'terminal', code: `npm install ${[...suara, ...more].join(' ')}\n` };
}

/** The site, the API's address, then the rest. @param {import('../embed.js').Embed} embed */
export function attributesOf({ api, attributes }) {
  const [site, ...rest] = attributes;
  return /** @type {import('../embed.js').Attribute[]} */ ([site, ['base-url', api], ...rest]);
}
