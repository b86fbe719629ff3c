/** The small rollup plugins of the CDN build. */
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { transform as minify } from 'esbuild';
import { rollup } from 'rollup';

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
 * A second major version on a page lives under another prefix: its tags, the loader's global and attributes, and the key
 * by which widgets find their provider.
 */
export function renamePrefix(prefix, widgets) {
  const tags = new RegExp(`\\bsuara-(?=(?:${widgets.join('|')})\\b)`, 'g');
  return {
    name: 'suara-prefix',
    transform(code, id) {
      if (prefix === 'suara' || !/[\\/]packages[\\/](?:elements|embed)[\\/]src[\\/]/.test(id)) return null;
      const renamed = code
        .replace(tags, `${prefix}-`)
        .replace(/(PREFIX = ')suara'/, `$1${prefix}'`)
        .replace(/(GLOBAL = ')Suara'/, `$1${prefix.replace('s', 'S')}'`)
        .replace("'suara.provider'", `'${prefix}.provider'`);
      return { code: renamed, map: null };
    },
  };
}

/** The page's own CSS file as it is served, and as the loader carries it. */
async function readReserve(path, prefix) {
  const { code } = await minify(await readFile(path, 'utf8'), { loader: 'css', minify: true, target: 'chrome100' });
  return prefix === 'suara' ? code : code.replace(/suara/g, prefix);
}

const chunksOf = (bundle) => Object.values(bundle).filter(({ type }) => type === 'chunk');

/** These and all they import statically, each once. */
function closure(bundle, names, seen = new Set()) {
  for (const name of names) {
    if (seen.has(name)) continue;
    seen.add(name);
    closure(bundle, bundle[name].imports, seen);
  }
  return seen;
}

/**
 * The loader asks for all of a widget's code at once, so it has to know the files' names, which stand only now; and for
 * the first view of a widget (`firstViews`: a module's path by widget), whose code the entry itself asks for.
 */
export function fillLoader({ version, prefix, firstViews, reserve }) {
  return {
    name: 'suara-loader',
    async generateBundle(_options, bundle) {
      const chunks = chunksOf(bundle);
      const viewOf = (path) => chunks.find(({ moduleIds }) => moduleIds.some((id) => id.endsWith(`/${path}.ts`)));
      const files = {};
      for (const { name, fileName } of chunks.filter(({ isEntry }) => isEntry)) {
        if (name !== 'suara') files[name] = [fileName];
      }
      for (const [name, path] of Object.entries(firstViews)) {
        const view = viewOf(path);
        if (!view) this.error(`${path} has no chunk of its own: see firstViews in rollup.config.mjs.`);
        files[name] = [...(files[name] ?? []), view.fileName];
      }
      const ahead = Object.entries(files).map(([name, own]) => [
        name,
        [...closure(bundle, own)].filter((file) => !bundle[file].isEntry).map((file) => file.replace(/\.js$/, '')),
      ]);
      const known = {
        SUARA_VERSION: version,
        SUARA_FILES: Object.fromEntries(ahead),
        SUARA_RESERVE: (await readReserve(reserve, prefix)).trim(),
        SUARA_FOLDER: './',
      };
      const loader = bundle['suara.js'];
      for (const [name, value] of Object.entries(known)) {
        loader.code = loader.code.replace(new RegExp(`\\b${name}\\b`, 'g'), () => JSON.stringify(value));
      }
    },
  };
}

/** What a page links that wants the widgets' space kept before any script has come. */
export function writeReserve(path, prefix) {
  return {
    name: 'suara-reserve',
    async generateBundle() {
      this.emitFile({ type: 'asset', fileName: 'reserve.css', source: await readReserve(path, prefix) });
    },
  };
}

/** One file for each widget that imports nothing: the only kind that a page can pin by one `integrity`. */
export function writeSingles(banner) {
  return {
    name: 'suara-singles',
    async generateBundle(_options, bundle) {
      const entries = chunksOf(bundle).filter(({ isEntry, name }) => isEntry && name !== 'suara');
      const sources = new Map(chunksOf(bundle).map(({ fileName, code }) => [fileName, code]));
      for (const { name, fileName } of entries) {
        const source = `${banner}\n${await inOneFile(fileName, sources)}`;
        this.emitFile({ type: 'prebuilt-chunk', fileName: `single/${name}.js`, code: source, exports: [] });
      }
    },
  };
}

async function inOneFile(entry, sources) {
  const built = await rollup({
    input: entry,
    plugins: [
      {
        name: 'suara-built',
        resolveId: (id, importer) => (importer ? posix.join(posix.dirname(importer), id) : id),
        load: (id) => sources.get(id),
      },
    ],
  });
  const { output } = await built.generate({ format: 'es', inlineDynamicImports: true });
  const { code } = await minify(output[0].code, { minify: true, target: 'es2022', legalComments: 'none' });
  return code;
}

const AGAIN = 'const $again=e=>import(e).catch(()=>import(e.replace(".js",".again.js?"+Date.now())));';

/**
 * Browsers remember until the page is loaded again that a module did not come. A widget's later code, and what that
 * imports, therefore lies there by a second name as well; with it "try again" can succeed.
 */
export function loadAgain() {
  return {
    name: 'suara-load-again',
    generateBundle(_options, bundle) {
      const chunks = chunksOf(bundle).filter(({ fileName }) => !/^single|^suara\.js$/.test(fileName));
      const entries = chunks.filter(({ isEntry }) => isEntry).map(({ fileName }) => fileName);
      const early = closure(bundle, entries);
      const later = chunks.filter(({ fileName }) => !early.has(fileName));
      for (const chunk of chunks) {
        let calls = 0;
        const code = chunk.code.replace(/\bimport\((?=")/g, () => (calls++, '$again('));
        if (calls < chunk.dynamicImports.length) this.error(`${chunk.fileName}: its imports look otherwise now.`);
        if (calls > 0) chunk.code = code.replace(/^(\/\*!.*\*\/\n)?/, (banner) => banner + AGAIN);
      }
      const secondName = (name) => name.replace(/\.js$/, '.again.js');
      const isLater = new Set(later.map(({ fileName }) => posix.basename(fileName)));
      for (const { fileName, code, exports } of later) {
        const again = code.replace(/(\bfrom"|\bimport")\.\/([^"]+)"/g, (all, start, name) =>
          isLater.has(name) ? `${start}./${secondName(name)}"` : all,
        );
        this.emitFile({ type: 'prebuilt-chunk', fileName: secondName(fileName), code: again, exports });
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
export function writeManifest(fileName, about) {
  return {
    name: 'suara-manifest',
    generateBundle: {
      order: 'post',
      async handler({ dir }, bundle) {
        await rm(dir, { recursive: true, force: true });
        const files = {};
        for (const file of Object.values(bundle)) {
          if (!/\.(?:js|css)$/.test(file.fileName)) continue;
          files[file.fileName] = {
            ...(file.isEntry ? { entry: file.name } : {}),
            imports: file.imports ?? [],
            dynamicImports: [...new Set(file.dynamicImports)],
            ...measured(file.code ?? file.source),
          };
        }
        const sorted = Object.fromEntries(Object.entries(files).sort(([a], [b]) => (a < b ? -1 : 1)));
        this.emitFile({ type: 'asset', fileName, source: `${JSON.stringify({ ...about, files: sorted }, null, 2)}\n` });
      },
    },
  };
}

function measured(source) {
  const content = Buffer.from(source);
  const integrity = `sha384-${createHash('sha384').update(content).digest('base64')}`;
  return { bytes: content.length, brotli: brotliBytes(content), integrity };
}

/** The moving channel beside the version's folder: its loader is the same, and looks there for all else. */
export function writeChannel(major) {
  return {
    name: 'suara-channel',
    writeBundle: {
      order: 'post',
      async handler({ dir }, bundle) {
        const version = posix.basename(dir);
        const folder = join(dir, '..', major);
        await rm(folder, { recursive: true, force: true });
        await mkdir(folder, { recursive: true });
        const loader = bundle['suara.js'].code.replace('"./"', `"../${version}/"`);
        await writeFile(join(folder, 'suara.js'), loader);
        for (const name of ['reserve.css', 'manifest.json']) await writeFile(join(folder, name), bundle[name].source);
      },
    },
  };
}
