/** Angular, which takes tags that are no components of its own only where it was told so. */
import { attributesOf, install } from './bundled.js';
import { element } from './element.js';
import { content, jsObject, quoted, withoutTemplate } from './escape.js';

/**
 * @param {string} name
 * @param {import('../embed.js').Value} value
 */
function bound(name, value) {
  if (value === true) return name;
  if (typeof value === 'object') return `[${name}]=${quoted(jsObject(value))}`;
  // what stands in double curly brackets is run, also inside a value
  return `${name}=${withoutTemplate(quoted(String(value)))}`;
}

/** @param {import('../embed.js').Link | undefined} link */
const linkOf = (link) =>
  link && `<a href=${withoutTemplate(quoted(link.href))}>${withoutTemplate(content(link.text))}</a>`;

/** @type {import('./index.js').Host} */
export const angular = {
  label: 'Angular',
  policyOf: 'bundle',
  notes: ['note-registry'],
  blocks: (embed) => {
    const tag = element(
      `suara-${embed.widget}`,
      attributesOf(embed).map(([name, value]) => bound(name, value)),
      linkOf(embed.link),
    );
    const code = `import { Component, CUSTOM_ELEMENTS_SCHEMA } from '@angular/core';
import '@suara/elements/${embed.widget}/define';

@Component({
  selector: 'app-suara',
  templateUrl: './suara.html',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
})
export class Suara {}
`;
    return [install(embed), { where: 'src/suara.ts', code }, { where: 'src/suara.html', code: `${tag}\n` }];
  },
};
