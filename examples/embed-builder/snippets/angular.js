/** Angular, which takes tags that are no components of its own only where it was told so. */
import { tokensOf } from '../embed.js';
import { aboutProps, imports, install, template } from './bundled.js';
import { indent } from './element.js';
import { content, jsObject, jsString, quoted } from './escape.js';

/**
 * Angular runs what stands in double curly brackets, also inside a value, and however the brackets are written: a text
 * with such signs is bound as a text.
 *
 * @param {string} name
 * @param {import('../embed.js').Value} value
 */
function bound(name, value) {
  if (value === true) return name;
  if (typeof value === 'object') return `[${name}]=${quoted(jsObject(value))}`;
  const text = String(value);
  return /[{}]/u.test(text) ? `[attr.${name}]=${quoted(jsString(text))}` : `${name}=${quoted(text)}`;
}

/** Between tags, @ begins a block and a curly bracket a choice of plurals. @param {string} text */
const child = (text) => content(/[{}@]/u.test(text) ? `{{ ${jsString(text)} }}` : text);

/** @param {import('../embed.js').Link | undefined} link */
const linkOf = (link) => link && `<a ${bound('href', link.href)}>${child(link.text)}</a>`;

/** @param {import('../embed.js').Embed} embed */
function inputsOf(embed) {
  const inputs = tokensOf(embed).map((name) => `readonly ${name} = input<string>();\n`);
  return inputs.length > 0 ? `\n${indent(`${aboutProps(embed)}${inputs.join('')}`, 2)}` : '';
}

/** @type {import('./index.js').Host} */
export const angular = {
  label: 'Angular',
  policyOf: 'bundle',
  notes: ['note-registry', 'note-lock'],
  blocks: (embed) => {
    const tag = template(embed, { attribute: bound, token: (name) => `[identityToken]="${name}()"`, link: linkOf });
    const inputs = inputsOf(embed);
    const code = `import { Component, CUSTOM_ELEMENTS_SCHEMA${inputs && ', input'} } from '@angular/core';
${imports(embed)}

@Component({
  selector: 'app-suara',
  templateUrl: './suara.html',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
})
export class Suara {${inputs}}
`;
    return [install(embed), { where: 'src/suara.ts', code }, { where: 'src/suara.html', code: `${tag}\n` }];
  },
};
