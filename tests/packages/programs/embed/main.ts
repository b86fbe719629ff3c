/** What a stranger does with the CDN folder: serves it. Every file is there, and is what the manifest says. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Manifest {
  readonly version: string;
  readonly files: Record<string, { readonly integrity: string }>;
}

const cdn = join('node_modules', '@suara', 'embed', 'dist', 'cdn');
const folders = readdirSync(cdn, { withFileTypes: true }).filter(
  (entry) => entry.isDirectory() && /^\d/u.test(entry.name),
);
// a version for good, and the channel that leads to it
assert.equal(folders.length >= 2, true);
for (const { name } of folders) {
  const { version, files } = JSON.parse(readFileSync(join(cdn, name, 'manifest.json'), 'utf8')) as Manifest;
  assert.notEqual(Object.keys(files).length, 0);
  for (const [path, { integrity }] of Object.entries(files)) {
    const content = readFileSync(join(cdn, version, path));
    assert.equal(integrity, `sha384-${createHash('sha384').update(content).digest('base64')}`, path);
  }
}
