/**
 * How long a citizen waits until a widget takes a click, what moves meanwhile, and what it costs: each widget by the loader,
 * as a single file and painted by the server, beside the same form in native HTML, hand-written Lit, Shoelace and SurveyJS.
 * All in one run, in Chromium with a CPU four times slower and DevTools' "Slow 3G".
 *
 *   npm run bench:widgets [-- --short] [-- --only <part of a row's name>]
 *
 * It runs against what is built. The figures of one run may be compared with each other, never
 * with those of another machine. Nothing here fails for being slow: whether a target is met stands in the table.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startTestServer } from '../support/test-server.mjs';
import { printTable } from './figures.mjs';
import { makeContent } from './widgets/content.mjs';
import { measure } from './widgets/measure.mjs';
import { writePages } from './widgets/pages.mjs';
import { faultsOf, judge, rowOf, HEAD } from './widgets/report.mjs';

const isShort = process.argv.includes('--short');
const only = process.argv[process.argv.indexOf('--only') + 1];
const wanted = ({ name, short }) => (!process.argv.includes('--only') || name.includes(only)) && (!isShort || short);

const folder = await mkdtemp(join(tmpdir(), 'suara-bench-'));
const server = await startTestServer({ mounts: { '/bench': { folder, anyOrigin: true } } });
// the page is the site's, code and answers come from elsewhere
const elsewhere = server.url.replace('127.0.0.1', 'localhost');

try {
  const content = await makeContent(server);
  const pages = await writePages(folder, { url: elsewhere, content, wanted });
  const results = [];
  for (const page of pages) {
    results.push(await measure(page, `${server.url}/bench/${page.file}`, isShort ? 1 : 3));
    console.error(`${page.name} …`);
  }
  printTable(
    'Until a widget takes a click (median of its runs)',
    HEAD,
    results.map((result) => rowOf(result, results)),
  );
  const verdicts = judge(results);
  for (const { text, met } of verdicts) console.log(`${met ? '✓' : '✗'} ${text}`);
  // what is no matter of speed must hold
  const faults = results.flatMap(faultsOf);
  for (const fault of faults) console.error(fault);
  if (faults.length > 0) process.exitCode = 1;
} finally {
  await server.stop();
  await rm(folder, { recursive: true, force: true });
}
