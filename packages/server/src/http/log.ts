import { routePath } from 'hono/route';
import { uuidv7 } from 'uuidv7';
import { isPassing, sqlState } from '../db/errors.js';
import type { ServerPorts } from '../ports.js';
import type { AppContext, Middleware } from './env.js';
import { Problem } from './problem.js';

/**
 * One line for each request. The route, never the path: that holds tickets.
 * Nothing of the query, the headers, the body, or the address.
 */
export function requestLog({ log, now }: ServerPorts): Middleware {
  return async (context, next) => {
    const requestId = uuidv7();
    const start = now();
    context.set('requestId', requestId);
    await next();
    context.header('X-Request-Id', requestId);
    log.info(
      {
        method: context.req.method,
        route: routePath(context, -1),
        status: context.res.status,
        ms: now() - start,
        requestId,
      },
      'request',
    );
  };
}

const framesOf = ({ stack = '' }: Error) => stack.split('\n').filter((line) => /^\s+at .+:\d+:\d+\)?$/u.test(line));

/**
 * What may be logged of an error. The message of a failed query holds its
 * parameters, so a citizen's name; the code, the SQL and the stack do not.
 */
export function describeError(error: unknown): Readonly<Record<string, unknown>> {
  if (!(error instanceof Error)) return { type: typeof error };
  const { query, constraint } = error as { query?: unknown; constraint?: unknown };
  const state = sqlState(error);
  return {
    type: error.name,
    ...(state !== null && { state }),
    ...(typeof query === 'string' && { query }),
    ...(typeof constraint === 'string' && { constraint }),
    // with its first line, a stack starts with the message
    stack: framesOf(error),
    ...(error.cause !== undefined && { cause: describeError(error.cause) }),
  };
}

/** What a route threw, as a problem; what nobody foresaw is logged. */
export function problemOf({ log }: Pick<ServerPorts, 'log'>, error: unknown, context: AppContext): Problem {
  if (error instanceof Problem) return error;
  log.error({ requestId: context.get('requestId'), failure: describeError(error) }, 'request failed');
  return isPassing(error) ? new Problem('unavailable', { headers: { 'Retry-After': '5' } }) : new Problem('internal');
}
