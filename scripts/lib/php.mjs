/** Where PHP is, with the extensions that the PHP examples need; installed from Debian where that may be done. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findProgram } from './program.mjs';

/** What each extension is called at Debian; php-cli brings the rest. */
const EXTENSIONS = {
  pdo_sqlite: 'php-sqlite3',
  mbstring: 'php-mbstring',
  dom: 'php-xml',
  curl: 'php-curl',
  intl: 'php-intl',
};

/** Laravel's Blade, as Debian packages it. */
export const blade = '/usr/share/php/Illuminate/View/autoload.php';
/** Blade with the parts of Laravel that the component stands on. */
const BLADE = [
  'php-illuminate-view',
  'php-illuminate-config',
  'php-illuminate-cache',
  'php-vlucas-phpdotenv',
  'php-phpoption',
];
const prototype = '/usr/share/javascript/prototype/prototype.js';

/** @returns {string | undefined} */
export const findPhp = () => findProgram(process.env.PHP_PATH, ['php']);

function missingPackages() {
  const php = findPhp();
  const loaded = php ? spawnSync(php, ['-m'], { encoding: 'utf8' }).stdout.toLowerCase().split('\n') : [];
  const extensions = Object.entries(EXTENSIONS).filter(([name]) => !loaded.includes(name));
  return [
    ...(php ? [] : ['php-cli']),
    ...extensions.map(([, name]) => name),
    ...(existsSync('/usr/share/php/Illuminate/Cache') && existsSync('/usr/share/php/Dotenv') ? [] : BLADE),
    ...(existsSync(prototype) ? [] : ['libjs-prototype']),
  ];
}

/** Installs what is missing where we may; whoever needs PHP asks `findPhp` afterwards, and skips where there is none. */
export function installPhp() {
  const missing = missingPackages();
  if (missing.length === 0) return;
  if (process.getuid?.() !== 0 || spawnSync('apt-get', ['--version']).status !== 0) return;
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync('apt-get', ['update'], { env, stdio: 'ignore' });
  // one by one: what one release of Debian does not have keeps nobody from the others
  for (const name of missing)
    spawnSync('apt-get', ['install', '-y', '--no-install-recommends', name], { env, stdio: 'ignore' });
}
