import { builtinModules } from 'node:module';
import eslint from '@eslint/js';
import { defineConfig } from 'eslint/config';
import globals from 'globals';
import { configs as lit } from 'eslint-plugin-lit';
import { configs as wc } from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

/**
 * Who may import whom: core <- client <- elements <- embed, and core <- server.
 * Each room below says what it may not touch and what to do instead; tests/lint/rooms.test.ts proves every line of it.
 */

const nodeModules = `^(node:.*|(${builtinModules.filter((name) => !name.startsWith('_')).join('|')}))$`;

/** An import that is refused however it is written: statically, as `import()`, or as a type. */
const noImport = (regex, message) => ({
  pattern: { regex, message },
  // esquery ends a regular expression at the first bare slash
  syntax: [':matches(ImportExpression, TSImportType)[source.value=/' + regex.replaceAll('/', '\\u002F') + '/]'].map(
    (selector) => ({ selector, message }),
  ),
});

const room = ({ name, files, ignores = [], imports = [], globals: names = [], properties = [], syntax = [] }) => ({
  name: `suara/room/${name}`,
  files,
  ignores: ['**/*.test.ts', ...ignores],
  rules: {
    'no-restricted-imports': ['error', { patterns: imports.map(({ pattern }) => pattern) }],
    'no-restricted-globals': ['error', ...names],
    'no-restricted-properties': ['error', ...properties],
    'no-restricted-syntax': ['error', ...imports.flatMap((each) => each.syntax), ...syntax],
  },
});

const onGlobals = (properties) =>
  ['globalThis', 'window', 'self'].flatMap((object) => properties.map((each) => ({ object, ...each })));

const suaraExcept = (...allowed) => `^@suara/(?!(${allowed.join('|') || '-'})(/|$))`;

// ---------------------------------------------------------------------------------------------------------------- core

const pureClock = 'The core has no clock: take the moment as an argument.';
const pureChance = 'The core has no chance: take random values as an argument.';
const pureIo = 'The core does no input or output: return what is to be done and let client or server do it.';

const core = room({
  name: 'core',
  files: ['packages/core/src/**/*.ts'],
  imports: [
    noImport(suaraExcept(), 'The core imports no other room: move what both need into the core.'),
    noImport(nodeModules, pureIo),
  ],
  globals: ['fetch', 'XMLHttpRequest', 'process', 'Buffer', 'document', 'window', 'localStorage'].map((name) => ({
    name,
    message: pureIo,
  })),
  properties: [
    { object: 'Date', property: 'now', message: pureClock },
    { object: 'performance', property: 'now', message: pureClock },
    { object: 'Math', property: 'random', message: pureChance },
    { object: 'crypto', property: 'getRandomValues', message: pureChance },
    { object: 'crypto', property: 'randomUUID', message: pureChance },
    ...onGlobals([{ property: 'fetch', message: pureIo }]),
  ],
  syntax: [
    { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: pureClock },
    { selector: 'CallExpression[callee.name="Date"]', message: pureClock },
  ],
});

// -------------------------------------------------------------------------------------------------------------- client

const client = room({
  name: 'client',
  files: ['packages/client/src/**/*.ts'],
  imports: [
    noImport(suaraExcept('core'), 'The client imports only @suara/core: what the server shares with it lives there.'),
    noImport(nodeModules, 'The client also runs in browsers: use web standards only.'),
  ],
});

// ------------------------------------------------------------------------------------------------------------ elements

const askTheClient = 'Widgets never speak to the network: ask @suara/client.';
const network = ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource'];

const elementsImports = [
  noImport(suaraExcept('core', 'client'), 'Widgets import only @suara/client and @suara/core.'),
  noImport('^ky$|^ky/', askTheClient),
  noImport(nodeModules, 'Widgets run in browsers: use web standards only.'),
  noImport(
    '^lit(-html)?/directives/style-map',
    'Strict pages refuse inline styles: use classMap, or el.style.setProperty() for a measured value.',
  ),
  noImport(
    '^lit(-html)?/directives/unsafe-',
    'Nothing a server or a site sends is mark-up here: render it as text, or with a template.',
  ),
];

