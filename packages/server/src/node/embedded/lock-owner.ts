import { randomUUID } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';

/** Who holds a folder: enough to tell later whether that very process is still there. */
export interface LockOwner {
  /** Names this taking of the lock, for a process may take one several times. */
  readonly nonce: string;
  readonly pid: number;
  /** The process's start in clock ticks since boot: a number given out again does not pass for its old owner. */
  readonly startedAt: string | null;
  readonly hostname: string;
  /** Changes with every boot; null where the system does not say. */
  readonly bootId: string | null;
  /** Containers count processes anew: a pid means something only within one of these. Null likewise. */
  readonly pidNamespace: string | null;
}

export type OwnerState = 'alive' | 'gone' | 'unknown';

export function describeThisProcess(): LockOwner {
  return {
    nonce: randomUUID(),
    pid: process.pid,
    startedAt: processStart(process.pid),
    hostname: os.hostname(),
    bootId: attempt(() => fs.readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()),
    pidNamespace: attempt(() => fs.readlinkSync('/proc/self/ns/pid')),
  };
}

/** What can be said of an owner from its numbers alone. Whatever cannot be known for sure is 'unknown'. */
export function ownerState(owner: LockOwner, self: LockOwner): OwnerState {
  if (owner.hostname !== self.hostname) return 'unknown';
  if (differ(owner.bootId, self.bootId)) return 'gone';
  if (differ(owner.pidNamespace, self.pidNamespace)) return 'unknown';
  if (!isRunning(owner.pid)) return 'gone';
  return differ(owner.startedAt, processStart(owner.pid)) ? 'gone' : 'alive';
}

export function parseOwner(text: string): LockOwner | null {
  const value = attempt(() => JSON.parse(text) as Partial<LockOwner> | null);
  const complete =
    typeof value?.nonce === 'string' && typeof value.pid === 'number' && typeof value.hostname === 'string';
  if (!complete) return null;
  return { startedAt: null, bootId: null, pidNamespace: null, ...value } as LockOwner;
}

/** Null says nothing, so it differs from nothing. */
function differ(one: string | null, other: string | null): boolean {
  return one !== null && other !== null && one !== other;
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    // Somebody else's process may not be signalled, but it is there.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
  return !hasEnded(pid);
}

/**
 * A killed process stays listed until its parent looks. It has ended only when no thread is left besides the first:
 * another one may still be inside a write to the folder.
 */
function hasEnded(pid: number): boolean {
  const state = statFields(pid)?.[0];
  if (state !== 'Z' && state !== 'X') return false;
  const threads = attempt(() => fs.readdirSync(`/proc/${pid}/task`).length);
  return threads !== null && threads <= 1;
}

function processStart(pid: number): string | null {
  return statFields(pid)?.[19] ?? null;
}

/** The fields of /proc/<pid>/stat from the third (the state) on; the second, a name, may hold blanks and brackets. */
function statFields(pid: number): string[] | null {
  const stat = attempt(() => fs.readFileSync(`/proc/${pid}/stat`, 'utf8'));
  return stat?.slice(stat.lastIndexOf(')') + 2).split(' ') ?? null;
}

function attempt<Value>(read: () => Value): Value | null {
  try {
    return read();
  } catch {
    return null;
  }
}
