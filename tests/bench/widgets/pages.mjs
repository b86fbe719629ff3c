/** The pages that are compared: a heading, a text, the form or widget, and a text below that would show if something moved. */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { bundle, copy, keep } from './bundle.mjs';
import { fillIn } from './server-side.mjs';

const version = JSON.parse(
  await readFile(fileURLToPath(new URL('../../../packages/embed/package.json', import.meta.url)), 'utf8'),
).version;

const STYLE = `body{margin:0 auto;max-width:720px;padding:16px;font:16px/1.5 system-ui,sans-serif}
form{display:grid;gap:20px;padding:24px 16px;border:1px solid #d5dcd9;border-radius:12px}
textarea,select,button{box-sizing:border-box;width:100%;min-height:44px;font:inherit}`;

const page = ({ head = '', body }) => `<!doctype html>
<html lang="id"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Dinas PU</title>
<style>${STYLE}</style>${head}</head>
<body><h1>Dinas Pekerjaan Umum</h1><p>Laporkan kerusakan di sekitar Anda.</p>
${body}
<p>Kantor buka Senin sampai Jumat.</p></body></html>`;

const module = (src, more = '') => `<script type="module" src="${src}"${more}></script>`;

const nativeForm = (attributes, options = '') => `<form ${attributes}>
<p class="by">&nbsp;</p><h2>Sampaikan laporan</h2>
<label>Apa yang terjadi? <textarea name="description" rows="5" maxlength="4000" required></textarea></label>
<label>Jenis laporan <select name="service" required><option value="">Pilih</option>${options}</select></label>
<button>Lanjut</button></form>`;

const shoelaceForm = (attributes) => `<form ${attributes}>
<p class="by">&nbsp;</p><h2>Sampaikan laporan</h2>
<sl-textarea name="description" label="Apa yang terjadi?" rows="5" maxlength="4000" required></sl-textarea>
<sl-select name="service" label="Jenis laporan" placeholder="Pilih" required></sl-select>
<sl-button type="submit" variant="primary">Lanjut</sl-button></form>`;

const TEN = 10;
const SELECT = 'select';

/** By widget: its attributes, and what in it takes the first click. */
const widgetsOf = ({ poll, consultation, series, survey }) => [
  ['complaint-form', '', SELECT],
  ['status-tracker', '', 'input'],
  ['poll', ` poll="${poll}"`, 'input[type=radio]'],
  ['consultation', ` consultation="${consultation}"`, 'button'],
  ['survey', ` survey="${survey}"`, 'input'],
  ['scoreboard', ` series="${series}"`, 'section h3'],
];

function others(url, { site }) {
  const attributes = `data-api="${url}" data-site="${site}"`;
  const own = `${url}/bench`;
  const compared = { group: 'complaint-form', probe: { control: SELECT, count: 1 } };
  return [
    {
      ...compared,
      name: 'native HTML, its list in the page',
      kind: 'static',
      body: (options) => nativeForm('', options),
    },
    {
      ...compared,
      name: 'native HTML, its list asked for',
      kind: 'native',
      short: true,
      body: () => nativeForm(attributes),
      head: module(`${own}/native.js`),
    },
    {
      ...compared,
      name: 'hand-written Lit',
      kind: 'lit',
      body: () => `<hand-written api="${url}" site="${site}"></hand-written>`,
      head: module(`${own}/hand-lit.js`),
    },
    {
      ...compared,
      name: 'Shoelace',
      kind: 'other',
      probe: { control: 'sl-select:defined:has(sl-option:defined + sl-option:defined)', count: 1 },
      body: () => shoelaceForm(attributes),
      head: `<link rel="stylesheet" href="${own}/shoelace.css">${module(`${own}/shoelace.js`)}`,
    },
    {
      ...compared,
      name: 'SurveyJS',
      kind: 'other',
      body: () => `<div ${attributes}></div>`,
      head: `<link rel="stylesheet" href="${own}/surveyjs.css">${module(`${own}/surveyjs.js`)}`,
    },
    {
      ...compared,
      group: 'ten',
      name: 'ten native forms',
      kind: 'native',
      probe: { control: SELECT, count: TEN },
      body: () => nativeForm(attributes).repeat(TEN),
      head: module(`${own}/native.js`),
    },
  ];
}

async function painted(url, widget, site, attributes) {
  const query = new URLSearchParams([
    ['site', site],
    ['lang', 'id'],
    ...[...attributes.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, name, value]) => [name, value]),
  ]);
  const answer = await fetch(`${url}/v1/embed/${widget}?${query}`);
  if (!answer.ok) throw new Error(`/v1/embed/${widget}: ${answer.status} ${await answer.text()}`);
  return answer.text();
}

async function ours(url, content) {
  const channel = `${url}/cdn/${version.split('.')[0]}`;
  const loader = module(`${channel}/suara.js`);
  const tag = (widget, attributes, inside = '<a href="/lapor">Buka formulir</a>') =>
    `<suara-${widget} site="${content.site}"${attributes}>${inside}</suara-${widget}>`;
  const rows = widgetsOf(content).flatMap(([widget, attributes, control]) => {
    const row = { group: widget, probe: { control, count: 1 }, short: widget === 'complaint-form' };
    return [
      {
        ...row,
        name: `${widget}, loader`,
        kind: 'loader',
        body: () => tag(widget, attributes),
        head: loader,
      },
      {
        ...row,
        name: `${widget}, single file`,
        kind: 'single',
        body: () => tag(widget, attributes),
        head: module(`${url}/cdn/${version}/single/${widget}.js`),
      },
      {
        ...row,
        name: `${widget}, painted by the server`,
        kind: 'painted',
        body: async () => tag(widget, attributes, await painted(url, widget, content.site, attributes)),
        head: loader,
      },
    ];
  });
  const ten = {
    group: 'ten',
    name: 'ten complaint forms, loader',
    kind: 'loader',
    // those far below wait until they come near: here all are asked for, as the native ones are
    probe: { control: SELECT, count: TEN },
    body: () =>
      `${tag('complaint-form', '').repeat(TEN)}<script>(window.Suara||=[]).push((suara)=>suara.load())</script>`,
    head: loader,
  };
  const kept = {
    group: 'complaint-form',
    name: 'complaint-form, loader, its place kept by the page',
    kind: 'kept',
    probe: { control: SELECT, count: 1 },
    body: () => tag('complaint-form', ''),
    // as docs/embedding.md tells those whose page must not wait for another server's style sheet
    head: `<style>${await (await fetch(`${channel}/reserve.css`)).text()}</style>${loader}`,
  };
  return [...rows, kept, ten];
}

/** Writes the wanted pages and what they load; resolves to what is to be measured. */
export async function writePages(folder, { url, content, wanted }) {
  await Promise.all(['native', 'hand-lit', 'shoelace', 'surveyjs'].map((name) => bundle(folder, name)));
  await copy(folder, 'shoelace.css', '@shoelace-style/shoelace/dist/themes/light.css');
  await copy(folder, 'surveyjs.css', 'survey-core/survey-core.min.css');
  const options = await fillIn(url, content.site);
  const pages = [...others(url, content), ...(await ours(url, content))].filter(wanted);
  for (const [index, each] of pages.entries()) {
    each.file = `${index}.html`;
    await keep(folder, each.file, page({ head: each.head, body: await each.body(options) }));
  }
  return pages;
}
