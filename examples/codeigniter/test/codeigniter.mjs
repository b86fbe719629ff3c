/**
 * A real CodeIgniter for the helper's test: from npm, set up as the README tells, served by PHP's own server. It lives in
 * a folder of its own that goes when the test ends.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { freeUrl, startPhpServer } from '../../../scripts/lib/php-server.mjs';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const framework = here('node_modules/codeigniter4');

/** Gets it where it is not here yet; resolves to why not where it cannot be had. */
export function installCodeIgniter() {
  if (existsSync(framework)) return null;
  const { status, stderr } = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], { cwd: here('.'), encoding: 'utf8' });
  return status === 0 ? null : `CodeIgniter could not be had from npm: ${stderr.trim().slice(-300)}`;
}

/**
 * @param {string} php the path of PHP
 * @param {Record<string, string>} settings of Suara, as in `.env`
 */
export async function startCodeIgniter(php, settings) {
  const folder = await mkdtemp(join(tmpdir(), 'suara-codeigniter-'));
  const url = await freeUrl();
  const log = join(folder, 'php.log');
  await layOut(folder);
  const set = (more = {}) => writeFile(join(folder, '.env'), envOf(url, { ...settings, ...more }));
  await set();
  const stop = await startPhpServer(php, {
    url,
    folder: join(folder, 'public'),
    log,
    router: join(folder, 'system/Commands/Server/rewrite.php'),
    answersAt: `${url}/`,
  });
  return {
    url,
    set,
    complaints: () => complaintsIn(log, join(folder, 'writable/logs')),
    async stop() {
      await stop();
      await rm(folder, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}

/** PHP's own log, and the one that CodeIgniter writes of what was thrown. */
function complaintsIn(log, folder) {
  const own = readdirSync(folder).filter((name) => name.startsWith('log-'));
  const logs = [log, ...own.map((name) => join(folder, name))].filter((path) => existsSync(path));
  return logs.flatMap((path) => readFileSync(path, 'utf8').split('\n')).filter((line) => /suara/iu.test(line));
}

async function layOut(folder) {
  await cp(framework, folder, { recursive: true });
  await cp(here('../suara'), join(folder, 'app/ThirdParty/suara'), { recursive: true });
  await cp(here('../app'), join(folder, 'app'), { recursive: true });
  await add(folder, 'Autoload', "'Config'      => APPPATH . 'Config',", "'Suara' => APPPATH . 'ThirdParty/suara',");
  await add(folder, 'Routes', "$routes->get('/', 'Home::index');", "$routes->get('taman', 'Taman::index');");
}

/** The lines that the README has somebody add to a configuration. */
async function add(folder, config, after, line) {
  const path = join(folder, 'app/Config', `${config}.php`);
  const text = await readFile(path, 'utf8');
  if (!text.includes(after)) throw new Error(`${config}.php has no ${after}`);
  await writeFile(
    path,
    text.replace(after, () => `${after}\n${line}`),
  );
}

const envOf = (url, settings) =>
  [
    'CI_ENVIRONMENT = production',
    `app.baseURL = '${url}/'`,
    "app.indexPage = ''",
    "app.defaultLocale = 'id'",
    ...Object.entries(settings).map(([name, value]) => `suara.${name} = '${value}'`),
    '',
  ].join('\n');
