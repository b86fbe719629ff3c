/**
 * Which pages may use the server. Origin lists keep a city's form from being
 * carried by anybody else's page; they are no authentication, since whoever is
 * not a browser sends what he likes, or no origin at all.
 */
import type { CityReader } from '../cities/city.js';
import type { ServerPorts } from '../ports.js';
import { findSite } from '../sites/site.js';
import type { AppContext, Middleware } from './env.js';
import { Problem } from './problem.js';
import { ownOrigin } from './security-headers.js';

/** Without it, every request that is not simple costs a second one. Two hours is the most Chromium keeps. */
const MAX_AGE = '7200';

function preflight(): Response {
  return new Response(null, {
    status: 204,
    headers: {
      'Access-Control-Allow-Methods': 'GET, POST',
      'Access-Control-Allow-Headers': 'Content-Type, Idempotency-Key, Report-Secret, Voter-Token, Contribution-Secret',
      'Access-Control-Max-Age': MAX_AGE,
    },
  });
}

function allow(context: AppContext, origin: string): void {
  context.header('Access-Control-Allow-Origin', origin);
  context.header('Access-Control-Expose-Headers', 'Retry-After, Idempotency-Replayed');
}

/** Goes on for `origin`, or answers its preflight, and lets the page read whatever comes of it. */
async function admit(context: AppContext, origin: string | undefined, next: () => Promise<void>): Promise<void> {
  if (context.req.method === 'OPTIONS') context.res = preflight();
  else await next();
  if (origin !== undefined) allow(context, origin);
}

/** Tells nothing but why: any page may read it, or its visitors would be told that there is no connection. */
const refuse = (problem: 'not-found' | 'origin-refused'): Problem =>
  new Problem(problem, { headers: { 'Access-Control-Allow-Origin': '*' } });

/** Finds the site and refuses pages that are not on its list. */
export function siteOrigin(ports: ServerPorts, cities: CityReader): Middleware {
  return async (context, next) => {
    const origin = context.req.header('Origin');
    const site = await findSite(cities, context.req.param('site') ?? '');
    if (!site) throw refuse('not-found');
    if (origin !== undefined && !site.origins.includes(origin) && origin !== ownOrigin(ports, context.req.raw)) {
      throw refuse('origin-refused');
    }
    context.set('site', site);
    await admit(context, origin, next);
  };
}

/** The desk is one page, the server's own. */
export function deskOrigin(ports: ServerPorts): Middleware {
  return async (context, next) => {
    const origin = context.req.header('Origin');
    if (origin !== undefined && origin !== ownOrigin(ports, context.req.raw)) throw new Problem('origin-refused');
    await admit(context, origin, next);
  };
}

/**
 * Forms are sent by this server's own pages only: another page must not send one in a visitor's name. (A browser sends its
 * origin along with every form, old ones aside; those have no session here that could be misused.)
 */
export function formOrigin(ports: ServerPorts): Middleware {
  return async (context, next) => {
    const origin = context.req.header('Origin');
    const isRead = context.req.method === 'GET' || context.req.method === 'HEAD';
    if (!isRead && origin !== undefined && origin !== ownOrigin(ports, context.req.raw)) throw refuse('origin-refused');
    await next();
  };
}

/** Photos are shown wherever their signed address is. */
export function anyOrigin(): Middleware {
  return async (context, next) => {
    await admit(context, '*', next);
    context.header('Cross-Origin-Resource-Policy', 'cross-origin');
  };
}

/** Caches must not hand one origin the answer that was made for another. */
export function varyByOrigin(): Middleware {
  return async (context, next) => {
    await next();
    if (!context.res.headers.has('Vary')) context.header('Vary', 'Origin');
  };
}
