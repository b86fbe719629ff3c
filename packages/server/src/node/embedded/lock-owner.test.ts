import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { describe, expect, it } from 'vitest';
import { describeThisProcess, ownerState, parseOwner, type LockOwner } from './lock-owner.js';

const self = describeThisProcess();
const owner = (changes: Partial<LockOwner>): LockOwner => ({ ...self, ...changes });
const onLinux = process.platform === 'linux';

describe('ownerState', () => {
  it('sees that a process runs', () => {
    expect(ownerState(self, self)).toBe('alive');
    expect(ownerState(owner({ pid: process.ppid, startedAt: null }), self)).toBe('alive');
  });

  it('sees that a process is gone', () => {
    expect(ownerState(owner({ pid: spawnSync('true').pid, startedAt: null }), self)).toBe('gone');
  });

  it.runIf(onLinux)('is not taken in by a number that was given out again', () => {
    expect(ownerState(owner({ startedAt: '1' }), self)).toBe('gone');
  });

  it.runIf(onLinux)('knows that nothing outlives a restart of the machine', () => {
    expect(ownerState(owner({ bootId: 'an earlier one' }), self)).toBe('gone');
  });

  it('does not judge a process of another machine or another container', () => {
    expect(ownerState(owner({ hostname: 'elsewhere', pid: spawnSync('true').pid }), self)).toBe('unknown');
    if (onLinux) expect(ownerState(owner({ pidNamespace: 'pid:[1]' }), self)).toBe('unknown');
  });

  it.runIf(onLinux)('sees that a killed process is gone although its parent has not looked yet', async () => {
    // The shell starts a child, kills it, becomes another program that never asks after it.
    const script = 'sleep 60 & echo $!; kill -9 $!; exec sleep 60';
    const parent = spawn('sh', ['-c', script], { stdio: ['ignore', 'pipe', 'ignore'] });
    const [line] = (await once(parent.stdout, 'data')) as [Buffer];
    const pid = Number(line.toString());
    await expect.poll(() => ownerState(owner({ pid, startedAt: null }), self)).toBe('gone');
    expect(() => process.kill(pid, 0)).not.toThrow();
    parent.kill('SIGKILL');
  });
});

describe('parseOwner', () => {
  it('reads what was written', () => {
    expect(parseOwner(JSON.stringify(self))).toEqual(self);
  });

  it.each(['', 'null', '{"pid": 12}', '{"nonce": "a", "pid":'])('does not guess at %j', (text) => {
    expect(parseOwner(text)).toBeNull();
  });
});
