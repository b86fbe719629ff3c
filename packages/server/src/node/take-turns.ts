/** Runs at most `limit` tasks at once; the others wait in the order they came. */
export function takeTurns(limit: number): <T>(task: () => Promise<T>) => Promise<T> {
  let running = 0;
  const waiting: (() => void)[] = [];

  return async (task) => {
    if (running >= limit) await new Promise<void>((resolve) => waiting.push(resolve));
    else running += 1;
    try {
      return await task();
    } finally {
      // the place passes on without being free in between, so nobody overtakes
      const next = waiting.shift();
      if (next) next();
      else running -= 1;
    }
  };
}
