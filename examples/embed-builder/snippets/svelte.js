/** Svelte 5, which sets properties of a tag by itself. */
import { tokensOf } from '../embed.js';
import { aboutProps, imports, install, template } from './bundled.js';
import { indent } from './element.js';
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

/** @param {import('../embed.js').Embed} embed */
function props(embed) {
  const names = tokensOf(embed);
  if (names.length === 0) return '';
  const types = names.map((name) => `${name}?: string`).join('; ');
  return `\n${aboutProps(embed)}const { ${names.join(', ')} }: { ${types} } = $props();\n`;
}

/** @type {import('./index.js').Host} */
export const svelte = {
  label: 'Svelte',
  policyOf: 'bundle',
  notes: ['note-registry', 'note-lock'],
  blocks: (embed) => {
    const tag = template(embed, { attribute: bound, token: (name) => `identity-token={${name}}`, link: linkOf });
    const script = `${imports(embed)}
import type {} from '@suara/elements/svelte';
${props(embed)}`;
    const code = `<script lang="ts">
${indent(script, 2)}</script>

${tag}
`;
    return [install(embed), { where: 'src/Suara.svelte', code }];
  },
};
