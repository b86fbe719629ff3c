import fs from 'node:fs';
import path from 'node:path';
import { parseOwner, type LockOwner } from './lock-owner.js';

/** A lock file that is there but says nothing readable: nobody can tell whose it is. */
export class UnreadableLock extends Error {
  override readonly name = 'UnreadableLock';
}

/**
 * Writes an owner's file unless one is there already. The file appears under its name with all of its text and on
 * the disk, so that neither a reader at the same moment nor a power cut ever leaves an empty lock behind.
 */
export function createOwnerFile(file: string, owner: LockOwner): boolean {
  const draft = `${file}.${owner.nonce}.new`;
  fs.writeFileSync(draft, `${JSON.stringify(owner)}\n`, { flag: 'wx', mode: 0o600, flush: true });
  try {
    fs.linkSync(draft, file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  } finally {
    fs.rmSync(draft, { force: true });
  }
}

/** Reads whose file it is; null when it is not there. */
export function readOwnerFile(file: string): LockOwner | null {
  let text: string;
  try {
    text = fs.readFileSync(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
  const owner = parseOwner(text);
  if (!owner) throw new UnreadableLock(file);
  return owner;
}

/** The name under which an owner's successor announces itself: there can only be one of that name. */
export function successorFile(lockFile: string, owner: LockOwner): string {
  return `${lockFile}.after-${owner.nonce}`;
}

export function presenceName(lockFile: string, owner: LockOwner): string {
  return `${path.basename(lockFile)}.${owner.nonce}.sock`;
}
