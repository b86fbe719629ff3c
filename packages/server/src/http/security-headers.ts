import type { ServerPorts } from '../ports.js';
import type { Middleware } from './env.js';

/** The origin this server is reached at: behind a proxy, the request does not know it. */
export function ownOrigin({ publicOrigin }: Pick<ServerPorts, 'publicOrigin'>, request: Request): string {
  return publicOrigin ?? new URL(request.url).origin;
}

const HEADERS: Readonly<Record<string, string>> = {
  'X-Content-Type-Options': 'nosniff',
};

/** Routes whose answers are not personal say so themselves, and so do the pages, which have a style and send forms. */
const DEFAULTS: Readonly<Record<string, string>> = {
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
  'Cache-Control': 'no-store',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
};

/** What every answer carries, errors included. */
export function securityHeaders(ports: ServerPorts): Middleware {
  return async (context, next) => {
    await next();
    for (const [name, value] of Object.entries(HEADERS)) context.header(name, value);
    for (const [name, value] of Object.entries(DEFAULTS)) {
      if (!context.res.headers.has(name)) context.header(name, value);
    }
    if (ownOrigin(ports, context.req.raw).startsWith('https:')) {
      context.header('Strict-Transport-Security', 'max-age=31536000');
    }
  };
}
