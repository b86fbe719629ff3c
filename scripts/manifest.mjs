/**
 * `npm run manifest`: writes into packages/elements/dist what editors and frameworks know of the widgets.
 *   custom-elements.json  the manifest, from the widgets' source and JSDoc
 *   editors/              VS Code's custom data, JetBrains' web-types
 *   frameworks/           types for React 19's JSX, Vue and Svelte; components for React 18
 *
 * Part of the build, after tsc: what is made anew each time cannot drift. A widget whose JSDoc says too little fails it.
 */
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { analyze, widgetsOf } from './lib/manifest/analyze.mjs';
import { editorFiles } from './lib/manifest/editors.mjs';
import { frameworkFiles } from './lib/manifest/frameworks.mjs';

const folder = fileURLToPath(new URL('../packages/elements', import.meta.url));
const dist = join(folder, 'dist');
const { name, version } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));

const manifest = analyze(folder);
const inFolder = (subfolder, files) =>
  Object.entries(files).map(([path, content]) => [`${subfolder}/${path}`, content]);
const files = [
  ['custom-elements.json', manifest],
  ...inFolder('editors', editorFiles(manifest, { name, version })),
  ...inFolder('frameworks', frameworkFiles(manifest)),
];

// a widget that was renamed leaves nothing behind
for (const made of ['editors', 'frameworks']) await rm(join(dist, made), { recursive: true, force: true });
for (const [path, content] of files) {
  await mkdir(dirname(join(dist, path)), { recursive: true });
  await writeFile(join(dist, path), typeof content === 'string' ? content : `${JSON.stringify(content, null, 2)}\n`);
}
console.log(`${files.length} files about ${widgetsOf(manifest).length} widgets`);
