/** The real libraries that old and new sites carry: from npm where it has the browser's build, else from Debian. */
import { existsSync, readFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const fromNpm = (path) => fileURLToPath(new URL(`../../node_modules/${path}`, import.meta.url));

const npm = (path) => ({ path: fromNpm(path) });
/** npm's mootools is made for servers, and has no build for pages; Prototype.js was never published by its makers. */
const debian = (path, name) => ({ path: `/usr/share/javascript/${path}`, name });

const libraries = {
  'bootstrap-3.css': npm('bootstrap-3/dist/css/bootstrap.css'),
  'bootstrap-3.js': npm('bootstrap-3/dist/js/bootstrap.js'),
  'bootstrap-5.css': npm('bootstrap-5/dist/css/bootstrap.css'),
  'bootstrap-5.js': npm('bootstrap-5/dist/js/bootstrap.bundle.js'),
  'preflight.css': npm('tailwindcss/preflight.css'),
  'jquery-1.js': npm('jquery-1/dist/jquery.js'),
  'prototype.js': debian('prototype/prototype.js', 'libjs-prototype'),
  'mootools-core.js': debian('mootools/mootools-core-nc.js', 'libjs-mootools'),
  'mootools-more.js': debian('mootools/mootools-more-nc.js', 'libjs-mootools'),
};

/** Gets what Debian has where we may; a host whose library is nowhere is left out, and says so. */
export function installLibraries() {
  const missing = [
    ...new Set(Object.values(libraries).flatMap(({ path, name }) => (name && !existsSync(path) ? [name] : []))),
  ];
  if (missing.length === 0 || process.getuid?.() !== 0) return;
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const args of [['update'], ['install', '-y', '--no-install-recommends', ...missing]]) {
    spawnSync('apt-get', args, { env, stdio: 'ignore' });
  }
}

export const hasLibraries = (names) => names.every((name) => existsSync(libraries[name].path));

/** A library's text, or undefined where there is none of that name. */
export const readLibrary = (name) => (libraries[name] ? readFileSync(libraries[name].path, 'utf8') : undefined);
