/** A tag as mark-up, however its attributes are written. */
import { content, quoted } from './escape.js';

const WIDTH = 100;

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
  if (short.length <= WIDTH) return short;
  const open = `<${[name, ...attributes].join(' ')}>`;
  const start = open.length <= WIDTH ? open : `<${name}\n${attributes.map((each) => `  ${each}\n`).join('')}>`;
  return inside === '' ? `${start}</${name}>` : `${start}\n  ${inside}\n</${name}>`;
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

/** @param {string} text @param {number} by */
export const indent = (text, by) => text.replaceAll(/^(?=.)/gmu, ' '.repeat(by));
