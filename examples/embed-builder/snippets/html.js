/** A page of one's own: a script and a tag. */
import { attribute, element, linkOf } from './element.js';

/** @param {import('../embed.js').Script} script */
export function scriptTag({ src, integrity }) {
  const pinned = integrity === undefined ? [] : [attribute('integrity', integrity), 'crossorigin="anonymous"'];
  return element('script', ['type="module"', attribute('src', src), ...pinned], undefined);
}

/** @param {import('../embed.js').Embed} embed */
export const widgetTag = ({ widget, attributes, link }) =>
  element(
    `suara-${widget}`,
    attributes.map(([name, value]) => attribute(name, value)),
    linkOf(link),
  );

/** @type {import('./index.js').Host} */
export const html = {
  label: 'HTML',
  policyOf: 'cdn',
  blocks: (embed) => [{ where: 'page', code: `${scriptTag(embed.script)}\n${widgetTag(embed)}\n` }],
};
