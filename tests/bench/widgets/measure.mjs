/** Opens pages as a cheap phone with bad signal would, and reads what that took. */
import { chromium } from 'playwright-core';
import { chromiumArgs, chromiumPath } from '../../../scripts/lib/chromium.mjs';
import { median } from '../figures.mjs';
import { probe } from './probe.mjs';

/** DevTools' "Slow 3G": milliseconds, and bytes a second. */
const SLOW_3G = {
  offline: false,
  latency: 2000,
  downloadThroughput: (500 * 1000 * 0.8) / 8,
  uploadThroughput: (500 * 1000 * 0.8) / 8,
};
const CPU = 4;

/** Milliseconds until a page is given up. */
const PATIENCE = 90_000;
/** Milliseconds for what still moves after the first click was taken. */
const SETTLE = 3_000;

/** The medians of so many visits, each in a browser of its own that remembers nothing. */
export async function measure(page, address, times) {
  const visits = [];
  for (let time = 0; time < times; time += 1) {
    visits.push(await inNewBrowser((browser) => visit(browser, page, address)));
  }
  const of = (key) => median(visits.filter((each) => !each.failure).map((each) => each[key]));
  const { name, group, kind } = page;
  const failure = visits.find((each) => each.failure)?.failure;
  const figures = ['usable', 'script', 'shift', 'bytes', 'requests', 'trips'].map((key) => [key, of(key)]);
  return { name, group, kind, failure, shared: visits[0].shared ?? [], ...Object.fromEntries(figures) };
}

async function inNewBrowser(task) {
  const browser = await chromium.launch({ executablePath: chromiumPath, args: chromiumArgs, headless: true });
  try {
    return await task(browser);
  } catch (error) {
    return { failure: error.message.split('\n', 1)[0] };
  } finally {
    await browser.close();
  }
}

async function visit(browser, page, address) {
  const tab = await browser.newPage({ viewport: { width: 360, height: 740 }, locale: 'id-ID' });
  const session = await tab.context().newCDPSession(tab);
  const traffic = watchTraffic(session);
  await session.send('Network.enable');
  await session.send('Performance.enable');
  await session.send('Network.emulateNetworkConditions', SLOW_3G);
  await session.send('Emulation.setCPUThrottlingRate', { rate: CPU });
  await tab.addInitScript(probe, page.probe);
  await tab.goto(address, { waitUntil: 'commit' });
  const usable = await tab
    .waitForFunction(() => globalThis.__usable, null, { timeout: PATIENCE, polling: 100 })
    .then((handle) => handle.jsonValue())
    .catch(() => null);
  if (usable === null) return { failure: 'it never took a click' };
  const script = await scriptTime(session);
  const atClick = traffic.read();
  await tab.waitForTimeout(SETTLE);
  const shift = await tab.evaluate(() => globalThis.__shift);
  return { usable, script, shift, ...atClick, shared: traffic.repeated() };
}

/** Milliseconds of the main thread in scripts so far. */
async function scriptTime(session) {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'ScriptDuration').value * 1000;
}

/** What went over the wire; a trip is a request that began only after another of the page's had ended. */
function watchTraffic(session) {
  const requests = new Map();
  session.on('Network.requestWillBeSent', ({ requestId, request, timestamp }) => {
    requests.set(requestId, { url: request.url, method: request.method, began: timestamp, ended: undefined, bytes: 0 });
  });
  session.on('Network.loadingFinished', ({ requestId, timestamp, encodedDataLength }) => {
    Object.assign(requests.get(requestId) ?? {}, { ended: timestamp, bytes: encodedDataLength });
  });
  return {
    read() {
      const done = [...requests.values()].filter(({ ended, url }) => ended && url.startsWith('http'));
      return {
        bytes: done.reduce((sum, { bytes }) => sum + bytes, 0),
        requests: done.length,
        trips: longestChain(done),
      };
    },
    /** Addresses that were asked for more than once. */
    repeated() {
      const urls = [...requests.values()].filter(({ method }) => method === 'GET').map(({ url }) => url);
      return [...new Set(urls.filter((url, index) => urls.indexOf(url) !== index && url.startsWith('http')))];
    },
  };
}

/** Of requests one after the other: how many a citizen had to wait for in turn. */
function longestChain(requests) {
  const inOrder = requests.toSorted((a, b) => a.began - b.began);
  const depth = new Map();
  for (const request of inOrder) {
    const before = inOrder.filter(({ ended }) => ended <= request.began).map((each) => depth.get(each) ?? 0);
    depth.set(request, 1 + Math.max(0, ...before));
  }
  return Math.max(0, ...depth.values());
}
