import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { compiledModule } from './compiled-module.js';
import { FolderInUseError, takeFolderLock } from './folder-lock.js';
import { successorFile } from './lock-file.js';
import { describeThisProcess, type LockOwner } from './lock-owner.js';
import { showPresence } from './lock-presence.js';

let folder: string;
let lockFile: string;

beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'suara-lock-'));
  lockFile = path.join(folder, 'suara.lock');
});
afterEach(() => fs.rmSync(folder, { recursive: true }));

/** Who is not there any more. */
function deadOwner(nonce = 'dead'): LockOwner {
  return { ...describeThisProcess(), nonce, pid: spawnSync('true').pid, startedAt: '1' };
}

function leaveLock(owner: Partial<LockOwner>, file = lockFile): void {
  fs.writeFileSync(file, JSON.stringify(owner));
}

describe('takeFolderLock', () => {
  it('says whose the folder is, and leaves nothing behind when it is given free', async () => {
    const lock = await takeFolderLock(folder);
    expect(JSON.parse(fs.readFileSync(lockFile, 'utf8'))).toMatchObject({ pid: process.pid, hostname: os.hostname() });
    await lock.release();
    expect(fs.readdirSync(folder)).toEqual([]);
  });

  it('refuses a second time in the same process', async () => {
    const lock = await takeFolderLock(folder);
    await expect(takeFolderLock(folder)).rejects.toThrow('This process has the data folder open already.');
    await lock.release();
    await (await takeFolderLock(folder)).release();
  });

  it('lets one of many in the same process have it', async () => {
    leaveLock(deadOwner());
    const results = await Promise.allSettled(Array.from({ length: 20 }, () => takeFolderLock(folder)));
    const taken = results.filter((result) => result.status === 'fulfilled');
    expect(taken).toHaveLength(1);
    await taken[0]?.value.release();
    expect(fs.readdirSync(folder)).toEqual([]);
  });

  it('names the process that has it', async () => {
    leaveLock({ ...describeThisProcess(), pid: process.ppid, startedAt: null });
    await expect(takeFolderLock(folder)).rejects.toThrow(`in use by process ${process.ppid} on ${os.hostname()}`);
  });

  it('takes over from the dead, also from one who died while taking over', async () => {
    const [first, second] = [deadOwner('first'), deadOwner('second')];
    leaveLock(first);
    leaveLock(second, successorFile(lockFile, first));
    const lock = await takeFolderLock(folder);
    await lock.release();
    expect(fs.readdirSync(folder)).toEqual([]);
  });

  it('waits behind one who is just taking over', async () => {
    const dead = deadOwner();
    leaveLock(dead);
    leaveLock({ ...describeThisProcess(), pid: process.ppid, startedAt: null }, successorFile(lockFile, dead));
    await expect(takeFolderLock(folder)).rejects.toBeInstanceOf(FolderInUseError);
    expect(JSON.parse(fs.readFileSync(lockFile, 'utf8'))).toEqual(dead);
  });

  it('does not guess when the owner is on another machine, or the lock cannot be read', async () => {
    leaveLock({ ...deadOwner(), hostname: 'elsewhere' });
    await expect(takeFolderLock(folder)).rejects.toThrow(`remove ${lockFile} and start again`);
    leaveLock({});
    await expect(takeFolderLock(folder)).rejects.toThrow('cannot be read');
  });
});

describe.runIf(process.platform === 'linux')('takeFolderLock beside another container', () => {
  const nonce = 'neighbour';
  const socket = `suara.lock.${nonce}.sock`;
  const leaveNeighbour = () => leaveLock({ ...describeThisProcess(), nonce, pidNamespace: 'pid:[1]' });

  it('sees by its socket that the owner there runs', async () => {
    leaveNeighbour();
    const presence = await showPresence(folder, socket);
    await expect(takeFolderLock(folder)).rejects.toThrow('open already');
    presence?.end();
  });

  it('takes over when the socket is silent, as after a crash', async () => {
    leaveNeighbour();
    await leaveSilentSocket(path.join(folder, socket));
    await (await takeFolderLock(folder)).release();
    expect(fs.readdirSync(folder)).toEqual([]);
  });

  it('does not guess when there is no socket', async () => {
    leaveNeighbour();
    await expect(takeFolderLock(folder)).rejects.toThrow('nobody can tell');
  });

  async function leaveSilentSocket(address: string): Promise<void> {
    const script = `require('node:net').createServer().listen(${JSON.stringify(address)}, () => console.log('listening'))`;
    const child = spawn(process.execPath, ['-e', script], { stdio: ['ignore', 'pipe', 'inherit'] });
    await once(child.stdout, 'data');
    child.kill('SIGKILL');
    await once(child, 'exit');
  }
});

/** Says "ready", tries for the lock when told to, says how it went, and stays until it is killed or left alone. */
const contender = `
  const { takeFolderLock } = await import(process.argv[1]);
  setInterval(() => undefined, 60_000);
  process.once('disconnect', () => process.exit());
  process.send('ready');
  process.once('message', async (folder) => {
    process.send(await takeFolderLock(folder).then(() => 'taken', (error) => error.name));
  });
`;

describe('takeFolderLock in many processes at once', () => {
  const contenders = 8;

  function start(): ChildProcess {
    const args = ['--input-type=module', '-e', contender, compiledModule('./folder-lock.js').href];
    return spawn(process.execPath, args, { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  }

  async function compete(): Promise<{ child: ChildProcess; outcome: string }[]> {
    const children = Array.from({ length: contenders }, start);
    await Promise.all(children.map((child) => once(child, 'message')));
    for (const child of children) child.send(folder);
    return Promise.all(
      children.map(async (child) => {
        const [outcome] = (await once(child, 'message')) as [string];
        return { child, outcome };
      }),
    );
  }

  async function killAll(children: readonly ChildProcess[]): Promise<void> {
    await Promise.all(
      children.map(async (child) => {
        child.kill('SIGKILL');
        await once(child, 'exit');
      }),
    );
  }

  it('always has one winner, also over the lock that the last winner died with', async () => {
    for (let round = 0; round < 5; round += 1) {
      const results = await compete();
      const outcomes = results.map(({ outcome }) => outcome).sort();
      expect(outcomes).toEqual([...Array<string>(contenders - 1).fill('FolderInUseError'), 'taken']);
      await killAll(results.map(({ child }) => child));
    }
  }, 120_000);
});
