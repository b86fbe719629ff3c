/** The plugin of examples/wordpress: a shortcode, and settings for the rest. */
import { content } from './escape.js';
import { textOf } from './element.js';
import { isKnown, ownLink, releaseOf } from './php.js';
import { markup } from './sanitized.js';

/** A shortcode has no way to write these: it ends at `]`, and its values cannot be escaped. */
const isWritable = (/** @type {string} */ text) =>
  !/[[\]<>&\\\n]/u.test(text) && !(text.includes('"') && text.includes("'"));

const quote = (/** @type {string} */ text) => (text.includes('"') ? `'${text}'` : `"${text}"`);

/** Undefined where only mark-up can say it. @param {import('../embed.js').Embed} embed */
export function shortcode(embed) {
  const link = ownLink(embed);
  /** @type {import('../embed.js').Attribute[]} */
  const values = [['widget', embed.widget], ...embed.attributes];
  if (link) values.push(['href', link.href]);
  const texts = values.map(([name, value]) => /** @type {const} */ ([name, value === true ? value : textOf(value)]));
  if (!isKnown(embed) || !texts.every(([, value]) => value === true || isWritable(value))) return undefined;
  if (link && /[[\]]/u.test(link.text)) return undefined;
  const written = texts.map(([name, value]) => (value === true ? name : `${name}=${quote(value)}`));
  return `[suara ${written.join(' ')}]${link ? `${content(link.text)}[/suara]` : ''}`;
}

/** @param {import('../embed.js').Embed} embed */
function settings(embed) {
  const release = releaseOf(embed);
  const lines = [`API: ${embed.api}`];
  if ('version' in release) lines.push(`Version: ${release.version}`, `Integrity: ${release.integrity}`);
  else lines.push(`Channel: ${release.channel}`);
  return lines.join('\n');
}

/** @type {import('./index.js').Host} */
export const wordpress = {
  label: 'WordPress',
  policyOf: 'cdn',
  notes: ['note-plugin', 'note-loader'],
  blocks: (embed) => {
    const short = shortcode(embed);
    return [
      { where: 'wordpress-settings', code: `${settings(embed)}\n` },
      short === undefined
        ? { where: 'wordpress-markup', code: `${markup(embed)}\n` }
        : { where: 'wordpress-shortcode', code: `${short}\n` },
    ];
  },
};
