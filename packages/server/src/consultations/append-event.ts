import { uuidv7 } from 'uuidv7';
import { consultationEvent } from '../db/schema-consultations.js';
import type { Officer } from '../desk/authenticate.js';
import type { Database } from '../ports.js';

type Move = typeof consultationEvent.$inferSelect.move;

/** Writes who of the desk did what to a consultation. */
export async function appendEvent(
  tx: Database,
  { id: officerId, city }: Officer,
  consultationId: string,
  move: Move,
  at: number,
): Promise<void> {
  await tx.insert(consultationEvent).values({ cityId: city.id, id: uuidv7(), consultationId, move, officerId, at });
}
