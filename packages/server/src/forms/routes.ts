import type { Handler } from '../http/env.js';
import type { Once } from '../http/idempotency.js';
import { Problem } from '../http/problem.js';
import type { ServerPorts } from '../ports.js';
import { reportFormRoutes } from './report/routes.js';
import { trackFormRoutes } from './track/routes.js';

const notFound: Handler = () => {
  throw new Problem('not-found');
};

/** The pages for browsers without JavaScript, and for when a widget cannot be had. */
export function formRoutes(ports: ServerPorts, once: Once): Readonly<Record<string, Handler>> {
  return {
    ...reportFormRoutes(ports, once),
    ...trackFormRoutes(ports, once),
    showPollForm: notFound,
    submitPollForm: notFound,
    showSurveyForm: notFound,
    submitSurveyForm: notFound,
  };
}
