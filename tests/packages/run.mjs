/**
 * `npm run test:packages`: every package as npm would publish it. publint and attw judge the tarball; a program of a
 * stranger's is compiled against it in an empty project by the latest TypeScript (strict, declarations of libraries
 * checked, too) and run. Its last line is `N passed, N failed`.
 */
import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { pack, packageNames } from '../../scripts/lib/pack.mjs';
import { runInBrowser } from './browser.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const programs = fileURLToPath(new URL('programs/', import.meta.url));
const bin = (name) => join(root, 'node_modules', '.bin', name);

/** What each program is installed with, beside the compiler. */
const projects = {
  core: { packages: ['core'] },
  client: { packages: ['core', 'client'] },
  elements: { packages: ['core', 'client', 'elements'], after: (folder) => runInBrowser(folder) },
  frameworks: {
    packages: ['core', 'client', 'elements'],
    more: ['react@19', 'react-dom@19', '@types/react@19', '@types/react-dom@19', '@lit/react@1', 'vue@3', 'svelte@5'],
  },
  embed: { packages: ['core', 'client', 'elements', 'embed'] },
  // the declarations of its query builder need every database's driver: there only our own are judged
  server: { packages: ['core', 'server'], judges: /^(?:main\.ts|node_modules\/@suara\/)/u },
};

const compilerOptions = {
  target: 'ES2022',
  lib: ['ES2022', 'DOM', 'DOM.Iterable'],
  module: 'NodeNext',
  jsx: 'react-jsx',
  types: ['node'],
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  skipLibCheck: false,
  outDir: 'out',
};

async function run(command, args, options) {
  const { stdout, stderr } = await promisify(execFile)(command, args, { maxBuffer: 1e8, ...options }).catch((error) => {
    throw Object.assign(error, { told: `${error.stdout ?? ''}${error.stderr ?? ''}`.trim() || error.message });
  });
  return `${stdout}${stderr}`;
}

let passed = 0;
let failed = 0;

async function check(name, work) {
  const began = Date.now();
  try {
    await work();
    passed += 1;
    console.log(`ok      ${name} (${((Date.now() - began) / 1000).toFixed(1)} s)`);
    return true;
  } catch (error) {
    failed += 1;
    console.log(`FAILED  ${name}\n${error.told ?? error.stack}`);
    return false;
  }
}

const install = (folder, wanted) =>
  run('npm', ['install', '--no-audit', '--no-fund', '--prefer-offline', ...wanted], { cwd: folder });

/** Fails where the compiler complains of a file that is judged. */
async function compile(folder, judges) {
  const tsc = join(folder, '..', 'node_modules', '.bin', 'tsc');
  try {
    await run(tsc, ['-p', '.', '--pretty', 'false'], { cwd: folder });
  } catch (error) {
    const complaints = error.told.split('\n').filter((line) => !judges || judges.test(line));
    if (complaints.length > 0) throw Object.assign(error, { told: complaints.join('\n') });
  }
}

async function testProject(name, { packages, more = [], judges, after }, tarballs, folder) {
  await cp(join(programs, name), folder, { recursive: true });
  await writeFile(join(folder, 'package.json'), JSON.stringify({ private: true, type: 'module' }));
  await writeFile(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, include: ['*.ts', '*.tsx'] }));
  const wanted = [...packages.map((each) => tarballs[each]), ...more];
  const steps = [
    ['installs', () => install(folder, wanted)],
    ['type-checks', () => compile(folder, judges)],
    ['runs', () => run(process.execPath, [join('out', 'main.js')], { cwd: folder })],
    ...(after ? [['runs in a page', () => after(folder)]] : []),
  ];
  // what is not installed cannot be compiled, what is not compiled cannot run
  for (const [step, work] of steps) if (!(await check(`${name}: ${step}`, work))) return;
}

const scratch = await mkdtemp(join(tmpdir(), 'suara-packages-'));
try {
  const tarballs = await pack(join(scratch, 'tarballs'));
  for (const name of packageNames) {
    await check(`${name}: publint`, () => run(bin('publint'), ['run', tarballs[name], '--strict'], { cwd: root }));
    // what only holds files for a web server has no types to be right or wrong
    if (name === 'embed') continue;
    await check(`${name}: attw`, () =>
      run(bin('attw'), [tarballs[name], '--profile', 'esm-only', '--format', 'ascii', '--no-color'], { cwd: root }),
    );
  }
  // above the projects, which find it there
  await writeFile(join(scratch, 'package.json'), JSON.stringify({ private: true }));
  const hasCompiler = await check('the latest TypeScript: installs', () =>
    install(scratch, ['typescript@latest', '@types/node@20']),
  );
  for (const [name, project] of hasCompiler ? Object.entries(projects) : []) {
    const folder = join(scratch, name);
    await mkdir(folder);
    await testProject(name, project, tarballs, folder);
  }
} finally {
  await rm(scratch, { recursive: true, force: true });
}
console.log(`\n${passed} passed, ${failed} failed`);
if (failed > 0) process.exitCode = 1;
