/** React 18 cannot set a property of a tag: it gets components. */
import { install, tagsOf, template } from './bundled.js';
import { camelCase, pascalCase } from './escape.js';
import { component, linkOf, prop } from './jsx.js';

/** @param {string} widget */
const nameOf = (widget) => `Suara${pascalCase(widget)}`;

/** What is no property of the widget stays an attribute. @param {string} name */
const propOf = (name) => (name.startsWith('data-') ? name : camelCase(name));

/** @param {readonly string[]} names */
function importOf(names) {
  const short = `import { ${names.join(', ')} } from '@suara/elements/react';`;
  if (short.length <= 100) return short;
  return `import {\n${names.map((name) => `  ${name},\n`).join('')}} from '@suara/elements/react';`;
}

/** @type {import('./index.js').Host} */
export const react18 = {
  label: 'React 18',
  policyOf: 'bundle',
  notes: ['note-registry', 'note-lock'],
  blocks: (embed) => {
    const tag = template(embed, {
      tag: ({ widget }) => nameOf(widget),
      attribute: (name, value) => prop(propOf(name), value),
      token: (name) => `identityToken={${name}}`,
      link: linkOf,
    });
    const code = `${importOf(tagsOf(embed).map(nameOf))}

${component(embed, tag)}`;
    return [install(embed, '@lit/react'), { where: 'src/suara.tsx', code }];
  },
};
