import fs from 'node:fs';
import path from 'node:path';
import { createOwnerFile, presenceName, readOwnerFile, successorFile, UnreadableLock } from './lock-file.js';
import { describeThisProcess, ownerState, type LockOwner, type OwnerState } from './lock-owner.js';
import { findPresence, showPresence, type Presence } from './lock-presence.js';

export interface FolderLock {
  release(): Promise<void>;
}

/** Thrown when a data folder is in use, or when nobody can tell that it is not. */
export class FolderInUseError extends Error {
  override readonly name = 'FolderInUseError';
}

/** Changes of owner that may come between two looks before it is called a crowd. */
const patience = 50;

/**
 * Takes a data folder for this process alone. Two processes on one Postgres folder destroy it without a word, so this
 * is never guessed: a lock is taken over only from a process that is surely dead. It lies beside the Postgres folder,
 * not in it, and is left lying when the process ends without closing, since its thread may still be writing then.
 */
export async function takeFolderLock(folder: string): Promise<FolderLock> {
  const file = path.join(folder, 'suara.lock');
  const self = describeThisProcess();
  const presence = await showPresence(folder, presenceName(file, self));
  try {
    await become(file, self);
  } catch (error) {
    presence?.end();
    throw error;
  }
  return {
    release: () => {
      release(file, self, presence);
      return Promise.resolve();
    },
  };
}

async function become(file: string, self: LockOwner): Promise<void> {
  for (let look = 0; look < patience; look += 1) {
    if (createOwnerFile(file, self)) return;
    const owner = readKnownOwner(file);
    if (!owner) continue;
    await refuseUnlessGone(file, owner, self);
    if (await succeed(file, owner, self)) return;
  }
  throw new FolderInUseError(`${file} changes hands again and again: other processes are starting on this folder.`);
}

/**
 * Takes over from a dead owner. Deleting its lock and making a new one would not do: between the two another taker
 * may do the same and delete the new one. So each taker first makes a file named after the very lock it follows, which
 * only one can do, and that file then replaces the lock in one step. A taker that dies in between is followed likewise.
 */
async function succeed(file: string, dead: LockOwner, self: LockOwner): Promise<boolean> {
  const line = [dead];
  for (let last = dead; ;) {
    const claim = successorFile(file, last);
    if (createOwnerFile(claim, self)) return replace(file, claim, line);
    const rival = readKnownOwner(claim);
    if (!rival) return false;
    await refuseUnlessGone(claim, rival, self);
    line.push(rival);
    last = rival;
  }
}

function replace(file: string, claim: string, line: readonly LockOwner[]): boolean {
  // The line may have been followed to its end, and its files removed, while this process was looking.
  if (readKnownOwner(file)?.nonce !== line[0]?.nonce) {
    fs.rmSync(claim, { force: true });
    return false;
  }
  fs.renameSync(claim, file);
  for (const owner of line) removeTraces(file, owner);
  return true;
}

function removeTraces(file: string, owner: LockOwner): void {
  fs.rmSync(successorFile(file, owner), { force: true });
  fs.rmSync(path.join(path.dirname(file), presenceName(file, owner)), { force: true });
}

function release(file: string, self: LockOwner, presence: Presence | null): void {
  if (readOwnerFile(file)?.nonce === self.nonce) fs.rmSync(file);
  presence?.end();
}

async function refuseUnlessGone(file: string, owner: LockOwner, self: LockOwner): Promise<void> {
  const state = await stateOf(file, owner, self);
  if (state === 'gone') return;
  const where = `process ${owner.pid} on ${owner.hostname}`;
  if (state === 'unknown') {
    throw new FolderInUseError(
      `The data folder was opened by ${where}, and from here nobody can tell whether that process still runs. ` +
        `If you are sure that it does not, remove ${file} and start again.`,
    );
  }
  const isSelf = owner.pid === self.pid;
  throw new FolderInUseError(
    isSelf
      ? 'This process has the data folder open already.'
      : `The data folder is in use by ${where}. Stop that process first.`,
  );
}

/** Another container on this machine has another list of processes: there the owner's socket tells. */
async function stateOf(file: string, owner: LockOwner, self: LockOwner): Promise<OwnerState> {
  const state = ownerState(owner, self);
  const isSameMachine = owner.hostname === self.hostname && owner.bootId !== null && owner.bootId === self.bootId;
  if (state !== 'unknown' || !isSameMachine) return state;
  const head = path.join(path.dirname(file), 'suara.lock');
  return findPresence(path.dirname(file), presenceName(head, owner));
}

function readKnownOwner(file: string): LockOwner | null {
  try {
    return readOwnerFile(file);
  } catch (error) {
    if (!(error instanceof UnreadableLock)) throw error;
    throw new FolderInUseError(
      `${file} cannot be read, so nobody can tell who has the data folder open. ` +
        'If you are sure that no process has, remove it and start again.',
    );
  }
}