const elements = (name, files, ignores, more = []) =>
  room({
    name,
    files,
    ignores,
    imports: [...elementsImports, ...more],
    globals: network.map((each) => ({ name: each, message: askTheClient })),
    properties: [
      ...onGlobals(network.map((property) => ({ property, message: askTheClient }))),
      { object: 'navigator', property: 'sendBeacon', message: askTheClient },
    ],
    syntax: [
      {
        selector: 'TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement[value.raw=/\\sstyle\\s*=/]',
        message: 'Strict pages refuse inline styles: use a class, or el.style.setProperty() for a measured value.',
      },
      {
        selector: 'TaggedTemplateExpression[tag.name="css"] TemplateElement[value.raw=/[0-9]rem\\b/]',
        message: 'Host pages redefine rem: use px, em or a token.',
      },
    ],
  });

const share = 'Widget folders never import each other: move what two need to ../internal/ or to @suara/core.';
const lift = 'What is shared knows no widget: move what it needs to internal/, or hand it over from the widget.';

/** A folder's own depth decides how many `../` lead out of it, so there is one room for each depth. */
const elementsRooms = [
  elements('elements', ['packages/elements/src/*.ts']),
  elements(
    'elements/widget',
    ['packages/elements/src/*/*.ts'],
    ['packages/elements/src/internal/**'],
    [noImport('^\\.\\./(?!internal/)|^\\./.*\\.\\./', share)],
  ),
  elements(
    'elements/widget/part',
    ['packages/elements/src/*/*/**/*.ts'],
    ['packages/elements/src/internal/**'],
    [noImport('^\\.\\./\\.\\./(?!(\\.\\./)*internal/)|^\\./.*\\.\\./', share)],
  ),
  elements(
    'elements/internal',
    ['packages/elements/src/internal/*.ts'],
    [],
    [noImport('^\\.\\./|^\\./.*\\.\\./', lift)],
  ),
  elements(
    'elements/internal/part',
    ['packages/elements/src/internal/*/**/*.ts'],
    [],
    [noImport('^\\.\\./\\.\\./|^\\./.*\\.\\./', lift)],
  ),
];

// --------------------------------------------------------------------------------------------------------------- embed

const embed = room({
  name: 'embed',
  files: ['packages/embed/src/**/*.ts'],
  ignores: ['packages/embed/src/paint/**'],
  imports: [
    noImport(suaraExcept('elements'), 'The embed room loads @suara/elements and nothing else: let a widget do it.'),
    noImport('^ky$|^ky/', askTheClient),
    noImport(nodeModules, 'This runs in a host page: use web standards only.'),
  ],
});

/** What paints widgets runs in Node, and gives them the client that asks this very process. */
const paint = room({
  name: 'embed/paint',
  files: ['packages/embed/src/paint/**/*.ts'],
  imports: [
    noImport(suaraExcept('elements', 'client'), 'What paints imports only @suara/elements and @suara/client.'),
    noImport('^ky$|^ky/', askTheClient),
  ],
});

// -------------------------------------------------------------------------------------------------------------- server

const onlyCore = noImport(
  suaraExcept('core'),
  'The server imports only @suara/core: what others share with it lives there.',
);
const behindAPort =
  'This server also runs inside a browser: put what needs Node behind a port and implement it in src/node/.';

const server = room({
  name: 'server',
  files: ['packages/server/src/**/*.ts'],
  ignores: ['packages/server/src/node/**', 'packages/server/src/test-support/**'],
  imports: [
    onlyCore,
    noImport(nodeModules, behindAPort),
    noImport(
      '^(sharp|pino|pg|postgres|rate-limiter-flexible|file-type|commander|@hono/node-server)(/|$)|^drizzle-orm/(node-postgres|postgres-js)|^@electric-sql/pglite/nodefs',
      behindAPort,
    ),
    noImport('^\\.\\.?/(.*/)?node/', behindAPort),
  ],
  globals: ['process', 'Buffer', '__dirname', 'setImmediate'].map((name) => ({ name, message: behindAPort })),
});

