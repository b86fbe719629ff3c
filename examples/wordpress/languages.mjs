/**
 * Makes of the plugin's Indonesian .po what WordPress reads: .mo for PHP, .json for the block's editor script, and the
 * empty .pot for translators of other languages. `node examples/wordpress/languages.mjs`; tests/tooling/wordpress-languages.test.ts
 * finds what is missing or old.
 */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';

const plugin = new URL('./suara/', import.meta.url);
const read = (path) => readFile(new URL(path, plugin), 'utf8');

/** The messages of a .po that is kept as ours is: no plurals, no contexts. */
function parse(po) {
  const entries = [...po.matchAll(/^msgid ((?:".*"\s*)+)^msgstr ((?:".*"\s*)+)/gmu)];
  const joined = (quoted) => [...quoted.matchAll(/".*"/gu)].map(([part]) => JSON.parse(part)).join('');
  return new Map(entries.map(([, id, text]) => [joined(id), joined(text)]));
}

/** GNU's binary format: two tables of lengths and offsets, then the texts, each ended by a zero. */
function binary(messages) {
  const sorted = [...messages].sort(([a], [b]) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
  const columns = [0, 1].map((column) => sorted.map((entry) => Buffer.from(`${entry[column]}\0`)));
  const head = Buffer.alloc(28 + sorted.length * 16);
  [0x950412de, 0, sorted.length, 28, 28 + sorted.length * 8, 0, 28 + sorted.length * 16].forEach((value, index) =>
    head.writeUInt32LE(value, index * 4),
  );
  let offset = head.length;
  columns.flat().forEach((text, index) => {
    head.writeUInt32LE(text.length - 1, 28 + index * 8);
    head.writeUInt32LE(offset, 32 + index * 8);
    offset += text.length;
  });
  return Buffer.concat([head, ...columns.flat()]);
}

/** As WordPress's own i18n of scripts wants it, for the strings that the editor script asks for. */
function forScript(messages, wanted) {
  const texts = Object.fromEntries(wanted.map((id) => [id, [messages.get(id) ?? '']]));
  const head = { domain: 'suara', lang: 'id_ID', 'plural-forms': 'nplurals=1; plural=0;' };
  const content = { domain: 'suara', locale_data: { suara: { '': head, ...texts } } };
  return `${JSON.stringify(content, null, 1)}\n`;
}

function template(po) {
  return po
    .replace(/^#(?!\.).*\n/u, '')
    .replaceAll(/^(msgid "[^"].*\n)msgstr .*/gmu, '$1msgstr ""')
    .replace('"Language: id_ID\\n"\n', '');
}

const calls = (code) =>
  [...code.matchAll(/\b(?:esc_html|esc_attr)?_{2}\(\s*'((?:[^'\\]|\\.)*)',\s*'suara'/gu)].map(([, text]) => text);

/** Every text that the plugin shows, as it stands in its code. */
export async function textsOf() {
  const files = (await readdir(plugin, { recursive: true })).filter((name) => name.endsWith('.php'));
  const php = (await Promise.all(files.map(read))).flatMap(calls);
  const { title, description, keywords } = JSON.parse(await read('blocks/widget/block.json'));
  const script = [...new Set(calls(await read('blocks/widget/editor.js')))];
  return { all: [...new Set([...php, ...script, title, description, ...keywords])], script };
}

/** What the folder `languages` must hold beside the .po. */
export async function compiled() {
  const po = await read('languages/suara-id_ID.po');
  const messages = parse(po);
  const { script } = await textsOf();
  return {
    messages,
    files: {
      'suara-id_ID.mo': binary(messages),
      'suara-id_ID-suara-widget-editor-script.json': Buffer.from(forScript(messages, script)),
      'suara.pot': Buffer.from(template(po)),
    },
  };
}

if (argv[1] === fileURLToPath(import.meta.url)) {
  const { files } = await compiled();
  for (const [name, content] of Object.entries(files)) await writeFile(new URL(`languages/${name}`, plugin), content);
}
