/** How JSX writes names, values and texts. */
import { tokensOf } from '../embed.js';
import { aboutProps } from './bundled.js';
import { indent } from './element.js';
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

/**
 * The component that a page uses; whoever uses it hands the tokens over.
 *
 * @param {import('../embed.js').Embed} embed
 * @param {string} tag
 */
export function component(embed, tag) {
  const names = tokensOf(embed);
  const types = names.map((name) => `${name}?: string | undefined`).join('; ');
  const props = names.length > 0 ? `{ ${names.join(', ')} }: { ${types} }` : '';
  return `${aboutProps(embed)}export function Suara(${props}) {
  return (
${indent(tag, 4)}
  );
}
`;
}
