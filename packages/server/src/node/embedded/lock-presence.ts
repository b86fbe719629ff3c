import fs from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import type { OwnerState } from './lock-owner.js';

/**
 * A socket that an owner keeps open beside its lock. It ends with the process and can be seen from another container
 * on the same machine, where the owner's pid means nothing. Without it a restarted container could not tell its own
 * dead predecessor from a twin that still runs, and would have to refuse for ever, or to risk the data.
 */
export interface Presence {
  end(): void;
}

/** Shows presence under a name; null where the system or the file system has no such sockets. */
export async function showPresence(folder: string, name: string): Promise<Presence | null> {
  return withShortPath(folder, name, async (address) => {
    const server = net.createServer((caller) => caller.destroy());
    const isListening = await new Promise<boolean>((resolve) => {
      server.once('error', () => resolve(false));
      server.listen(address, () => resolve(true));
    });
    if (!isListening) return null;
    server.unref();
    return {
      end: () => {
        server.close();
        fs.rmSync(path.join(folder, name), { force: true });
      },
    };
  });
}

/** Asks whether the owner of a name is there. */
export async function findPresence(folder: string, name: string): Promise<OwnerState> {
  const state = await withShortPath(folder, name, (address) => {
    return new Promise<OwnerState>((resolve) => {
      const call = net.connect(address);
      call.once('connect', () => resolve('alive'));
      call.once('error', (error: NodeJS.ErrnoException) => resolve(error.code === 'ECONNREFUSED' ? 'gone' : 'unknown'));
      call.once('connect', () => call.destroy());
    });
  });
  return state ?? 'unknown';
}

/** A socket's address holds some hundred bytes and a data folder's path may be longer, so it goes by the open folder. */
async function withShortPath<Result>(
  folder: string,
  name: string,
  use: (address: string) => Promise<Result | null>,
): Promise<Result | null> {
  if (process.platform !== 'linux') return null;
  const handle = fs.openSync(folder, 'r');
  try {
    return await use(`/proc/self/fd/${handle}/${name}`);
  } finally {
    fs.closeSync(handle);
  }
}
