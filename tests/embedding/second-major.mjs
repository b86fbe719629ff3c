/** Builds what another major version would be: the same code under another prefix. Once, where the build is newer. */
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../scripts/lib/prepare.mjs';

const folder = join(root, '.cache', 'cdn-2');
const manifest = (of) => join(of, '0', 'manifest.json');

export function buildSecondMajor() {
  const built = manifest(join(root, 'packages/embed/dist/cdn'));
  if (existsSync(manifest(folder)) && statSync(manifest(folder)).mtimeMs > statSync(built).mtimeMs) return;
  const rollup = join(root, 'node_modules', '.bin', 'rollup');
  const { status, stderr } = spawnSync(rollup, ['-c', '--configPrefix', 'suara2', '--configDir', folder], {
    cwd: root,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`The second major version could not be built: ${stderr}`);
}
