import { fileURLToPath } from 'node:url';
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
import { describe, expect, it } from 'vitest';

/** The files are not on disk, so the rules that need types are off: none of the rules of the rooms does. */
const eslint = new ESLint({
  cwd: fileURLToPath(new URL('../..', import.meta.url)),
  overrideConfig: {
    ...tseslint.configs.disableTypeChecked,
    languageOptions: { parserOptions: { project: false, projectService: false } },
    linterOptions: { reportUnusedDisableDirectives: 'off' },
  },
});

async function complaints(filePath: string, code: string): Promise<string[]> {
  const [result] = await eslint.lintText(code, { filePath });
  return result!.messages.map(({ message }) => message);
}

const core = 'packages/core/src/report.ts';
const client = 'packages/client/src/client.ts';
const form = 'packages/elements/src/complaint-form/complaint-form.ts';
const formPart = 'packages/elements/src/complaint-form/steps/place.ts';
const internal = 'packages/elements/src/internal/session.ts';
const internalPart = 'packages/elements/src/internal/fields/text-field.ts';
const embed = 'packages/embed/src/cdn/suara.ts';
const paint = 'packages/embed/src/paint/paint.ts';
const server = 'packages/server/src/reports/submit.ts';
const browser = 'packages/server/src/browser/index.ts';
const node = 'packages/server/src/node/index.ts';

const refused: [file: string, code: string, advice: RegExp][] = [
  [core, "import '@suara/client';", /core imports no other room/],
  [core, "import { readFile } from 'node:fs/promises'; void readFile;", /core does no input or output/],
  [core, "import { readFile } from 'fs/promises'; void readFile;", /core does no input or output/],
  [core, "export const load = () => import('node:fs');", /core does no input or output/],
  [core, "export type Stats = import('node:fs').Stats;", /core does no input or output/],
  [core, 'export const now = () => Date.now();', /take the moment as an argument/],
  [core, 'export const now = () => new Date();', /take the moment as an argument/],
  [core, 'export const now = () => Date();', /take the moment as an argument/],
  [core, "export const load = () => fetch('/');", /core does no input or output/],
  [core, "export const load = () => globalThis.fetch('/');", /core does no input or output/],
  [core, 'export const die = () => Math.random();', /take random values as an argument/],
  [core, 'export const id = () => crypto.randomUUID();', /take random values as an argument/],

  [client, "import '@suara/elements';", /client imports only @suara\/core/],
  [client, "import '@suara/server';", /client imports only @suara\/core/],
  [client, "import 'node:fs';", /also runs in browsers/],

  [form, "import ky from 'ky'; void ky;", /ask @suara\/client/],
  [form, "export const load = () => import('ky');", /ask @suara\/client/],
  [form, "export const load = () => fetch('/');", /ask @suara\/client/],
  [form, "export const load = () => window.fetch('/');", /ask @suara\/client/],
  [form, 'export const request = new XMLHttpRequest();', /ask @suara\/client/],
  [form, "import '@suara/server';", /only @suara\/client and @suara\/core/],
  [form, "import '@suara/elements/status-tracker';", /only @suara\/client and @suara\/core/],
  [form, "import '../status-tracker/status-tracker.js';", /Widget folders never import each other/],
  [form, "export const load = () => import('../status-tracker/define.js');", /Widget folders never import each other/],
  [form, "import './../status-tracker/define.js';", /Widget folders never import each other/],
  [formPart, "import '../../status-tracker/define.js';", /Widget folders never import each other/],
  [internal, "import '../complaint-form/define.js';", /What is shared knows no widget/],
  [internalPart, "import '../../complaint-form/define.js';", /What is shared knows no widget/],
  [form, "import { styleMap } from 'lit/directives/style-map.js'; void styleMap;", /refuse inline styles/],
  [form, "import { unsafeHTML } from 'lit/directives/unsafe-html.js'; void unsafeHTML;", /render it as text/],
  [form, 'export const view = html`<p style="color: red">No</p>`;', /refuse inline styles/],
  [form, 'export const view = html`<p class="a" style=${color}>No</p>`;', /refuse inline styles/],
  [form, 'export const sheet = css`:host { padding: 1.5rem; }`;', /redefine rem/],
  [form, 'export const sheet = css`:host { padding: ${space} .5rem; }`;', /redefine rem/],
  [form, 'export default class Form {}', /Exporting 'default'/],

  [embed, "import '@suara/client';", /loads @suara\/elements and nothing else/],
  [embed, "import '@suara/server';", /loads @suara\/elements and nothing else/],
  [embed, "import ky from 'ky'; void ky;", /ask @suara\/client/],
  [paint, "import '@suara/server';", /imports only @suara\/elements and @suara\/client/],
  [paint, "import ky from 'ky'; void ky;", /ask @suara\/client/],

  [server, "import '@suara/client';", /server imports only @suara\/core/],
  [server, "import 'node:crypto';", /behind a port/],
  [server, "import 'crypto';", /behind a port/],
  ...['sharp', 'pino', 'pg', 'rate-limiter-flexible', '@hono/node-server', 'file-type'].map(
    (name): [string, string, RegExp] => [server, `import '${name}';`, /behind a port/],
  ),
  [server, "import 'drizzle-orm/node-postgres';", /behind a port/],
  [server, "import '../node/photos.js';", /behind a port/],
  [server, 'export const mode = process.env;', /behind a port/],
  [browser, "import '../node/index.js';", /behind a port/],
  [browser, "import 'node:fs';", /behind a port/],
  [node, "import '@suara/elements';", /server imports only @suara\/core/],
];

const allowed: [file: string, code: string][] = [
  [core, 'export const age = (now: Date, then: string) => now.getTime() - new Date(then).getTime();'],
  [client, "import ky from 'ky'; import '@suara/core'; void ky; void fetch('/');"],
  [form, "import '@suara/client'; import '@suara/core'; import '../internal/suara-element.js'; import './parts.js';"],
  [form, 'export const view = html`<p class="style=plain" .value=${text}>Yes</p>`;'],
  [form, 'export const sheet = css`:host { padding: 16px 1em; inline-size: calc(100% - 2px); }`;'],
  [formPart, "import '../complaint-form.styles.js'; import '../../internal/suara-element.js';"],
  [internal, "import './fields/text-field.js'; import '@suara/client';"],
  [internalPart, "import '../session.js';"],
  [embed, "export const load = () => import('@suara/elements/complaint-form/define');"],
  [paint, "import '@suara/client'; import 'node:worker_threads';"],
  [server, "import 'hono'; import 'drizzle-orm'; import '@suara/core'; import '../nodes/tree.js';"],
  [browser, "import '@electric-sql/pglite'; import '../index.js';"],
  [node, "import 'node:fs'; import 'sharp'; import 'pg'; import '../index.js'; export const mode = process.env;"],
  ['packages/elements/src/complaint-form/complaint-form.test.ts', "import '../status-tracker/define.js';"],
];

describe('who may import whom', () => {
  it.each(refused)('%s may not hold %s', async (file, code, advice) => {
    expect(await complaints(file, code)).toContainEqual(expect.stringMatching(advice));
  });

  it.each(allowed)('%s may hold %s', async (file, code) => {
    expect(await complaints(file, code)).toEqual([]);
  });
});
