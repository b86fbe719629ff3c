/** Vue, which has to be told that these tags are no components of its own. */
import { attributesOf, install } from './bundled.js';
import { attribute, element, indent } from './element.js';
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
    const tag = element(
      `suara-${embed.widget}`,
      attributesOf(embed).map(([name, value]) => bound(name, value)),
      linkOf(embed.link),
    );
    const code = `<script setup lang="ts">
import '@suara/elements/${embed.widget}/define';
import type {} from '@suara/elements/vue';
</script>

<template>
${indent(tag, 2)}
</template>
`;
    return [install(embed), { where: 'vite.config.js', code: config }, { where: 'src/Suara.vue', code }];
  },
};
