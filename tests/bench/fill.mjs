/** Fills a poll through the server's own transaction, without HTTP: as the counters and the log come out of real votes. */
import { randomBytes } from 'node:crypto';
import { ballotCommitment } from '@suara/core';
import { castBatch } from '../../packages/server/dist/polls/cast/batch.js';

const BATCH = 256;

const hex = () => randomBytes(32).toString('hex');

function voteOf(definition, ballot) {
  const salt = hex();
  const commitment = ballotCommitment({ salt, definition, level: 'device', ballot });
  const voter = { level: 'device', pseudonym: randomBytes(32).toString('base64url') };
  return { voter, siteId: 'bench', ballot, definition, commitment, act: hex(), salt };
}

/** Casts votes until `size` have been, of which there are `from` already. */
export async function fill(db, { city, poll, definition }, { from, size, ballotOf }) {
  for (let cast = from; cast < size; cast += BATCH) {
    const length = Math.min(BATCH, size - cast);
    const votes = Array.from({ length }, (_, offset) => voteOf(definition, ballotOf(cast + offset)));
    await castBatch(db, { cityId: city, id: poll }, votes, Date.now);
  }
}
