/** SQLSTATEs the code answers to. */
export const SQLSTATE = {
  serializationFailure: '40001',
  deadlockDetected: '40P01',
  lockNotAvailable: '55P03',
} as const;

/** The first code of the error or of what caused it that looks like `pattern`: drizzle wraps what the drivers throw. */
function findCode(error: unknown, pattern: RegExp): string | null {
  for (let each = error; each instanceof Error; each = each.cause) {
    const { code } = each as { code?: unknown };
    if (typeof code === 'string' && pattern.test(code)) return code;
  }
  return null;
}

/** The SQLSTATE of an error of either driver; null for any other error. */
export function sqlState(error: unknown): string | null {
  return findCode(error, /^(?=.*\d)[0-9A-Z]{5}$/u);
}

/** Connection lost (08), resources exhausted (53), shut down or timed out (57), locked (55P03), collided (40). */
const PASSING = /^(08|53|57)...$|^55P03$|^40...$|^(ECONN|ETIMEDOUT|EPIPE)/u;

/** Whether the same will work later, without anybody having to mend the program. */
export function isPassing(error: unknown): boolean {
  return findCode(error, PASSING) !== null;
}
