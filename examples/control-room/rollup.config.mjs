/** Builds the control room's page: `npx rollup -c examples/control-room/rollup.config.mjs` from the repository's root. */
import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import esbuild from 'rollup-plugin-esbuild';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

/** The page, its icon, and one sheet made of those in src/styles/ in the order of their numbers. */
const page = {
  name: 'control-room-page',
  async generateBundle() {
    const names = (await readdir(here('src/styles'))).filter((name) => name.endsWith('.css')).sort();
    const sheets = await Promise.all(names.map((name) => readFile(here(`src/styles/${name}`), 'utf8')));
    this.emitFile({ type: 'asset', fileName: 'main.css', source: sheets.join('\n') });
    for (const fileName of ['index.html', 'icon.svg']) {
      this.emitFile({ type: 'asset', fileName, source: await readFile(here(`src/${fileName}`)) });
    }
  },
};

export default {
  input: here('src/main.ts'),
  output: { dir: here('dist'), format: 'es', entryFileNames: 'main.js', chunkFileNames: '[name].js', sourcemap: true },
  plugins: [
    // The packages' TypeScript source is built with the page, so that an edit there shows here at once
    nodeResolve({ browser: true, exportConditions: ['suara:source'] }),
    // esbuild reads no "extends": the decorators' options stand in the base itself
    esbuild({ target: 'es2022', tsconfig: here('../../tsconfig.base.json'), minify: true }),
    page,
  ],
};
