/** The plugin of examples/wordpress: a shortcode, and settings for the rest. */
import { tokensOf } from '../embed.js';
import { textOf } from './element.js';
import { content, phpString } from './escape.js';
import { sheetTag } from './html.js';
import { aboutVariables, isKnown, ownLink, rawTag, releaseOf } from './php.js';
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

/**
 * What a post holds is the same for all visitors: a token can only be written by the theme. There nothing asks for the
 * script by itself.
 *
 * @param {import('../embed.js').Embed} embed
 */
const themed = (embed) =>
  `${aboutVariables(embed)}<?php suara_enqueue_script(); ?>\n${rawTag(
    embed,
    (token) => `<?php echo esc_attr( $${token} ?? '' ); ?>`,
  )}`;

/** @param {string} tag */
const inOneLine = (tag) => tag.replaceAll(/\s+/gu, ' ').replace(' >', '>');

/** A post's widget can be found before the page begins, one in the theme cannot. @param {import('../embed.js').Embed} embed */
function headOf(embed) {
  const print = `echo ${phpString(inOneLine(sheetTag(embed.reserve)))} . "\\n";`;
  // a style sheet holds back what is painted first: pages without the widget shall not have it
  const lines =
    tokensOf(embed).length > 0
      ? [`\t${print}`]
      : [
          '\t$post = is_singular() ? get_queried_object() : null;',
          "\tif ( $post instanceof WP_Post && function_exists( 'suara_has_widget' ) && suara_has_widget( $post->post_content ) ) {",
          `\t\t${print}`,
          '\t}',
        ];
  return `add_action( 'wp_head', function () {\n${lines.join('\n')}\n} );\n`;
}

/** @param {import('../embed.js').Embed} embed @returns {import('./index.js').Block} */
function widgetOf(embed) {
  if (tokensOf(embed).length > 0) return { where: 'wordpress-theme', code: `${themed(embed)}\n` };
  const short = shortcode(embed);
  return short === undefined
    ? { where: 'wordpress-markup', code: `${markup(embed)}\n` }
    : { where: 'wordpress-shortcode', code: `${short}\n` };
}

/** @type {import('./index.js').Host} */
export const wordpress = {
  label: 'WordPress',
  policyOf: 'cdn',
  notes: ['note-plugin', 'note-loader'],
  blocks: (embed) => [
    { where: 'wordpress-settings', code: `${settings(embed)}\n` },
    ...(embed.reserve ? [{ where: 'wordpress-functions', code: headOf(embed) }] : []),
    widgetOf(embed),
  ],
};
