import { Hono } from 'hono';
import { compress } from 'hono/compress';
import { CityReader } from './cities/city.js';
import { deskConsultationRoutes } from './consultations/desk-routes.js';
import { consultationRoutes } from './consultations/routes.js';
import { deskRoutes } from './desk/routes.js';
import { problemPage } from './forms/frame/problem-page.js';
import { formRoutes } from './forms/routes.js';
import { embedRoutes } from './embed/routes.js';
import { healthRoutes } from './health/routes.js';
import { byContract } from './http/by-contract.js';
import { operations } from './http/contract.js';
import type { AppContext, AppEnv, Handler, Middleware } from './http/env.js';
import { createGuards } from './http/guards.js';
import { createOnce } from './http/idempotency.js';
import { problemOf, requestLog } from './http/log.js';
import { anyOrigin, deskOrigin, formOrigin, siteOrigin, varyByOrigin } from './http/origin.js';
import { Problem, problemResponse } from './http/problem.js';
import { spend } from './http/rate-limit.js';
import { securityHeaders } from './http/security-headers.js';
import { deskPollRoutes } from './polls/desk/routes.js';
import { subscriptionRoutes } from './outcomes/routes.js';
import { Polls } from './polls/polls.js';
import { pollRoutes } from './polls/routes.js';
import { voterRoutes } from './polls/voter-code/routes.js';
import { verifyVoters } from './polls/voter-code/verify-voters.js';
import { mediaRoutes } from './media/routes.js';
import type { AskServer, Logger, ServerPorts } from './ports.js';
import { reportRoutes } from './reports/routes.js';
import { siteRoutes } from './sites/routes.js';
import { deskSurveyRoutes } from './surveys/desk/routes.js';
import { surveyReportRoutes } from './surveys/report/routes.js';
import { surveyRoutes } from './surveys/routes.js';

function addressLimit(ports: ServerPorts): Middleware {
  return async (context, next) => {
    await spend(ports, 'address', ports.peerAddress(context.req.raw));
    await next();
  };
}

/** The same server, for what it asks itself: whoever made it ask has been counted and logged already. */
function inwards(ports: ServerPorts): AskServer {
  const log: Logger = {
    info: () => undefined,
    error: (fields, message) => {
      ports.log.error(fields, message);
    },
  };
  let app: ReturnType<typeof createApp> | undefined;
  return (request) => {
    // without what paints: painting asks for data, never for a painting
    app ??= createApp({ ...ports, renderWidget: undefined, log, limit: () => Promise.resolve(null) });
    return app.fetch(request);
  };
}

/** One handler for each operation of the contract. */
function routesOf(ports: ServerPorts, cities: CityReader): Readonly<Record<string, Handler>> {
  const once = createOnce(ports);
  const polls = new Polls(ports);
  const voters = verifyVoters(ports, once);
  return {
    ...siteRoutes(),
    ...reportRoutes(ports, once),
    ...pollRoutes(ports, polls),
    ...voterRoutes(ports, voters),
    ...subscriptionRoutes(ports, once),
    ...consultationRoutes(ports, once),
    ...surveyRoutes(ports, once),
    ...formRoutes(ports, once, polls, voters),
    ...deskRoutes(ports, once),
    ...deskPollRoutes(ports, once),
    ...deskConsultationRoutes(ports, once),
    ...deskSurveyRoutes(ports, once),
    ...surveyReportRoutes(ports),
    ...mediaRoutes(ports, cities),
    ...embedRoutes(ports, cities, inwards(ports)),
    ...healthRoutes(ports),
  };
}

/** `/v1/sites/{site}` as the router writes it. */
const routePattern = (path: string) => path.replaceAll(/\{(\w+)\}/gu, ':$1');

function mountOperations(app: Hono<AppEnv>, ports: ServerPorts, cities: CityReader): void {
  const routes = routesOf(ports, cities);
  const guards = createGuards(ports, cities);
  for (const operation of operations) {
    const handler = routes[operation.id];
    if (!handler) throw new Error(`The contract's operation ${operation.id} has no route.`);
    app.on(operation.method, routePattern(operation.path), byContract(operation, guards), handler);
  }
}

/**
 * What every widget asks for, and no answer that holds a secret: how well such a one compresses would tell of it. Outside of
 * what sets `Vary`, which it adds to.
 */
const COMPRESSED = ['/v1/sites/:site', '/v1/sites/:site/services', '/v1/sites/:site/areas'];

/** For what a person opens in a browser: whatever goes wrong there is told as a page. */
const asPage = (): Middleware => async (context, next) => {
  context.set('isPage', true);
  await next();
};

const answerProblem = (context: AppContext, problem: Problem) =>
  context.get('isPage') ? problemPage(context, problem) : problemResponse(problem);

/** The server as one function from request to answer. */
export function createApp(ports: ServerPorts): { fetch(request: Request): Promise<Response> } {
  const cities = new CityReader(ports.db);
  const app = new Hono<AppEnv>();
  app.use(requestLog(ports), securityHeaders(ports));
  for (const path of COMPRESSED) app.use(path, compress());
  app.use('/v1/sites/:site/forms/*', asPage());
  app.use('/v1/sites/:site/*', varyByOrigin(), siteOrigin(ports, cities), addressLimit(ports));
  app.use('/v1/sites/:site/forms/*', formOrigin(ports));
  app.use('/v1/desk/*', varyByOrigin(), deskOrigin(ports), addressLimit(ports));
  app.use('/v1/media/*', anyOrigin());
  app.use('/v1/embed/*', addressLimit(ports));
  mountOperations(app, ports, cities);
  app.notFound((context) => answerProblem(context, new Problem('not-found')));
  app.onError((error, context) => answerProblem(context, problemOf(ports, error, context)));
  return { fetch: async (request) => app.fetch(request) };
}
