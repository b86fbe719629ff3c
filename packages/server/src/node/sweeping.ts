import type { ServerPorts } from '../ports.js';
import { sweep } from '../sweep.js';

/** Milliseconds. Deadlines are hours away; five minutes more or less are nothing to anybody. */
const EVERY = 300_000;

/** Sweeps now and then. The function it returns ends that and waits for a sweep under way. */
export function sweepFrom(ports: ServerPorts, every = EVERY): () => Promise<void> {
  let running: Promise<void> | undefined;

  const run = async (): Promise<void> => {
    try {
      const swept = await sweep(ports);
      if (Object.values(swept).some((count) => count > 0)) ports.log.info({ ...swept }, 'swept');
    } catch (err) {
      ports.log.error({ err }, 'the sweep failed; the next one tries again');
    } finally {
      running = undefined;
    }
  };
  const start = () => {
    running ??= run();
  };

  start();
  const timer = setInterval(start, every);
  timer.unref();
  return async () => {
    clearInterval(timer);
    await running;
  };
}
