/**
 * The demonstration as a process of its own on a folder of its own: for what a citizen lives through from the first
 * word to the last, and for a server that dies in the middle of it. The builds must have run before.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** All of a suite's requests come from one address, and quickly. */
const withoutLimits = Object.fromEntries(
  ['ADDRESS', 'REPORT', 'TOKEN'].map((name) => [`SUARA_LIMIT_${name}`, '1000000/60']),
);

/**
 * @typedef {object} DemoCity
 * @property {Record<string, string>} tokens by `dispatcher` or the agency's id
 * @property {{ ticket: string, secret: string, show?: boolean }[]} reports
 */

export class Demo {
  /** @type {string} */
  folder;
  /** Without a slash at its end; the same after a restart. @type {string} */
  url = '';
  /** @type {Record<string, DemoCity>} */
  cities = {};
  /** @type {import('node:child_process').ChildProcess | undefined} */
  #process;

  /** @param {string} folder */
  constructor(folder) {
    this.folder = folder;
  }

  /** Starts, or starts again on the same data and port, and resolves when it serves. */
  async start() {
    this.#process = spawn(process.execPath, ['examples/demo.mjs'], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        ...process.env,
        ...withoutLimits,
        SUARA_DATA: this.folder,
        PORT: this.url === '' ? '0' : new URL(this.url).port,
      },
    });
    process.once('exit', this.#abandon);
    this.url = await addressOf(this.#process);
    this.cities = JSON.parse(await readFile(join(this.folder, 'demo.json'), 'utf8'));
  }

  /** Ends the process as a power cut would: it gets no chance to finish anything. */
  async kill() {
    await this.#end('SIGKILL');
  }

  async stop() {
    await this.#end('SIGTERM');
    await rm(this.folder, { recursive: true, force: true });
  }

  /** The bytes of every photo in the data folder. */
  async photos() {
    const entries = await readdir(join(this.folder, 'media'), { recursive: true, withFileTypes: true });
    const files = entries.filter((entry) => entry.isFile());
    return Promise.all(files.map((file) => readFile(join(file.parentPath, file.name))));
  }

  /** A test run that ends early leaves no server behind. */
  #abandon = () => void this.#process?.kill('SIGKILL');

  /** @param {NodeJS.Signals} signal */
  async #end(signal) {
    const child = this.#process;
    process.off('exit', this.#abandon);
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const exit = once(child, 'exit');
    child.kill(signal);
    await exit;
  }
}

/** The address it prints once it serves; whatever it said where it ends instead. */
function addressOf(/** @type {import('node:child_process').ChildProcess} */ child) {
  return /** @type {Promise<string>} */ (
    new Promise((resolve, reject) => {
      let said = '';
      const listen = (/** @type {Buffer} */ chunk) => {
        said += chunk.toString();
        const address = /^ +page +(http:\S+)\/$/m.exec(said)?.[1];
        if (address && said.includes('demo.json')) resolve(address);
      };
      child.stdout?.on('data', listen);
      child.stderr?.on('data', listen);
      child.once('error', reject);
      child.once('exit', (code, signal) => {
        reject(new Error(`The demonstration ended with ${String(signal ?? code)} before it served:\n${said}`));
      });
    })
  );
}

/** A demonstration with its reports in place. */
export async function startDemo() {
  const demo = new Demo(await mkdtemp(join(tmpdir(), 'suara-demo-')));
  await demo.start();
  return demo;
}
