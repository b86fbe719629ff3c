import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** A disk that is a file, so that its power can be cut. */
export class Volume {
  #place = mkdtempSync(path.join(os.tmpdir(), 'suara-faults-'));
  #image = path.join(this.#place, 'disk.img');
  #mounted = false;

  /** Where it is mounted. */
  folder = path.join(this.#place, 'disk');

  /** @param megabytes how large the disk is; the file takes only what is written to it */
  constructor(megabytes) {
    mkdirSync(this.folder);
    writeFileSync(this.#image, '');
    truncateSync(this.#image, megabytes * 1024 * 1024);
    try {
      run('mkfs.ext4', '-q', '-F', this.#image);
      this.#mount();
    } catch (error) {
      this.remove();
      throw error;
    }
  }

  /**
   * Cuts the power as far as a file system can feel it: from now on nothing reaches the disk, not even the file
   * system's own journal, and whatever was not forced there before is gone. What this cannot show is a disk that
   * lies about having written.
   */
  cutPower() {
    run('xfs_io', '-x', '-c', 'shutdown', this.folder);
  }

  /** Brings the power back. Everything that used the disk must have ended before. */
  restorePower() {
    this.#unmount();
    this.#mount();
  }

  /** Takes the disk away, whatever state it is in. */
  remove() {
    this.#unmount();
    rmSync(this.#place, { recursive: true, force: true });
  }

  #mount() {
    run('mount', '-o', 'loop', this.#image, this.folder);
    this.#mounted = true;
  }

  #unmount() {
    if (!this.#mounted) return;
    this.#mounted = false;
    // Lazily if need be: a disk left mounted would stay until the machine restarts.
    if (spawnSync('umount', [this.folder]).status !== 0) run('umount', '--lazy', this.folder);
  }
}

/** @returns why this machine cannot simulate power cuts, or undefined when it can */
export function whyNoPowerCuts() {
  if (process.platform !== 'linux') return 'it needs Linux';
  if (process.getuid() !== 0) return 'it needs root, to mount a disk of its own';
  if (!hasTools()) installTools();
  if (!hasTools()) return 'xfs_io and mkfs.ext4 are missing (Debian: xfsprogs, e2fsprogs)';
  try {
    new Volume(16).remove();
    return undefined;
  } catch (error) {
    return `no disk can be mounted here (${error.message})`;
  }
}

function hasTools() {
  return ['xfs_io', 'mkfs.ext4'].every((tool) => spawnSync(tool, ['-V']).error === undefined);
}

function installTools() {
  spawnSync('apt-get', ['install', '-y', '--no-install-recommends', 'xfsprogs', 'e2fsprogs'], { stdio: 'ignore' });
}

function run(command, ...args) {
  const { status, stderr, error } = spawnSync(command, args, { encoding: 'utf8' });
  if (error) throw error;
  if (status !== 0) throw new Error(`${command}: ${stderr.trim()}`);
}
