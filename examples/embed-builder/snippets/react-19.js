/** React 19 sets properties of a tag by itself: the tags are written as they are. */
import { imports, install, template } from './bundled.js';
import { component, linkOf, prop } from './jsx.js';

/** @type {import('./index.js').Host} */
export const react19 = {
  label: 'React 19',
  policyOf: 'bundle',
  notes: ['note-registry', 'note-lock'],
  blocks: (embed) => {
    const tag = template(embed, { attribute: prop, token: (name) => `identity-token={${name}}`, link: linkOf });
    const code = `${imports(embed)}
import type {} from '@suara/elements/jsx';

${component(embed, tag)}`;
    return [install(embed), { where: 'src/suara.tsx', code }];
  },
};
