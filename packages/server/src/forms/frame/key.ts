/**
 * Every form that is shown carries a key, made here, as a widget makes one for each act: pressed twice, reloaded or tried again
 * after a silence, it is one act.
 */
import { UUID } from 'uuidv7';
import { Problem } from '../../http/problem.js';

/** Answers are remembered under their key for this long (see sweep.ts); what is older would be done again. */
const HOURS_REMEMBERED = 24;

/** A version 7 UUID: its own time says how old the form is. */
export function newFormKey(now: number): string {
  const [a = 0, b = 0, c = 0] = crypto.getRandomValues(new Uint32Array(3));
  return UUID.fromFieldsV7(now, a >>> 20, b >>> 2, c).toString();
}

/** Whether a form is so old that what it was sent for may have been forgotten. */
export function isStaleKey(key: string, now: number): boolean {
  const madeAt = parseInt(key.replaceAll('-', '').slice(0, 12), 16);
  return now - madeAt > HOURS_REMEMBERED * 3_600_000;
}

/** Milliseconds between tries, and how many there are: longer than any act takes. */
const PAUSE = 250;
const TRIES = 60;

/**
 * Waits for the same act where it is under way: of two presses, a browser shows the answer to the second one, and no script is
 * there to ask again.
 */
export async function patiently<Answer>(act: () => Promise<Answer>): Promise<Answer> {
  for (let left = TRIES; left > 0; left -= 1) {
    try {
      return await act();
    } catch (error) {
      if (!(error instanceof Problem && error.problem === 'idempotency-key-in-flight')) throw error;
      await new Promise((resolve) => setTimeout(resolve, PAUSE));
    }
  }
  throw new Problem('unavailable', { headers: { 'Retry-After': '5' } });
}
