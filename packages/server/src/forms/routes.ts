import type { Handler } from '../http/env.js';
import type { Once } from '../http/idempotency.js';
import type { Polls } from '../polls/polls.js';
import type { VerifyVoters } from '../polls/voter-code/verify-voters.js';
import type { ServerPorts } from '../ports.js';
import { pollFormRoutes } from './polls/routes.js';
import { reportFormRoutes } from './report/routes.js';
import { surveyFormRoutes } from './surveys/routes.js';
import { trackFormRoutes } from './track/routes.js';

/** The pages for browsers without JavaScript, and for when a widget cannot be had. */
export function formRoutes(
  ports: ServerPorts,
  once: Once,
  polls: Polls,
  voters: VerifyVoters,
): Readonly<Record<string, Handler>> {
  return {
    ...reportFormRoutes(ports, once),
    ...trackFormRoutes(ports, once),
    ...pollFormRoutes(ports, polls, voters),
    ...surveyFormRoutes(ports),
  };
}
