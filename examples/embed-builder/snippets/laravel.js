/** The package of examples/laravel: a Blade component, and settings in `.env`. */
import { attribute, element, textOf } from './element.js';
import { content, envValue, quoted, withoutTemplate } from './escape.js';
import { widgetTag } from './html.js';
import { isKnown, ownLink, releaseOf } from './php.js';

/** @param {import('../embed.js').Embed} embed */
export function component(embed) {
  const link = ownLink(embed);
  /** @type {import('../embed.js').Attribute[]} */
  const values = [['widget', embed.widget], ...embed.attributes];
  if (link) values.push(['href', link.href]);
  // Blade runs what stands in curly brackets, also inside a value; the component reads these signs as they are meant
  const written = values.map(([name, value]) =>
    value === true ? name : `${name}=${withoutTemplate(quoted(textOf(value)))}`,
  );
  if (link) return element('x-suara', written, withoutTemplate(content(link.text)));
  return `<${['x-suara', ...written].join(' ')} />`;
}

/** @param {import('../embed.js').Embed} embed */
function settings(embed) {
  const release = Object.entries(releaseOf(embed)).map(([name, value]) => [`SUARA_${name.toUpperCase()}`, value]);
  return [['SUARA_API', embed.api], ...release].map(([name, value]) => `${name}=${envValue(value)}\n`).join('');
}

/** @param {import('../embed.js').Embed} embed */
const view = (embed) => {
  if (isKnown(embed)) return component(embed);
  const address = attribute('base-url', embed.api);
  return `@suaraScript\n${withoutTemplate(widgetTag(embed)).replace(/^<[\w-]+/u, (start) => `${start} ${address}`)}`;
};

/** @type {import('./index.js').Host} */
export const laravel = {
  label: 'Laravel Blade',
  policyOf: 'cdn',
  notes: ['note-laravel', 'note-loader'],
  blocks: (embed) => [
    { where: '.env', code: settings(embed) },
    { where: 'blade', code: `${view(embed)}\n` },
  ],
};
