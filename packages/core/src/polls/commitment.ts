/**
 * What the public log holds of a vote: a commitment, which tells nothing of the
 * ballot until its salt is shown, and binds the city to it from the first moment.
 */
import type { Ballot } from './ballot.js';
import { canonicalBytes } from './canonical-json.js';
import type { VoterLevel } from './definition.js';
import { jsonHash } from './hash.js';
import { leafHash } from './merkle.js';

/** What a commitment binds together. */
export interface Committed {
  /** 32 random-looking bytes in hexadecimal: without them, few options could be tried one by one. */
  readonly salt: string;
  /** The definition's hash. */
  readonly definition: string;
  readonly level: VoterLevel;
  readonly ballot: Ballot;
}

/** One line of a lane. */
export interface LogEntry {
  readonly commitment: string;
  /** The commitment of the vote that this one changes; null for a first vote. */
  readonly replaces: string | null;
}

/** Where a lane stands: how many entries it has, and their Merkle root in hexadecimal. */
export interface LaneHead {
  readonly size: number;
  readonly root: string;
}

/** SHA-256 of the canonical JSON (RFC 8785) of exactly these four, in hexadecimal. */
export function ballotCommitment({ salt, definition, level, ballot }: Committed): string {
  return jsonHash({ salt, definition, level, ballot });
}

/** The leaf hash (RFC 6962 section 2.1) of an entry's canonical JSON (RFC 8785). */
export function entryLeaf({ commitment, replaces }: LogEntry): Uint8Array {
  return leafHash(canonicalBytes({ commitment, replaces }));
}

/** One hash for all lanes of a poll, in their order: printed or posted, it pins every vote. */
export function pollRoot({ poll, definition, lanes }: PollHead): string {
  return jsonHash({ poll, definition, lanes: lanes.map(({ size, root }) => ({ size, root })) });
}

export interface PollHead {
  readonly poll: string;
  /** The definition's hash. */
  readonly definition: string;
  readonly lanes: readonly LaneHead[];
}