const serverNode = room({
  name: 'server/node',
  files: ['packages/server/src/{node,test-support}/**/*.ts'],
  imports: [onlyCore],
});

// ------------------------------------------------------------------------------------------------------ for every file

/** Files whose readers (test runner, Storybook, rollup …) ask for a default export. */
const toolFiles = ['**/*.config.{ts,mjs}', '.storybook/**', 'stories/**', 'plopfile.mjs'];
const testFiles = [
  '**/*.test.ts',
  'tests/**/*.ts',
  'stories/**/*.ts',
  '**/{testing,test-support}/**/*.ts',
  'packages/elements/src/internal/test/**/*.ts',
];

export default defineConfig(
  {
    ignores: [
      '**/dist/**',
      '**/generated/**',
      '**/storybook-static/**',
      '**/coverage/**',
      '.cache/**',
      'data/**',
      'plop-templates/**',
      'test-results/**',
      // applications of their own, judged by their own frameworks' checks: npm run test:examples
      'examples/{angular,react-18,react-19,svelte,vue}/**',
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  eslint.configs.recommended,
  {
    name: 'suara/every-file',
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-restricted-exports': [
        'error',
        {
          restrictDefaultExports: {
            direct: true,
            named: true,
            defaultFrom: true,
            namedFrom: true,
            namespaceFrom: true,
          },
        },
      ],
    },
  },
  { files: ['**/*.mjs', '**/*.js'], languageOptions: { globals: globals.node } },
  {
    files: ['tests/bench/widgets/{forms/*.js,probe.mjs}', 'examples/embed-builder/**/*.js'],
    languageOptions: { globals: globals.browser },
  },
  // what they give to `evaluate` runs in the page
  { files: ['tests/embedding/**/*.mjs'], languageOptions: { globals: globals.browser } },
  {
    name: 'suara/typescript',
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { project: 'tsconfig.check.json', tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      // a leading underscore says that a signature is given from outside
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
    },
  },
  {
    name: 'suara/one-subject',
    files: ['packages/*/src/**/*.ts'],
    ignores: testFiles,
    rules: { 'max-lines': ['error', { max: 400 }] },
  },
  core,
  client,
  {
    name: 'suara/lit',
    files: ['packages/elements/src/**/*.ts'],
    extends: [lit['flat/recommended'], wc['flat/recommended'], wc['flat/best-practice']],
    rules: {
      // `@click=${this.#save}` is how Lit takes a listener, and binds it
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  ...elementsRooms,
  embed,
  paint,
  server,
  serverNode,
  {
    name: 'suara/tests',
    files: testFiles,
    rules: {
      // chai asserts by reading a property
      '@typescript-eslint/no-unused-expressions': 'off',
      // an absent value fails the test by itself
      '@typescript-eslint/no-non-null-assertion': 'off',
      // a stand-in keeps the shape of what it stands in for
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/no-unsafe-enum-assignment': 'off',
      // answers are read as they came over the wire
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
    },
  },
  {
    name: 'suara/widget-tests',
    files: [
      'packages/elements/src/internal/test/**/*.ts',
      'packages/elements/src/**/*.test.ts',
      'packages/embed/src/cdn/**/*.test.ts',
    ],
    // tests stand where the host page stands: they make the network and its faults
    rules: {
      'no-restricted-globals': 'off',
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      // chai's assertions are typed as promises since some of its plugins make them so
      '@typescript-eslint/no-floating-promises': 'off',
    },
  },
  { name: 'suara/tools', files: toolFiles, rules: { 'no-restricted-exports': 'off' } },
);
