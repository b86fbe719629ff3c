/** Editors that take unknown tags away, and keep a `div` with `data-` attributes. */
import { attribute, element, linkOf } from './element.js';
import { scriptTag } from './html.js';

/** @param {import('../embed.js').Embed} embed */
export const markup = ({ widget, attributes, link }) =>
  element(
    'div',
    [
      attribute('data-suara', widget),
      // an empty value says the same, and no sanitizer stumbles over it
      ...attributes.map(([name, value]) => attribute(`data-${name}`, value === true ? '' : value)),
    ],
    linkOf(link),
  );

/** @type {import('./index.js').Host} */
export const sanitized = {
  label: 'data-suara',
  policyOf: 'cdn',
  notes: ['note-loader'],
  blocks: (embed) => [
    { where: 'editor', code: `${markup(embed)}\n` },
    // only the loader makes widgets of such mark-up
    { where: 'layout', code: `${scriptTag(embed.loader)}\n` },
  ],
};
