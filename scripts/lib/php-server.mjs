/** PHP's own server for a host of the examples, until the test ends. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

/** An address at which nobody listens yet. @returns {Promise<string>} */
export function freeUrl() {
  return new Promise((resolve, reject) => {
    const probe = createServer()
      .once('error', reject)
      .listen(0, '127.0.0.1', () => {
        const { port } = /** @type {import('node:net').AddressInfo} */ (probe.address());
        probe.close(() => resolve(`http://127.0.0.1:${port}`));
      });
  });
}

/**
 * @param {string} php the path of PHP
 * @param {{
 *   url: string,
 *   folder: string,
 *   log: string,
 *   router?: string,
 *   env?: Record<string, string>,
 *   answersAt: string,
 * }} options `folder` is what is served, through `router` where the host has one; `answersAt` tells that it is up
 * @returns {Promise<() => Promise<void>>} ends it
 */
export async function startPhpServer(php, { url, folder, log, router, env, answersAt }) {
  const settings = [`error_log=${log}`, 'log_errors=1', 'display_errors=0', 'error_reporting=-1'];
  const args = [...settings.flatMap((setting) => ['-d', setting]), '-S', new URL(url).host, '-t', folder];
  const server = spawn(php, [...args, ...(router ? [router] : [])], {
    stdio: 'ignore',
    detached: true,
    env: { ...process.env, PHP_CLI_SERVER_WORKERS: '3', ...env },
  });
  const end = () => endGroup(server);
  process.once('exit', end);
  await answering(answersAt);
  return async () => {
    process.off('exit', end);
    const exit = server.exitCode === null ? once(server, 'exit') : null;
    end();
    await exit;
  };
}

async function answering(url) {
  for (let tries = 0; tries < 150; tries++) {
    const answer = await fetch(url).catch(() => null);
    if (answer?.ok) return;
    await sleep(200);
  }
  throw new Error(`Nothing answers at ${url}.`);
}

/** PHP's server has workers of its own, which outlive it. */
function endGroup({ pid }) {
  try {
    if (pid !== undefined) process.kill(-pid, 'SIGTERM');
  } catch {
    // it has ended by itself
  }
}
