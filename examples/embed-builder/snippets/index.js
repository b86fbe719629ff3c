/**
 * The hosts, by the names they have in this page's address.
 *
 * @typedef {object} Block
 * @property {string} where the file it belongs into, or the name of a text that says so
 * @property {string} code ends with a new line
 *
 * @typedef {object} Host
 * @property {string} label
 * @property {'cdn' | 'bundle'} policyOf where the widget's code comes from
 * @property {readonly string[]} [notes] names of texts
 * @property {(embed: import('../embed.js').Embed) => readonly string[]} [notesOf] likewise, of what was chosen
 * @property {(embed: import('../embed.js').Embed) => readonly Block[]} blocks
 */
import { angular } from './angular.js';
import { codeigniter } from './codeigniter.js';
import { html } from './html.js';
import { joomla } from './joomla.js';
import { laravel } from './laravel.js';
import { react18 } from './react-18.js';
import { react19 } from './react-19.js';
import { sanitized } from './sanitized.js';
import { svelte } from './svelte.js';
import { vue } from './vue.js';
import { wordpress } from './wordpress.js';

/** @type {Readonly<Record<string, Host>>} */
export const hosts = {
  html,
  sanitized,
  wordpress,
  laravel,
  codeigniter,
  joomla,
  'react-19': react19,
  'react-18': react18,
  vue,
  angular,
  svelte,
};

/**
 * What a page's policy has to allow for it.
 *
 * @param {Host} host
 * @param {import('../embed.js').Embed} embed
 */
export function policy({ policyOf }, { api, reserve }) {
  const isLinked = policyOf === 'cdn' && reserve;
  // this one file: the widgets themselves need none
  const styles = isLinked ? `; style-src ${reserve.src}` : '';
  return `script-src ${policyOf === 'cdn' ? api : "'self'"}; connect-src ${api}; img-src ${api}${styles}\n`;
}
