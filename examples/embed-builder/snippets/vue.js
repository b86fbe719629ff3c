/** Vue, which has to be told that these tags are no components of its own. */
import { tokensOf } from '../embed.js';
import { aboutProps, imports, install, template } from './bundled.js';
import { attribute, indent } from './element.js';
import { content, jsObject, quoted, withoutTemplate } from './escape.js';

/**
 * What is no text is bound: Vue would set the property to the text.
 *
 * @param {string} name
 * @param {import('../embed.js').Value} value
 */
function bound(name, value) {
  if (typeof value === 'string') return attribute(name, value);
  return `:${name}=${quoted(typeof value === 'object' ? jsObject(value) : String(value))}`;
}

/** @param {import('../embed.js').Link | undefined} link */
const linkOf = (link) => link && `<a href=${quoted(link.href)}>${withoutTemplate(content(link.text))}</a>`;

/** @param {import('../embed.js').Embed} embed */
function props(embed) {
  const types = tokensOf(embed).map((name) => `${name}?: string`);
  return types.length > 0 ? `\n${aboutProps(embed)}defineProps<{ ${types.join('; ')} }>();\n` : '';
}

const config = `import vue from '@vitejs/plugin-vue';
import { defineConfig } from 'vite';

export default defineConfig({
  plugins: [vue({ template: { compilerOptions: { isCustomElement: (tag) => tag.startsWith('suara-') } } })],
});
`;

/** @type {import('./index.js').Host} */
export const vue = {
  label: 'Vue',
  policyOf: 'bundle',
  notes: ['note-registry', 'note-lock'],
  blocks: (embed) => {
    const tag = template(embed, { attribute: bound, token: (name) => `:identity-token="${name}"`, link: linkOf });
    const code = `<script setup lang="ts">
${imports(embed)}
import type {} from '@suara/elements/vue';
${props(embed)}</script>

<template>
${indent(tag, 2)}
</template>
`;
    return [install(embed), { where: 'vite.config.js', code: config }, { where: 'src/Suara.vue', code }];
  },
};
