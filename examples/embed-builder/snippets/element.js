/** A tag as mark-up, however its attributes are written. */
import { content, quoted } from './escape.js';

const WIDTH = 100;

/**
 * A tag that holds nothing, or its beginning.
 *
 * @param {string} name
 * @param {readonly string[]} attributes as they are to be written
 */
export function opening(name, attributes) {
  const open = `<${[name, ...attributes].join(' ')}>`;
  return open.length <= WIDTH ? open : `<${name}\n${attributes.map((each) => `  ${each}\n`).join('')}>`;
}

/**
 * On one line where it fits.
 *
 * @param {string} name
 * @param {readonly string[]} attributes as they are to be written
 * @param {string | undefined} child likewise; nothing in it for undefined
 */
export function element(name, attributes, child) {
  const inside = child ?? '';
  const short = `<${[name, ...attributes].join(' ')}>${inside}</${name}>`;
  if (short.length <= WIDTH && !inside.includes('\n')) return short;
  const start = opening(name, attributes);
  return inside === '' ? `${start}</${name}>` : `${start}\n${indent(inside, 2)}\n</${name}>`;
}

/** A value as an attribute of HTML carries it. @param {import('../embed.js').Value} value */
export const textOf = (value) => (typeof value === 'object' ? JSON.stringify(value) : String(value));

/**
 * An attribute of HTML.
 *
 * @param {string} name
 * @param {import('../embed.js').Value} value
 */
export const attribute = (name, value) => (value === true ? name : `${name}=${quoted(textOf(value))}`);

/** The link inside a widget, in HTML. @param {import('../embed.js').Link | undefined} link */
export const linkOf = (link) => link && `<a href=${quoted(link.href)}>${content(link.text)}</a>`;

/**
 * A widget with what it holds: the widgets of a launcher, or the link.
 *
 * @typedef {object} Writer how a host writes each part
 * @property {(embed: import('../embed.js').Embed) => string} tag
 * @property {(embed: import('../embed.js').Embed) => readonly string[]} attributes
 * @property {(link: import('../embed.js').Link | undefined) => string | undefined} link
 *
 * @param {import('../embed.js').Embed} embed
 * @param {Writer} writer
 * @returns {string}
 */
export function tree(embed, writer) {
  const { inside } = embed;
  const child = inside.length > 0 ? inside.map((each) => tree(each, writer)).join('\n') : writer.link(embed.link);
  return element(writer.tag(embed), writer.attributes(embed), child);
}

/**
 * The site, the API's address, then the rest; a launcher asks for nothing itself.
 *
 * @param {import('../embed.js').Embed} embed
 * @returns {import('../embed.js').Embed}
 */
export function withApi(embed) {
  if (embed.widget === 'launcher') return { ...embed, inside: embed.inside.map(withApi) };
  const [site, ...rest] = embed.attributes;
  return { ...embed, attributes: [site, ['base-url', embed.api], ...rest] };
}

/** @param {import('../embed.js').Embed} embed */
export const tagOf = ({ widget }) => `suara-${widget}`;

/** @param {string} text @param {number} by */
export const indent = (text, by) => text.replaceAll(/^(?=.)/gmu, ' '.repeat(by));
