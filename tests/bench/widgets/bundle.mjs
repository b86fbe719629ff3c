/** What others' forms are made of, bundled and shrunk as our own code is. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { literalsHtmlCssMinifier } from '@literals/rollup-plugin-html-css-minifier';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { rollup } from 'rollup';

const at = (path) => fileURLToPath(new URL(path, import.meta.url));

/** A file as a web server keeps it: beside it its brotli. */
export async function keep(folder, name, content) {
  await writeFile(join(folder, name), content);
  await writeFile(join(folder, `${name}.br`), brotliCompressSync(content));
}

export async function bundle(folder, name) {
  const build = await rollup({
    input: at(`forms/${name}.js`),
    plugins: [
      nodeResolve({ browser: true, exportConditions: ['browser', 'production'] }),
      ...(name === 'hand-lit' ? [literalsHtmlCssMinifier({ include: ['tests/bench/**/*.js'] })] : []),
      terser({ ecma: 2020, module: true, format: { comments: false } }),
    ],
    onwarn() {
      // how others write their modules is theirs
    },
  });
  const { output } = await build.generate({ format: 'es', inlineDynamicImports: true });
  await build.close();
  await keep(folder, `${name}.js`, output[0].code);
}

export const copy = async (folder, name, from) =>
  keep(folder, name, await readFile(fileURLToPath(import.meta.resolve(from))));
