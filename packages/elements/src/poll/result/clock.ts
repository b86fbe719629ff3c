/** Time and chance, so that a test can hold them. */
export interface Clock {
  now(): number;
  /** From 0 to 1. */
  random(): number;
  /** Runs later, unless what it returns is called before. */
  after(milliseconds: number, run: () => void): () => void;
}

export const systemClock: Clock = {
  now: () => Date.now(),
  random: () => Math.random(),
  after: (milliseconds, run) => {
    const timer = setTimeout(run, milliseconds);
    return () => {
      clearTimeout(timer);
    };
  },
};
