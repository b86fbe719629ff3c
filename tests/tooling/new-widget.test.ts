import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { check, resolveConfig } from 'prettier';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const run = promisify(execFile);

/** A copy of the tree in which `@suara/*` means the copy, and every other package the installed one. */
async function copyTree(): Promise<string> {
  const copy = await mkdtemp(join(tmpdir(), 'suara-new-widget-'));
  const isSource = (path: string) => !['node_modules', 'dist'].includes(basename(path));
  const folders = ['packages', 'profiles', 'stories'];
  const files = ['package.json', 'tsconfig.base.json', 'tsconfig.check.json', 'budgets.json', 'rollup.config.mjs'];
  for (const name of [...folders, ...files]) {
    await cp(join(root, name), join(copy, name), { recursive: true, filter: isSource });
  }
  await mkdir(join(copy, 'node_modules', '@suara'), { recursive: true });
  for (const name of await readdir(join(root, 'node_modules'))) {
    if (name !== '@suara') await symlink(join(root, 'node_modules', name), join(copy, 'node_modules', name));
  }
  for (const name of await readdir(join(copy, 'packages'))) {
    await symlink(join(copy, 'packages', name), join(copy, 'node_modules', '@suara', name));
  }
  return copy;
}

describe('npm run new:widget', () => {
  let copy: string;
  const at = (path: string) => join(copy, path);

  beforeAll(async () => {
    copy = await copyTree();
    await run('npx', ['plop', '--dest', copy, 'widget', 'poll-card'], { cwd: root });
  });

  afterAll(() => rm(copy, { recursive: true, force: true }));

  const widget = 'packages/elements/src/poll-card';
  const files = [
    ...['poll-card.ts', 'poll-card.styles.ts', 'poll-card.events.ts', 'poll-card.test.ts', 'define.ts'],
    ...['messages.ts', 'messages.id.ts', 'messages.en.ts'],
  ].map((name) => `${widget}/${name}`);
  const others = ['packages/embed/src/cdn/poll-card.ts', 'stories/poll-card.stories.ts'];

  it.each([...files, ...others])('writes %s in the house’s format', async (path) => {
    const text = await readFile(at(path), 'utf8');
    expect(text).not.toContain('{{');
    const options = await resolveConfig(join(root, 'package.json'));
    expect(await check(text, { ...options, filepath: path })).toBe(true);
  });

  it('adds its export paths, a size budget and a changeset', async () => {
    const { exports } = JSON.parse(await readFile(at('packages/elements/package.json'), 'utf8'));
    expect(exports['./poll-card']['suara:source']).toBe('./src/poll-card/poll-card.ts');
    expect(exports['./poll-card/define'].default).toBe('./dist/poll-card/define.js');
    expect(JSON.parse(await readFile(at('budgets.json'), 'utf8'))).toHaveProperty('poll-card');
    expect(await readFile(at('.changeset/add-poll-card.md'), 'utf8')).toContain("'@suara/elements': minor");
  });

  it('registers it wherever all widgets are listed', async () => {
    const text = (path: string) => readFile(at(path), 'utf8');
    expect(await text('packages/elements/src/index.ts')).toContain('export { SuaraPollCard }');
    expect(await text('packages/elements/src/define.ts')).toContain("import './poll-card/define.js';");
    expect(await text('packages/embed/src/cdn/loader/widgets.ts')).toMatch(/const WIDGETS = [^\]]*'poll-card',?\s*\];/);
    expect(await text('rollup.config.mjs')).toMatch(/const entries = [^\]]*'poll-card',?\s*\];/);
  });

  it('compiles', async () => {
    const tsconfig = {
      extends: './tsconfig.check.json',
      include: [widget, ...others, 'packages/elements/src/*.ts', 'packages/embed/src'],
    };
    await writeFile(at('tsconfig.json'), JSON.stringify(tsconfig));
    const complaints = await run('npx', ['tsc', '-p', at('tsconfig.json')], { cwd: root }).then(
      () => '',
      (error: unknown) => (error as { stdout: string }).stdout,
    );
    // what is wrong elsewhere is for the build to say
    expect(complaints.split('\n').filter((line) => line.includes('poll-card'))).toEqual([]);
  });

  it('refuses a name that no tag could have', async () => {
    await expect(run('npx', ['plop', '--dest', copy, 'widget', 'Poll_Card'], { cwd: root })).rejects.toThrow();
  });
});
