import { wholeJob } from '../cell.mjs';

const TIMES = 100;
/** Rounds before it is counted: what is made once, and what the browser itself keeps ready. */
const WARM_UP = 15;

/** Of what is left after a hundred rounds. A widget that stayed would leave some hundred nodes each time. */
const BOUNDS = { Nodes: 300, JSEventListeners: 30, JSHeapUsedSize: 600_000 };

/** Takes the widget out and puts it, and then a new one, in: each waits until it can be used. */
const rounds = (page, times) =>
  page.evaluate(async (count) => {
    const place = document.querySelector('#place');
    const isReady = (element) =>
      new Promise((resolve) => element.addEventListener('suara-ready', resolve, { once: true }));
    for (let round = 0; round < count; round += 1) {
      const old = place.firstElementChild;
      old.remove();
      place.append(old);
      old.remove();
      const fresh = old.cloneNode(true);
      const ready = isReady(fresh);
      place.append(fresh);
      await ready;
      await new Promise((resolve) => setTimeout(resolve));
    }
  }, times);

async function measure(session) {
  await session.send('HeapProfiler.enable');
  for (let time = 0; time < 3; time += 1) await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  return Object.fromEntries(metrics.filter(({ name }) => name in BOUNDS).map(({ name, value }) => [name, value]));
}

/** A single-page app that removes and adds the widget a hundred times: nothing of them stays. */
export const host = {
  name: 'readded',
  html: ({ hostPage, script, widget }) => hostPage({ head: script, body: widget }),
  async play(cell) {
    const { page, context, job, widget, problems } = cell;
    await job.ready(widget);
    const session = await context.newCDPSession(page);
    await session.send('Performance.enable');
    await rounds(page, WARM_UP);
    const before = await measure(session);
    await rounds(page, TIMES);
    const after = await measure(session);
    for (const [name, bound] of Object.entries(BOUNDS)) {
      const more = after[name] - before[name];
      if (more > bound) problems.push(`${name} grew by ${more} in ${TIMES} rounds, from ${before[name]}`);
    }
    await wholeJob({ ...cell, calm: false });
  },
};
