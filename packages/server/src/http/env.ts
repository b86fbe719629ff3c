import type { Context, MiddlewareHandler } from 'hono';
import type { Officer } from '../desk/authenticate.js';
import type { Bytes } from '../crypto/digest.js';
import type { ContributionRow } from '../consultations/contribution.js';
import type { FormFiles } from './form-body.js';
import type { ReportRow } from '../reports/trail.js';
import type { Site } from '../sites/site.js';

/** What the middleware learns of a request, for the routes. */
export interface AppEnv {
  Variables: {
    requestId: string;
    site: Site;
    officer: Officer;
    /** The report whose ticket and secret the request carries. */
    report: ReportRow;
    /** The contribution whose id and secret the request carries. */
    contribution: ContributionRow;
    /** Validated by the contract; so a route may take it for the contract's type. */
    body: unknown;
    rawBody: Bytes;
    /** What came with a form. */
    files: FormFiles;
    /** Whether it is a person who reads the answer, in a browser: then problems are pages, too. */
    isPage: boolean;
    query: Readonly<Record<string, unknown>>;
    idempotencyKey: string;
  };
}

export type AppContext = Context<AppEnv>;
export type Handler = (context: AppContext) => Promise<Response> | Response;
export type Middleware = MiddlewareHandler<AppEnv>;
