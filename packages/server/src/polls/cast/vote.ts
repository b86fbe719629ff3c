import type { Ballot, VoterLevel } from '@suara/core';
import type { ActTraces, Voter } from '../voter.js';

/** What a voter casts, checked against the poll's rules, ready to be stored. */
export interface Vote extends ActTraces {
  readonly voter: Voter;
  readonly siteId: string;
  /** In its one form. */
  readonly ballot: Ballot;
  /** The hash of the definition that the voter saw. */
  readonly definition: string;
  readonly commitment: string;
}

/** Where a vote stands in the log, with the proof of it; hashes in hexadecimal. */
export interface Placed {
  readonly replaces: string | null;
  readonly lane: number;
  readonly index: number;
  readonly size: number;
  readonly root: string;
  readonly proof: readonly string[];
  /** Whether it had this place before it was sent again. */
  readonly isReplay?: true;
}

/** The contract's BallotReceipt. */
export interface Receipt extends Omit<Placed, 'isReplay'> {
  readonly poll: string;
  readonly definition: string;
  readonly level: VoterLevel;
  readonly ballot: Ballot;
  readonly salt: string;
  readonly commitment: string;
}

export function receiptOf(poll: string, vote: Vote, placed: Placed): Receipt {
  const { definition, voter, ballot, salt, commitment } = vote;
  const { replaces, lane, index, size, root, proof } = placed;
  return {
    poll,
    definition,
    level: voter.level,
    ballot,
    salt,
    commitment,
    replaces,
    lane,
    index,
    size,
    root,
    proof,
  };
}
