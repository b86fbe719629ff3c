/** What a stranger does with the CDN folder: serves it. Every file is there, and is what the manifest says. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const cdn = join('node_modules', '@suara', 'embed', 'dist', 'cdn');
const manifests = readdirSync(cdn, { recursive: true, encoding: 'utf8' }).filter((path) =>
  path.endsWith('manifest.json'),
);
assert.notEqual(manifests.length, 0);
for (const manifest of manifests) {
  const { files } = JSON.parse(readFileSync(join(cdn, manifest), 'utf8')) as {
    files: Record<string, { integrity: string }>;
  };
  assert.notEqual(Object.keys(files).length, 0);
  for (const [path, { integrity }] of Object.entries(files)) {
    const content = readFileSync(join(cdn, dirname(manifest), path));
    assert.equal(integrity, `sha384-${createHash('sha384').update(content).digest('base64')}`, path);
  }
}
