/** Logs for tests. */
import { leafHash } from '../merkle.js';

/** The leaf hashes of a log whose entries are all different. */
export const testLeaves = (count: number): Uint8Array[] =>
  Array.from({ length: count }, (_, index) => leafHash(Uint8Array.of(index >> 8, index & 255)));
