/** The package of examples/laravel: a Blade component, and settings in `.env`. */
import { attribute, element, linkOf, tagOf, textOf, tree, withApi } from './element.js';
import { content, envValue, quoted, withoutTemplate } from './escape.js';
import { headOf } from './html.js';
import { isKnown, ownLink, releaseOf } from './php.js';
import { aboutTokens, written } from './token.js';

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

/** A tag that the component cannot write. Blade runs only what prints a token. @param {import('../embed.js').Embed} embed */
function raw(embed) {
  const tag = tree(withApi(embed), {
    tag: tagOf,
    attributes: (each) =>
      written(
        each,
        (name, value) => withoutTemplate(attribute(name, value)),
        (token) => `identity-token="{{ $${token} ?? '' }}"`,
      ),
    link: (link) => link && withoutTemplate(linkOf(link)),
  });
  const about = aboutTokens(embed).map((each) => `{{-- $${each} --}}\n`);
  return `${about.join('')}@suaraScript\n${tag}`;
}

/** @type {import('./index.js').Host} */
export const laravel = {
  label: 'Laravel Blade',
  policyOf: 'cdn',
  notes: ['note-laravel', 'note-loader'],
  blocks: (embed) => [
    { where: '.env', code: settings(embed) },
    ...headOf(embed, 'blade-head'),
    { where: 'blade', code: `${isKnown(embed) ? component(embed) : raw(embed)}\n` },
  ],
};
