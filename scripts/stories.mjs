/**
 * `npm run stories:check`: opens every story of the built Storybook in Chromium, on a small phone. A story holds when its
 * play function ends, the text in its `parameters.shows` can be perceived, the page and its console report no error, axe
 * finds nothing against WCAG 2.2 AA, and nothing has to be scrolled sideways for.
 *
 * Words after `--` choose the stories whose id contains one of them; `--pictures <dir>` takes a picture of each.
 */
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { AxeBuilder } from '@axe-core/playwright';
import { chromium } from 'playwright-core';
import { preview } from 'vite';
import { chromiumArgs, chromiumPath } from './lib/chromium.mjs';
import { root } from './lib/prepare.mjs';

const folder = join(root, 'storybook-static');
const PAGES = 2;
/** Milliseconds for a story to end: the database in the page takes its time on a busy machine. */
const PATIENCE = 120_000;
/** Milliseconds for what a story without a play function shows by itself. */
const GLANCE = 15_000;
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

const { values: options, positionals: words } = parseArgs({
  options: { pictures: { type: 'string' } },
  allowPositionals: true,
});

async function readStories() {
  let index;
  try {
    index = JSON.parse(await readFile(join(folder, 'index.json'), 'utf8'));
  } catch {
    throw new Error('There is no built Storybook: run `npm run storybook:build` first.');
  }
  const isWanted = ({ type, id }) =>
    type === 'story' && (words.length === 0 || words.some((word) => id.includes(word)));
  return Object.values(index.entries).filter(isWanted);
}

/** One page for many stories, as in Storybook itself: the server in it starts once, and no story may disturb the next. */
class StoryPage {
  #browser;
  #url;
  #page;
  #errors = [];

  constructor(browser, url) {
    this.#browser = browser;
    this.#url = url;
  }

  async #open() {
    const context = await this.#browser.newContext({
      viewport: { width: 360, height: 740 },
      locale: 'id-ID',
      timezoneId: 'Asia/Jakarta',
      reducedMotion: 'reduce',
    });
    // browsers ask for one unasked, and Storybook has it elsewhere
    await context.route('**/favicon.ico', (route) => route.fulfill({ status: 204 }));
    this.#page = await context.newPage();
    this.#page.on('pageerror', (error) => this.#errors.push(`page error: ${error.message}`));
    this.#page.on('console', (message) => {
      if (message.type() !== 'error') return;
      this.#errors.push(`console: ${message.text().split('\n')[0]} (${message.location().url})`);
    });
    // no story yet, and axe is run from here
    await this.#page.goto(`${this.#url}/iframe.html?viewMode=story&globals=a11y.manual:!true`);
    await this.#page.waitForFunction(() => globalThis.__STORYBOOK_PREVIEW__?.storyStoreValue);
  }

  /** Shows a story as Storybook does, without loading the page anew, and returns how it ended and what it promises. */
  async #play(id) {
    if (!this.#page) await this.#open();
    return this.#page.evaluate(
      ([storyId, patience]) =>
        new Promise((resolve, reject) => {
          const { __STORYBOOK_ADDONS_CHANNEL__: channel, __STORYBOOK_PREVIEW__: preview } = globalThis;
          const failures = [];
          const fail = ({ message, description }) => void failures.push(message ?? description);
          const failing = ['playFunctionThrewException', 'storyThrewException', 'storyErrored'];
          for (const event of failing) channel.on(event, fail);
          channel.once('storyFinished', () => {
            for (const event of failing) channel.off(event, fail);
            resolve({ failures, shows: preview.currentRender.story?.parameters.shows });
          });
          setTimeout(() => reject(new Error('it did not end')), patience);
          channel.emit('setCurrentStory', { storyId, viewMode: 'story' });
        }),
      [id, PATIENCE],
    );
  }

  async #problems(id) {
    const { failures, shows } = await this.#play(id);
    if (failures.length > 0) return failures.map((message) => `it failed: ${message.split('\n')[0]}`);
    if (typeof shows !== 'string' || !shows.trim()) return ['it promises no text in parameters.shows'];
    return [
      ...(await this.#promiseProblems(shows)),
      ...(await this.#accessibilityProblems()),
      ...(await this.#widthProblems()),
    ];
  }

  async #promiseProblems(shows) {
    const text = this.#page.locator('#storybook-root').getByText(shows).filter({ visible: true }).first();
    try {
      await text.waitFor({ timeout: GLANCE });
      return [];
    } catch {
      return [`it does not show “${shows}”`];
    }
  }

  async #accessibilityProblems() {
    const axe = new AxeBuilder({ page: this.#page }).include('#storybook-root').withTags(rules);
    const { violations } = await axe.analyze();
    return violations.flatMap(({ id, help, nodes }) =>
      nodes.map(({ target }) => `${id}: ${help}, at ${target.flat().join(' ')}`),
    );
  }

  async #widthProblems() {
    const pixels = await this.#page.evaluate(() => {
      const { scrollWidth, clientWidth } = globalThis.document.documentElement;
      return scrollWidth - clientWidth;
    });
    return pixels > 0 ? [`${pixels} pixels have to be scrolled sideways for`] : [];
  }

  async #takePicture(id) {
    // lazy ones are not there before they come into view
    for (const image of await this.#page.locator('#storybook-root img').all()) {
      await image.scrollIntoViewIfNeeded();
      await image.evaluate((element) => element.decode());
    }
    await this.#page.screenshot({ path: join(options.pictures, `${id}.png`), fullPage: true });
  }

  /** What is wrong with a story; nothing when it holds. */
  async check(id) {
    this.#errors = [];
    let problems;
    try {
      problems = await this.#problems(id);
      if (options.pictures) await this.#takePicture(id);
    } catch (error) {
      problems = [error.message.split('\n')[0]];
    }
    problems.push(...this.#errors);
    // what went wrong in this one is no matter of the next one
    if (problems.length > 0) await this.close();
    return problems;
  }

  async close() {
    await this.#page?.context().close();
    this.#page = undefined;
  }
}

const stories = await readStories();
if (options.pictures) await mkdir(options.pictures, { recursive: true });
const server = await preview({
  configFile: false,
  appType: 'mpa',
  build: { outDir: folder },
  preview: { host: '127.0.0.1', port: 0 },
  logLevel: 'silent',
});
const { port } = server.httpServer.address();
const browser = await chromium.launch({ executablePath: chromiumPath, args: chromiumArgs });
let passed = 0;
let failed = 0;

async function checkFrom(queue) {
  const page = new StoryPage(browser, `http://127.0.0.1:${port}`);
  for (let story = queue.shift(); story; story = queue.shift()) {
    const problems = await page.check(story.id);
    if (problems.length === 0) passed += 1;
    else failed += 1;
    for (const problem of problems) console.log(`${story.id}: ${problem}`);
  }
  await page.close();
}

try {
  const queue = [...stories];
  await Promise.all(Array.from({ length: PAGES }, () => checkFrom(queue)));
} finally {
  await browser.close();
  await server.close();
}
console.log(`${passed} passed, ${failed} failed`);
if (failed > 0 || passed === 0) process.exitCode = 1;
