/**
 * Copies the PHP that all hosts share into each example, so that every example's folder can be taken alone.
 * `node examples/php/copy.mjs`; with `--check` it only compares (tests/tooling/php-copies.test.ts).
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';

const examples = new URL('../', import.meta.url);
const all = ['SuaraTag.php', 'SuaraPaint.php', 'SuaraSite.php'];
const SHARED = {
  // has its settings, its script queue and its filters between the tag and the page
  'wordpress/suara/includes': ['SuaraTag.php', 'SuaraPaint.php'],
  'laravel/suara/src': all,
  'codeigniter/suara': all,
  'joomla/mod_suara/lib': all,
};

const copies = Object.entries(SHARED).flatMap(([folder, names]) =>
  names.map((name) => ({ from: `php/${name}`, to: `${folder}/${name}` })),
);
const read = (path) => readFile(new URL(path, examples), 'utf8').catch(() => null);

/** The copies that are not what they are copied from. */
export async function staleCopies() {
  const equal = await Promise.all(copies.map(async ({ from, to }) => (await read(from)) === (await read(to))));
  return copies.filter((_, index) => !equal[index]).map(({ to }) => `examples/${to}`);
}

async function copyAll() {
  for (const { from, to } of copies) {
    const target = fileURLToPath(new URL(to, examples));
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, await read(from));
  }
}

if (argv[1] === fileURLToPath(import.meta.url)) {
  if (!argv.includes('--check')) await copyAll();
  const stale = await staleCopies();
  if (stale.length > 0) {
    console.error(`Not the same as in examples/php; run \`node examples/php/copy.mjs\`:\n${stale.join('\n')}`);
    process.exitCode = 1;
  }
}
