/** How a survey is answered: the API's route and the plain form do it by the same function. */
import type { ServerPorts } from '../../ports.js';
import type { Site } from '../../sites/site.js';
import { quietAfterAnswer } from '../invite/quiet.js';
import type { Visitor } from '../invite/visitor.js';
import { requirePublic } from '../survey.js';
import type { Act } from '../traces.js';
import { spendResponse } from './budget.js';
import { createResponse, type Responded } from './create-response.js';
import type { NewResponse } from './new-response.js';

/** Resolves when the response is durable. */
export async function respond(
  ports: ServerPorts,
  site: Site,
  survey: string,
  input: NewResponse,
  act: Act,
  visitor: Visitor,
): Promise<Responded> {
  const { db, now } = ports;
  const { row } = await requirePublic(db, site.city.id, survey, now());
  await spendResponse(ports, row, input, visitor.address);
  const responded = await createResponse(db, site, row.id, input, act, now);
  // in a transaction of its own, so that the database has nothing that joins the visitor to the response
  if (responded.row.mode === 'self') await quietAfterAnswer(db, site.city, visitor, now());
  return responded;
}
