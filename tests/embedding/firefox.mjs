/**
 * The same hosts in Firefox, as far as WebDriver BiDi carries: Playwright cannot drive the Firefox that Debian has. Three
 * widgets do their job here, found by the words on the screen as in the other suite, and the host is looked over.
 */
import puppeteer from 'puppeteer-core';
import { findProgram } from '../../scripts/lib/program.mjs';
import { lamp } from '../support/citizen.mjs';
import { keepPlace } from './cell.mjs';
import { hostLines, watchHost } from './host-state.mjs';
import { hosts as allHosts } from './hosts/index.mjs';
import { jobs as allJobs } from './jobs/index.mjs';
import { hasLibraries } from './libraries.mjs';
import { hostPage, place, PLACED } from './page.mjs';
import { scriptTag, widgetTag } from './snippet.mjs';

const HOSTS = ['plain', 'reset', 'unknown-hidden', 'uppercase', 'prototype-js', 'mootools', 'strict-policy'];
const PATIENCE = 30_000;

export const firefoxPath = findProgram(process.env.FIREFOX_PATH, ['firefox-esr', 'firefox']);

/** Runs in the page: looks in the widget for what has these words, and does something with it. True once it was there. */
function act(tag, kind, words, value) {
  const root = document.querySelector(tag)?.shadowRoot;
  if (!root) return false;
  const named = (selector) =>
    [...root.querySelectorAll(selector)].find(
      (each) => each.checkVisibility() && each.textContent.trim().replace(/\s+/g, ' ').startsWith(words),
    );
  if (kind === 'see') return root.querySelector('.root').innerText.includes(words);
  if (kind === 'press') {
    const button = named('button');
    button?.click();
    return Boolean(button);
  }
  const label = named('label');
  const field = label && (label.control ?? root.getElementById(label.htmlFor) ?? label.querySelector('input'));
  if (!field) return false;
  if (kind === 'check') field.click();
  else {
    if (kind === 'choose') {
      const option = [...field.options].find(({ text }) => text.trim() === value);
      if (!option) return false;
      field.value = option.value;
    } else field.value = value;
    for (const type of ['input', 'change'])
      field.dispatchEvent(new InputEvent(type, { bubbles: true, composed: true }));
  }
  return true;
}

/** What a citizen does in the widget, each as soon as it can be done. */
const citizen = (page, tag) => {
  const when = (...args) => page.waitForFunction(act, { timeout: PATIENCE, polling: 100 }, tag, ...args);
  return {
    see: (words) => when('see', words),
    press: (words) => when('press', words),
    check: (words) => when('check', words),
    fill: (label, text) => when('fill', label, text),
    choose: (label, option) => when('choose', label, option),
  };
};

const acts = {
  async poll({ person, city, material }) {
    await person.check('Lebih banyak lampu');
    await person.press('Kirim suara');
    await person.see('Suara tercatat');
    const ballots = await city.ballotsIn(material);
    if (ballots !== 1) throw new Error(`${ballots} ballots were counted`);
  },
  async 'complaint-form'({ person }) {
    await person.fill('Apa yang terjadi?', `${lamp.description} Dari Firefox.`);
    await person.choose('Jenis laporan', lamp.service);
    await person.press('Lanjut: Lokasi');
    await person.choose('Kecamatan', lamp.district);
    await person.choose('Kelurahan', lamp.area);
    await person.fill('Alamat atau patokan', lamp.address);
    await person.press('Lanjut: Foto dan kontak');
    await person.press('Lanjut: Periksa');
    await person.check('Saya setuju');
    await person.press('Kirim laporan');
    await person.see('Laporan diterima');
    await person.see('Nomor laporan');
  },
  async scoreboard({ person }) {
    await person.see('75,00');
    await person.see('Kurang baik');
  },
};

async function runCell({ api, hosts, city }, browser, host, job) {
  const tag = `suara-${job.name}`;
  const material = await job.material?.(city);
  const path = `/firefox/${host.name}/${job.name}`;
  const attributes = job.attributes(material);
  const markup = widgetTag(tag, city.siteName, attributes);
  const tools = {
    api,
    city,
    hosts,
    path,
    tag,
    attributes,
    script: scriptTag(api),
    widget: place(markup),
    markup,
    hostPage,
    job,
  };
  hosts.put(path, host.html(tools), host.headers?.(tools));
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    const problems = [];
    page.on('pageerror', ({ message }) => {
      // browsers ask for it unasked, and a strict policy forbids that, too
      if (!message.includes('/favicon.ico')) problems.push(`error in the page: ${message}`);
    });
    await page.evaluateOnNewDocument(keepPlace, PLACED);
    await page.evaluateOnNewDocument(watchHost);
    await page.goto(hosts.origin + path);
    await acts[job.name]({ person: citizen(page, tag), city, material });
    problems.push(...hostLines(await page.evaluate(() => globalThis.__hostWatch.differences()), host.changes));
    return problems;
  } catch (error) {
    return [error.message.split('\n')[0]];
  } finally {
    await context.close();
  }
}

/** Rows of the table: some hosts × three widgets, one after the other. */
export async function runInFirefox(world, { host: onlyHost, widget: onlyWidget, short } = {}, tell = () => {}) {
  const names = short ? ['plain', 'strict-policy'] : HOSTS;
  const jobs = allJobs.filter(({ name }) => acts[name] && (!onlyWidget || name === onlyWidget));
  const chosen = allHosts.filter(
    ({ name, libraries = [] }) => names.includes(name) && (!onlyHost || name === onlyHost) && hasLibraries(libraries),
  );
  const cells = chosen.flatMap((host) =>
    jobs.map((job) => ({ host: { ...host, name: `${host.name}, Firefox` }, page: host, job })),
  );
  if (cells.length === 0) return [];
  if (!firefoxPath) return cells.map((cell) => ({ ...cell, missing: true }));
  const browser = await puppeteer.launch({ browser: 'firefox', executablePath: firefoxPath, headless: true });
  try {
    for (const cell of cells) {
      const began = Date.now();
      cell.problems = await runCell(world, browser, cell.page, cell.job);
      tell(cell, began);
    }
  } finally {
    await browser.close();
  }
  return cells;
}
