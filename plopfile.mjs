/** `npm run new:widget -- my-widget` writes a widget that already works, with its test, story, changeset and CDN entry. */
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const templates = fileURLToPath(new URL('plop-templates/widget/', import.meta.url));

/** Where each template's file goes; what is not named here goes into the widget's own folder. */
const places = {
  'stories.ts.hbs': 'stories/{{name}}.stories.ts',
  'cdn.ts.hbs': 'packages/embed/src/cdn/{{name}}.ts',
  'changeset.md.hbs': '.changeset/add-{{name}}.md',
};

const exportLines = ['', '/define'].map((entry) => {
  const file = entry === '' ? '{{name}}' : 'define';
  const path = (folder, ending) => `./${folder}/{{name}}/${file}.${ending}`;
  return `    "./{{name}}${entry}": { "suara:source": "${path('src', 'ts')}", "types": "${path('dist', 'd.ts')}", "default": "${path('dist', 'js')}" }`;
});

export default function plop(api) {
  api.setGenerator('widget', {
    description: 'a widget: its folder, story, changeset, export paths, CDN entry and size budget',
    prompts: [
      {
        type: 'input',
        name: 'name',
        message: 'Name, without "suara-" (for example poll-card)',
        validate: (name) => /^[a-z]+(-[a-z]+)*$/.test(name) || 'Small letters and hyphens, for example poll-card',
      },
    ],
    actions: ({ name }) => {
      if (!/^[a-z]+(-[a-z]+)*$/.test(name)) throw new Error(`"${name}" is no name for a widget: for example poll-card`);
      const files = readdirSync(templates).map((file) => ({
        type: 'add',
        path:
          places[file] ?? `packages/elements/src/{{name}}/${file.replace('widget', '{{name}}').replace('.hbs', '')}`,
        templateFile: `${templates}${file}`,
      }));
      const add = (path, pattern, template) => ({ type: 'modify', path, pattern, template });
      return [
        ...files,
        add(
          'packages/elements/src/index.ts',
          /((?:export \{ Suara\w+ \} from .*\n)+)/,
          "$1export { Suara{{pascalCase name}} } from './{{name}}/{{name}}.js';\n",
        ),
        add('packages/elements/src/define.ts', /((?:import .*\n)+)/, "$1import './{{name}}/define.js';\n"),
        add('packages/embed/src/cdn/loader/widgets.ts', /(const WIDGETS = \[[^\]]*?)(,?\s*\];)/, "$1, '{{name}}'$2"),
        add('rollup.config.mjs', /(const entries = \[[^\]]*?)(,?\s*\];)/, "$1, '{{name}}'$2"),
        add('packages/elements/package.json', /("exports": \{[\s\S]*?)(\n {2}\})/, `$1,\n${exportLines.join(',\n')}$2`),
        // what every widget loads is most of it; from here it only goes down
        add('budgets.json', /\s*\}\s*$/, ', "{{name}}": 16384 }\n'),
        'Next: say in its JSDoc what it is for, then run `npm run test:widgets` and `npm run storybook`.',
      ];
    },
  });
}
