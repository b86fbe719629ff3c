/**
 * Makes the CDN folder, packages/embed/dist/cdn/, and nothing else: what npm serves comes from tsc alone.
 * An entry keeps its name for good, since pages refer to it; what entries share gets a hashed one.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { literalsHtmlCssMinifier } from '@literals/rollup-plugin-html-css-minifier';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import esbuild from 'rollup-plugin-esbuild';
import { renameTrustedTypesPolicy, writeLicences, writeManifest } from './scripts/lib/cdn-plugins.mjs';

const at = (path) => fileURLToPath(new URL(path, import.meta.url));
const { version } = JSON.parse(readFileSync(at('packages/embed/package.json'), 'utf8'));
const entries = [
  'suara',
  'provider',
  'complaint-form',
  'consultation',
  'poll',
  'status-tracker',
  'survey',
  'scoreboard',
  'launcher',
];

/** Lit, ky, and what stands under every widget before it can be used; not what only later steps or a provider need. */
const needed =
  /node_modules\/(?:lit\/(?:index|decorators)|@lit\/reactive-element|lit-element|ky)|node_modules\/lit-html\/(?:lit-html|is-server)|@lit\/context\/.*(?:create-context|context-request|context-consumer)|packages\/client\/src\/(?:client|http|errors|json|photo-urls)\.ts|embed\/src\/cdn\/base-url|elements\/src\/internal\/(?:suara-element|templates|controls|tokens|icons|common\.id|language|messages|focus-next|site-session|context|defaults|define|events|adopt)/;

/** What only a provider needs; named, since the package's index would draw it into the base. */
const offered = /@lit\/context\/.*(?:context-provider|value-notifier)/;

export default {
  input: Object.fromEntries(entries.map((name) => [name, at(`packages/embed/src/cdn/${name}.ts`)])),
  // a strict signature would put a file of re-exports, and so one more request, before every entry
  preserveEntrySignatures: 'allow-extension',
  output: {
    dir: at('packages/embed/dist/cdn'),
    format: 'es',
    entryFileNames: '[name].js',
    chunkFileNames: 'chunks/[name]-[hash].js',
    // what every widget needs at once is one file: it compresses better, and a page asks for it once
    manualChunks: (id) => (offered.test(id) ? 'provide' : needed.test(id) ? 'base' : undefined),
    banner: ({ isEntry }) => (isEntry ? `/*! Suara ${version} | MIT | parts: licences.txt */` : ''),
  },
  plugins: [
    renameTrustedTypesPolicy('suara-lit'),
    nodeResolve({ browser: true, exportConditions: ['suara:source', 'browser', 'production'] }),
    literalsHtmlCssMinifier({ include: ['packages/**/*.ts'], failOnError: true }),
    // the decorators' options stand in the base; a package's own tsconfig is not looked at
    esbuild({ target: 'es2022', tsconfig: at('tsconfig.base.json'), sourceMap: false }),
    terser({
      ecma: 2020,
      module: true,
      compress: { passes: 3, pure_getters: true, keep_fargs: false, unsafe_arrows: true, unsafe_methods: true },
      format: { comments: /^!/ },
    }),
    writeLicences('licences.txt'),
    writeManifest('manifest.json', version),
  ],
  onwarn(warning) {
    throw new Error(warning.message);
  },
};
