/** The packages as npm would publish them: for tests in empty projects, and for examples that stand on their own. */
import { execFile } from 'node:child_process';
import { mkdir, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);
const packages = fileURLToPath(new URL('../../packages/', import.meta.url));

export const packageNames = ['core', 'client', 'elements', 'embed', 'server'];

/**
 * Packs into `folder` as `suara-<name>.tgz`, without a version: an example's lock file names the tarball.
 * What is packed was built before.
 */
export async function pack(folder, names = packageNames) {
  await mkdir(folder, { recursive: true });
  const tarballs = {};
  for (const name of names) {
    const { stdout } = await run('npm', ['pack', '--json', '--pack-destination', folder], {
      cwd: join(packages, name),
    });
    tarballs[name] = join(folder, `suara-${name}.tgz`);
    await rename(join(folder, JSON.parse(stdout)[0].filename), tarballs[name]);
  }
  return tarballs;
}
