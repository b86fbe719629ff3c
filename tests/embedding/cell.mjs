/** One host × one widget: the page is opened, the job done, the pictures compared, and the host looked over. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../../scripts/lib/prepare.mjs';
import { compare } from './compare.mjs';
import { hostProblems, watchHost } from './host-state.mjs';
import { hostPage, place, PLACED } from './page.mjs';
import { scriptTag, widgetTag } from './snippet.mjs';

export const pictureFolder = join(root, '.cache', 'embedding');

/** Milliseconds for one step, and for all of a cell: two pages share a core with the server. */
const STEP = 20_000;
const CELL = 120_000;

/** The same place on every page, whatever the page does to its elements; policies do not ask after such a sheet. */
export function keepPlace(rules) {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rules);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}

const contextOptions = {
  viewport: { width: 800, height: 900 },
  locale: 'id-ID',
  timezoneId: 'Asia/Jakarta',
  reducedMotion: 'no-preference',
  colorScheme: 'light',
};

/** What goes wrong in the page and is told nowhere else. */
function listenTo(page, told, expected = /^$/) {
  const note = (text) => {
    if (!expected.test(text)) told.push(text);
  };
  page.on('pageerror', (error) => note(`error in the page: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error')
      note(`in the console: ${message.text().split('\n')[0]} (${message.location().url})`);
  });
}

/**
 * Puts the place on whole pixels, where the plain page has it: letters on half a pixel are drawn otherwise. And lets the
 * space go that the loader keeps until the visitor's first act: that is the page's, and a host may rightly take it away.
 */
const settleOnPixels = (widget) =>
  widget.evaluate((element) => {
    element.setAttribute('data-suara-ready', '');
    const place = element.ownerDocument.querySelector('#place');
    if (!place) return;
    const { left, top } = place.getBoundingClientRect();
    const { scrollX, scrollY } = window;
    const isWhole = (number) => Math.abs(number - Math.round(number)) < 0.01;
    if (!isWhole(left + scrollX))
      place.style.setProperty('margin-left', `${Math.ceil(left + scrollX) - left - scrollX}px`, 'important');
    if (!isWhole(top + scrollY))
      place.style.setProperty('margin-top', `${Math.ceil(top + scrollY) - top - scrollY}px`, 'important');
  });

/** How often a picture is taken before it is said to differ: what comes late has come by then, what is wrong stays. */
const TRIES = 4;
const PAUSE = 700;

const snap = (widget) => widget.screenshot({ animations: 'allow', caret: 'initial' });

/** What tells the widget from the plain page's picture, and the last picture that was taken of it. */
async function compareInTime(widget, expected) {
  for (let tries = 1; ; tries += 1) {
    const png = await snap(widget);
    const difference = await compare(expected, png);
    if (!difference || tries === TRIES) return { png, difference };
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
}

/** The plain page's picture: what all others are compared with has to stand still. */
async function snapAtRest(widget) {
  let png = await snap(widget);
  for (let tries = 1; tries < TRIES; tries += 1) {
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
    const later = await snap(widget);
    const isAtRest = (await compare(png, later)) === null;
    png = later;
    if (isAtRest) break;
  }
  return png;
}

/** Saves a picture, and compares it with the plain page's unless the host rightly looks otherwise. */
function photographer({ host, job, references, problems }) {
  return async (widget, page, name) => {
    const key = `${job.name}-${name}`;
    const save = async (ending, png) => {
      await mkdir(join(pictureFolder, host.name), { recursive: true });
      await writeFile(join(pictureFolder, host.name, `${key}${ending}.png`), png);
    };
    await page.mouse.move(0, 0);
    await settleOnPixels(widget);
    if (host.name === 'plain') {
      references.set(key, await snapAtRest(widget));
      return save('', references.get(key));
    }
    if (host.look) problems.push(...(await host.look({ widget, page, name })).map((each) => `${name}: ${each}`));
    if ((host.look && !host.compares) || (await host.rightlyDiffers?.({ widget, name }))) {
      return save('', await snap(widget));
    }
    const { png, difference } = await compareInTime(widget, references.get(key));
    await save('', png);
    if (!difference) return undefined;
    problems.push(`${name}: the picture ${difference.told}`);
    return difference.picture && save('-difference', difference.picture);
  };
}

/** A widget that has become ready has neither moved the page nor taken the focus. */
async function calmProblems(page, allowedFocus = 'body') {
  const { scrolled, focused } = await page.evaluate(() => ({
    scrolled: window.scrollX + window.scrollY,
    focused: document.activeElement?.localName ?? 'body',
  }));
  return [
    ...(scrolled === 0 ? [] : [`the page was scrolled by ${scrolled} pixels`]),
    ...([allowedFocus, 'body'].includes(focused) ? [] : [`the focus went to <${focused}>`]),
  ];
}

/** The host's own form still hears its own listener, and no error of ours reached the host's. */
async function hearingProblems(page) {
  await page.locator('form[data-probe] button').click();
  await page.waitForFunction(() => window.hostHeard.search > 0, undefined, { timeout: 5000 }).catch(() => null);
  const heard = await page.evaluate(() => `${window.hostHeard.search} ${window.hostHeard.error}`);
  return heard === '1 0' ? [] : [`the host's own listeners heard (searches, errors): ${heard} instead of 1 0`];
}

/** The whole job on a page that has been opened; what most hosts do. */
export async function wholeJob({ job, widget, page, host, problems, calm = true, ...rest }) {
  await job.ready(widget);
  if (calm) problems.push(...(await calmProblems(page, host.focus?.(job))));
  await job.act({ job, widget, page, host, problems, ...rest });
}

/** What a page looked like when something failed, for whoever mends it. */
async function photographFailure(context, host, job) {
  const [page] = context.pages();
  await mkdir(join(pictureFolder, host.name), { recursive: true });
  await page
    ?.screenshot({ path: join(pictureFolder, host.name, `${job.name}-failed.png`), fullPage: true })
    .catch(() => {});
}

async function play(world, host, job, problems, references) {
  const { api, city, hosts } = world;
  const cell = `${host.name}-${job.name}`;
  const path = `/${host.name}/${job.name}`;
  const material = await job.material?.(city);
  const tag = `suara-${job.name}`;
  const attributes = job.attributes(material);
  const markup = job.markup?.(city.siteName, attributes) ?? widgetTag(tag, city.siteName, attributes);
  const tools = {
    api,
    city,
    hosts,
    path,
    tag,
    material,
    attributes,
    script: scriptTag(api),
    widget: place(markup),
    markup,
    hostPage,
    job,
  };
  hosts.put(path, host.html(tools), host.headers?.(tools));

  const heard = [];
  const context = await (await world.browserFor(host)).newContext({ ...contextOptions, ...host.context });
  try {
    context.setDefaultTimeout(STEP);
    const page = await context.newPage();
    listenTo(page, heard, host.expectedErrors);
    await page.addInitScript(keepPlace, PLACED);
    await page.addInitScript(watchHost);
    await host.setup?.({ page, context, api, ...tools });
    const url = hosts.origin + path;
    await page.goto(url, { waitUntil: host.waitUntil ?? 'load' });
    await host.arrive?.({ page, tag, ...tools });
    const widget = host.locate?.(page, tag) ?? page.locator(tag);
    const take = photographer({ host, job, references, problems });
    const picture = (name) => take(widget, page, name);
    await (host.play ?? wholeJob)({
      ...tools,
      job,
      host,
      page,
      context,
      widget,
      picture,
      cell,
      url,
      world,
      problems,
    });
    problems.push(...(await hostProblems(page, host.changes)));
    await host.leave?.({ page });
    if (host.ownScript !== false) problems.push(...(await hearingProblems(page)));
  } catch (error) {
    await photographFailure(context, host, job);
    throw error;
  } finally {
    problems.push(...heard);
    await context.close();
  }
}

const inTime = (promise) => {
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`it did not end within ${CELL / 1000} s`)), CELL);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
};

/** What is wrong in a cell; nothing where all is well. */
export async function runCell(world, host, job, references) {
  const problems = [];
  try {
    await inTime(play(world, host, job, problems, references));
  } catch (error) {
    problems.push(error.message.split('\n').slice(0, 6).join(' '));
  }
  return problems;
}
