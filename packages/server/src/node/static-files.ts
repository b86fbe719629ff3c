import { serveStatic } from '@hono/node-server/serve-static';
import { Hono, type MiddlewareHandler } from 'hono';
import { etag } from 'hono/etag';

export interface Mount {
  readonly folder: string;
  /** Holds a folder for each version, whose files never change again, and one for each major version, whose files do. */
  readonly versioned?: boolean;
  /** For files that pages of any site load, such as the widgets. */
  readonly anyOrigin?: boolean;
  /** Sent with every file. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** Folders by the path they are served under, such as `/cdn`. */
export type Mounts = Readonly<Record<string, Mount>>;

export type Fetch = (request: Request) => Promise<Response>;

interface Found {
  Variables: { file: string };
}

/** Answers 404 where no mount has the file. What never changes is kept for good; all else is asked for again. */
export function createStaticFiles(mounts: Mounts): Fetch {
  const site = new Hono<Found>();
  site.notFound(() => new Response(null, { status: 404 }));
  // the longest path first: `/` is the last to be asked
  for (const path of Object.keys(mounts).sort((a, b) => b.length - a.length)) {
    const mount = mounts[path];
    const prefix = path === '/' ? '' : path;
    if (mount) site.get(`${prefix}/*`, describeFile(prefix, mount), etag(), readFiles(prefix, mount.folder));
  }
  return async (request) => site.fetch(request);
}

function readFiles(prefix: string, root: string): MiddlewareHandler<Found> {
  return serveStatic<Found>({
    root,
    precompressed: true,
    rewriteRequestPath: (path) => path.slice(prefix.length) || '/',
    onFound: (file, context) => context.set('file', file),
  });
}

function describeFile(prefix: string, { anyOrigin, headers = {}, versioned }: Mount): MiddlewareHandler<Found> {
  return async (context, next) => {
    await next();
    const file = context.get('file') as string | undefined;
    if (file === undefined) return;
    const { pathname, search } = new URL(context.req.url);
    // the links of a folder's page are relative to the folder
    if (isIndex(file) && !isIndex(pathname) && !pathname.endsWith('/')) {
      // otherwise the new answer inherits the file's headers, its length among them
      context.res = undefined;
      context.res = new Response(null, { status: 308, headers: { location: `${pathname}/${search}` } });
      return;
    }
    context.header('Cache-Control', versioned ? cacheOfVersion(pathname.slice(prefix.length)) : cacheOf(pathname));
    context.header('X-Content-Type-Options', 'nosniff');
    if (anyOrigin) {
      context.header('Access-Control-Allow-Origin', '*');
      context.header('Cross-Origin-Resource-Policy', 'cross-origin');
    }
    for (const [name, value] of Object.entries(headers)) context.header(name, value);
  };
}

function isIndex(path: string): boolean {
  return /[\\/]index\.html(\.br)?$/.test(path);
}

const FOR_GOOD = 'public, max-age=31536000, immutable';

function cacheOf(path: string): string {
  return isHashed(path) ? FOR_GOOD : 'no-cache';
}

/**
 * The folder of a release is for good. 0.0.0 is what every build is that has not been released, and must be asked for
 * again. A moving channel may be a few minutes late, and is shown once more while it is asked for.
 */
function cacheOfVersion(path: string): string {
  const [, folder = ''] = path.split('/');
  if (/^\d+$/.test(folder)) return 'public, max-age=300, stale-while-revalidate=3600';
  return /^\d+\.\d+\.\d+/.test(folder) && !folder.startsWith('0.0.0') ? FOR_GOOD : 'no-cache';
}

/** A name with a hash never changes its content. */
function isHashed(path: string): boolean {
  return /[.-][\w-]{8,}\.(js|css|map|woff2|svg|png|webp|jpg)$/.test(path) && /\d|[A-Z]/.test(path);
}
