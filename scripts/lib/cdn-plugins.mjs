/** The small rollup plugins of the CDN build. */
import { createHash } from 'node:crypto';
import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

/** What a browser downloads: brotli at its best quality, as CDNs store static files. */
export const brotliBytes = (content) =>
  brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } }).length;

/**
 * A host page may carry a Lit of its own, and a second Trusted Types policy named "lit-html" throws under a strict
 * policy. The CDN's copy therefore asks for one of its own name.
 */
export function renameTrustedTypesPolicy(name) {
  let renamed = false;
  return {
    name: 'suara-trusted-types-policy',
    transform(code, id) {
      if (!/[\\/]lit-html[\\/](.*[\\/])?lit-html\.js$/.test(id)) return null;
      const changed = code.replace(/(\.createPolicy\(\s*)(["'])lit-html\2/, `$1$2${name}$2`);
      if (changed === code) return null;
      renamed = true;
      return { code: changed, map: null };
    },
    buildEnd(error) {
      if (!error && !renamed) this.error('No Trusted Types policy found in Lit: see how lit-html.js creates it now.');
    },
  };
}

/**
 * Lit tells the page its versions in globals, so that a second Lit on the page warns of the first, and keeps there what only
 * standard decorators need. A host page has no use of either: the only global of ours is the documented one.
 */
export function keepLitToItself() {
  const changes = [
    [/\(\w+\.(?:litHtml|litElement|reactiveElement)Versions\s*\?\?=\s*\[\]\)\.push\([^)]*\)/, 'void 0', 3],
    [/Symbol\.metadata\s*\?\?=\s*Symbol\("metadata"\)\s*,\s*\w+\.litPropertyMetadata\s*\?\?=\s*new WeakMap\b/, 'void 0', 1],
    [/this\[Symbol\.metadata\]/, 'null', 1],
  ];
  const left = changes.map(([, , count]) => count);
  return {
    name: 'suara-keep-lit-to-itself',
    transform(code, id) {
      if (!/[\\/](?:lit-html|lit-element|reactive-element)\.js$/.test(id)) return null;
      const changed = changes.reduce((before, [pattern, instead], index) => {
        const after = before.replace(pattern, instead);
        if (after !== before) left[index] -= 1;
        return after;
      }, code);
      return changed === code ? null : { code: changed, map: null };
    },
    buildEnd(error) {
      if (!error && left.some((count) => count !== 0)) {
        this.error('What Lit puts on the page has changed: see its three files for Versions and metadata.');
      }
    },
  };
}

/** The licences of what is bundled must travel with it: the banner names this file instead of repeating them. */
export function writeLicences(fileName) {
  return {
    name: 'suara-licences',
    async generateBundle(_options, bundle) {
      const packages = new Set();
      for (const chunk of Object.values(bundle)) {
        for (const [id, { renderedLength }] of Object.entries(chunk.modules ?? {})) {
          const root = /^(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)/.exec(id)?.[1];
          if (root && renderedLength > 0) packages.add(root);
        }
      }
      const texts = [...packages].sort().map(async (root) => {
        const { name, version, license } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
        const file = (await readdir(root)).find((each) => /^licen[cs]e/i.test(each));
        const text = file ? await readFile(join(root, file), 'utf8') : '';
        return `${name} ${version} (${license})\n\n${text.trim()}\n`;
      });
      const source = `Suara is MIT-licensed. These files also contain:\n\n${(await Promise.all(texts)).join('\n\n')}`;
      this.emitFile({ type: 'asset', fileName, source });
    },
  };
}

/** Lists every file with what it loads, how big it is, and the hash that pins it. Also empties the folder first. */
export function writeManifest(fileName, version) {
  return {
    name: 'suara-manifest',
    generateBundle: {
      order: 'post',
      async handler({ dir }, bundle) {
        await rm(dir, { recursive: true, force: true });
        const files = {};
        for (const chunk of Object.values(bundle).filter(({ type }) => type === 'chunk')) {
          const content = Buffer.from(chunk.code);
          files[chunk.fileName] = {
            ...(chunk.isEntry ? { entry: chunk.name } : {}),
            imports: chunk.imports,
            dynamicImports: [...new Set(chunk.dynamicImports)],
            bytes: content.length,
            brotli: brotliBytes(content),
            integrity: `sha384-${createHash('sha384').update(content).digest('base64')}`,
          };
        }
        const sorted = Object.fromEntries(Object.entries(files).sort(([a], [b]) => (a < b ? -1 : 1)));
        this.emitFile({ type: 'asset', fileName, source: `${JSON.stringify({ version, files: sorted }, null, 2)}\n` });
      },
    },
  };
}
