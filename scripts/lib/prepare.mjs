/** What a fresh clone needs before it can be tested or started. Plain Node: this runs before anything is installed. */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findChromium } from './chromium.mjs';
import { findSoffice } from './soffice.mjs';

export const root = fileURLToPath(new URL('../..', import.meta.url));

function run(command, args, options = {}) {
  console.log(`> ${command} ${args.join(' ')}`);
  const { status, error } = spawnSync(command, args, {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    ...options,
  });
  if (error) throw error;
  if (status !== 0) throw new Error(`\`${command} ${args.join(' ')}\` ended with ${status}`);
}

/**
 * npm notes in node_modules what it installed. Its content is compared, not its age: a branch that was switched to and fro
 * makes the lock file look new although nothing changed.
 */
function dependenciesAreInstalled() {
  const read = (path) => JSON.parse(readFileSync(join(root, path), 'utf8')).packages;
  try {
    const installed = read('node_modules/.package-lock.json');
    return Object.entries(read('package-lock.json')).every(([path, wanted]) => {
      if (!path.includes('node_modules/') || wanted.link) return true;
      const found = installed[path];
      return found ? found.version === wanted.version : wanted.optional === true;
    });
  } catch {
    return false;
  }
}

export function installDependencies() {
  if (!dependenciesAreInstalled()) run('npm', ['ci', '--no-audit', '--no-fund']);
}

/** Whether we may install a program of Debian's. */
const canInstall = () => process.getuid?.() === 0 && spawnSync('apt-get', ['--version']).status === 0;

function installPackage(name) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  run('apt-get', ['update'], { env });
  run('apt-get', ['install', '-y', '--no-install-recommends', name], { env });
}

export function installChromium() {
  if (findChromium()) return;
  if (!canInstall()) throw new Error('No Chromium found: install it, or set CHROMIUM_PATH to one, and try again.');
  installPackage('chromium');
}

/** Where it can be had; without it the spreadsheet tests are skipped, and say so. */
export function installSoffice() {
  if (findSoffice() || !canInstall()) return;
  try {
    installPackage('libreoffice-calc-nogui');
  } catch (error) {
    console.log(`LibreOffice could not be installed: ${error.message}`);
  }
}

/** The channel of the CDN folder is the last that a build writes. */
function buildIsFresh() {
  const { version } = JSON.parse(readFileSync(join(root, 'packages/embed/package.json'), 'utf8'));
  const stamp = join(root, 'packages/embed/dist/cdn', version.split('.')[0], 'manifest.json');
  if (!existsSync(stamp)) return false;
  const built = statSync(stamp).mtimeMs;
  const isOlder = (path) => statSync(path).mtimeMs <= built;
  const sources = readdirSync(join(root, 'packages'))
    .map((name) => join(root, 'packages', name, 'src'))
    .concat(join(root, 'openapi'), join(root, 'examples/control-room/src'));
  return sources.every((folder) =>
    readdirSync(folder, { recursive: true }).every((file) => file.endsWith('.test.ts') || isOlder(join(folder, file))),
  );
}

export function buildWhenStale() {
  if (!buildIsFresh()) run('npm', ['run', 'build']);
}

/** Starts a program in a process group of its own, so that it can be ended with all it started. */
export function start(command, args, options = {}) {
  const path = [join(root, 'node_modules', '.bin'), process.env.PATH].join(':');
  return spawn(command, args, {
    cwd: root,
    detached: true,
    ...options,
    env: { ...process.env, PATH: path, ...options.env },
  });
}
