/** How JSX writes names, values and texts. */
import { jsObject, jsString } from './escape.js';

/** JSX knows entities, but no backslash, and ends a value at its quote. */
const isPlain = (/** @type {string} */ text) => /^[^"&\\\n]*$/u.test(text);

/**
 * @param {string} name
 * @param {import('../embed.js').Value} value
 */
export function prop(name, value) {
  if (value === true) return name;
  if (typeof value === 'object') return `${name}={${jsObject(value)}}`;
  if (typeof value === 'number') return `${name}={${value}}`;
  return isPlain(value) ? `${name}="${value}"` : `${name}={${jsString(value)}}`;
}

/** @param {string} text */
const child = (text) => (/^[^{}<>&\s](?:[^{}<>&\n]*[^{}<>&\s])?$/u.test(text) ? text : `{${jsString(text)}}`);

/** @param {import('../embed.js').Link | undefined} link */
export const linkOf = (link) => link && `<a ${prop('href', link.href)}>${child(link.text)}</a>`;
