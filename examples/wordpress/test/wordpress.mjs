/**
 * A real WordPress for the plugin's test: from npm's zips, on SQLite, served by PHP's own server. It lives in a folder of
 * its own that goes when the test ends.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { unzipSync } from 'fflate';
import { freeUrl, startPhpServer } from '../../../scripts/lib/php-server.mjs';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const builds = here('node_modules/@wp-playground/wordpress-builds');
const PROTOTYPE = '/usr/share/javascript/prototype/prototype.js';

/** Gets the zips where they are not here yet; resolves to why not where they cannot be had. */
export function installWordPress() {
  if (existsSync(builds)) return null;
  const { status, stderr } = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], { cwd: here('.'), encoding: 'utf8' });
  return status === 0 ? null : `WordPress could not be had from npm: ${stderr.trim().slice(-300)}`;
}

export const hasPrototype = () => existsSync(PROTOTYPE);

/**
 * @param {string} php the path of PHP
 * @param {string} [version] of WordPress, as the zips are named
 */
export async function startWordPress(php, version = '6.5') {
  const folder = await mkdtemp(join(tmpdir(), 'suara-wordpress-'));
  const url = await freeUrl();
  await layOut(folder, url, version);
  const setup = execFileSync(php, [here('setup.php'), folder, url], { encoding: 'utf8' });
  const passwords = JSON.parse(setup.trim().split('\n').at(-1) ?? '{}');
  const log = join(folder, 'php.log');
  const stop = await startPhpServer(php, { url, folder, log, answersAt: `${url}/wp-login.php` });
  return {
    url,
    folder,
    passwords,
    /** What PHP complained of in the plugin's own code. */
    complaints: () =>
      (existsSync(log) ? readFileSync(log, 'utf8') : '')
        .split('\n')
        .filter(
          (line) => /PHP (Fatal|Warning|Notice|Deprecated|Parse)/u.test(line) && line.includes('/plugins/suara/'),
        ),
    /** Runs PHP code inside this WordPress, for what no page of it shows. @param {string} code */
    run: (code) =>
      execFileSync(php, ['-r', `require '${folder}/wp-load.php'; ${code}`], { encoding: 'utf8', cwd: folder }),
    async stop() {
      await stop();
      await rm(folder, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}

async function layOut(folder, url, version) {
  await unzip(join(builds, `src/wordpress/wp-${version}.zip`), folder);
  // the zips leave out what a browser can fetch from elsewhere
  await cp(join(builds, `public/wp-${version}`), folder, { recursive: true });
  await addSqlite(folder);
  await cp(here('../suara'), join(folder, 'wp-content/plugins/suara'), { recursive: true });
  await cp(here('mu-plugins'), join(folder, 'wp-content/mu-plugins'), { recursive: true });
  if (hasPrototype()) await cp(PROTOTYPE, join(folder, 'prototype.js'));
  await writeFile(join(folder, 'wp-config.php'), configOf(url));
}

async function unzip(zip, folder, strip = '') {
  const files = Object.entries(unzipSync(new Uint8Array(await readFile(zip))));
  for (const [name, content] of files) {
    const path = join(folder, name.startsWith(strip) ? name.slice(strip.length) : name);
    if (name.endsWith('/')) continue;
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, content);
  }
}

async function addSqlite(folder) {
  const plugin = join(folder, 'wp-content/sqlite');
  const zip = join(builds, 'src/sqlite-database-integration/sqlite-database-integration.zip');
  await unzip(zip, plugin, 'sqlite-database-integration-main/');
  const dropIn = await readFile(join(plugin, 'db.copy'), 'utf8');
  const filled = dropIn.replaceAll('{SQLITE_IMPLEMENTATION_FOLDER_PATH}', plugin).replaceAll('{SQLITE_PLUGIN}', '');
  await writeFile(join(folder, 'wp-content/db.php'), filled);
}

const configOf = (url) => `<?php
define('DB_NAME', 'wordpress');
define('DB_USER', '');
define('DB_PASSWORD', '');
define('DB_HOST', '');
define('DB_CHARSET', 'utf8mb4');
define('DB_COLLATE', '');
define('AUTH_KEY', '${crypto.randomUUID()}');
define('SECURE_AUTH_KEY', '${crypto.randomUUID()}');
define('LOGGED_IN_KEY', '${crypto.randomUUID()}');
define('NONCE_KEY', '${crypto.randomUUID()}');
define('AUTH_SALT', '${crypto.randomUUID()}');
define('SECURE_AUTH_SALT', '${crypto.randomUUID()}');
define('LOGGED_IN_SALT', '${crypto.randomUUID()}');
define('NONCE_SALT', '${crypto.randomUUID()}');
define('WP_HOME', '${url}');
define('WP_SITEURL', '${url}');
define('DISABLE_WP_CRON', true);
define('AUTOMATIC_UPDATER_DISABLED', true);
define('CONCATENATE_SCRIPTS', false);
define('WP_DEBUG', true);
define('WP_DEBUG_DISPLAY', false);
$table_prefix = 'wp_';
if (!defined('ABSPATH')) define('ABSPATH', __DIR__ . '/');
require_once ABSPATH . 'wp-settings.php';
`;
