/** Svelte 5, which sets properties of a tag by itself. */
import { attributesOf, install } from './bundled.js';
import { element } from './element.js';
import { content, jsObject, jsString, quoted, withoutTemplate } from './escape.js';

/**
 * A curly bracket begins an expression, also inside a value.
 *
 * @param {string} name
 * @param {import('../embed.js').Value} value
 */
function bound(name, value) {
  if (value === true) return name;
  if (typeof value === 'object') return `${name}={${jsObject(value)}}`;
  if (typeof value === 'number') return `${name}={${value}}`;
  return /[{}]/u.test(value) ? `${name}={${jsString(value)}}` : `${name}=${quoted(value)}`;
}

/** @param {import('../embed.js').Link | undefined} link */
const linkOf = (link) => link && `<a ${bound('href', link.href)}>${withoutTemplate(content(link.text))}</a>`;

/** @type {import('./index.js').Host} */
export const svelte = {
  label: 'Svelte',
  policyOf: 'bundle',
  notes: ['note-registry', 'note-lock'],
  blocks: (embed) => {
    const tag = element(
      `suara-${embed.widget}`,
      attributesOf(embed).map(([name, value]) => bound(name, value)),
      linkOf(embed.link),
    );
    const code = `<script lang="ts">
  import '@suara/elements/${embed.widget}/define';
  import type {} from '@suara/elements/svelte';
</script>

${tag}
`;
    return [install(embed), { where: 'src/Suara.svelte', code }];
  },
};
