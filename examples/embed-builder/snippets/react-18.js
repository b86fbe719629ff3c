/** React 18 cannot set a property of a tag: it gets components. */
import { attributesOf, install } from './bundled.js';
import { element, indent } from './element.js';
import { camelCase, pascalCase } from './escape.js';
import { linkOf, prop } from './jsx.js';

/** @type {import('./index.js').Host} */
export const react18 = {
  label: 'React 18',
  policyOf: 'bundle',
  notes: ['note-registry', 'note-lock'],
  blocks: (embed) => {
    const name = `Suara${pascalCase(embed.widget)}`;
    const tag = element(
      name,
      attributesOf(embed).map(([attribute, value]) => prop(camelCase(attribute), value)),
      linkOf(embed.link),
    );
    const code = `import { ${name} } from '@suara/elements/react';

export function Suara() {
  return (
${indent(tag, 4)}
  );
}
`;
    return [install(embed, '@lit/react'), { where: 'src/suara.tsx', code }];
  },
};
