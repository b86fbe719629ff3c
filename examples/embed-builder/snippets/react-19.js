/** React 19 sets properties of a tag by itself: the tags are written as they are. */
import { attributesOf, install } from './bundled.js';
import { element, indent } from './element.js';
import { linkOf, prop } from './jsx.js';

/** @type {import('./index.js').Host} */
export const react19 = {
  label: 'React 19',
  policyOf: 'bundle',
  notes: ['note-registry', 'note-lock'],
  blocks: (embed) => {
    const tag = element(
      `suara-${embed.widget}`,
      attributesOf(embed).map(([name, value]) => prop(name, value)),
      linkOf(embed.link),
    );
    const code = `import '@suara/elements/${embed.widget}/define';
import type {} from '@suara/elements/jsx';

export function Suara() {
  return (
${indent(tag, 4)}
  );
}
`;
    return [install(embed), { where: 'src/suara.tsx', code }];
  },
};
