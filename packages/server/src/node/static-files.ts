import { serveStatic } from '@hono/node-server/serve-static';
import { Hono, type MiddlewareHandler } from 'hono';
import { etag } from 'hono/etag';

export interface Mount {
  readonly folder: string;
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

/** Answers 404 where no mount has the file. A name with a hash never changes its content; all else is asked for again. */
export function createStaticFiles(mounts: Mounts): Fetch {
  const site = new Hono<Found>();
  site.notFound(() => new Response(null, { status: 404 }));
  // the longest path first: `/` is the last to be asked
  for (const path of Object.keys(mounts).sort((a, b) => b.length - a.length)) {
    const mount = mounts[path];
    const prefix = path === '/' ? '' : path;
    if (mount) site.get(`${prefix}/*`, describeFile(mount), etag(), readFiles(prefix, mount.folder));
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

function describeFile({ anyOrigin, headers = {} }: Mount): MiddlewareHandler<Found> {
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
    context.header('Cache-Control', isHashed(pathname) ? 'public, max-age=31536000, immutable' : 'no-cache');
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

function isHashed(path: string): boolean {
  return /[.-][\w-]{8,}\.(js|css|map|woff2|svg|png|webp|jpg)$/.test(path) && /\d|[A-Z]/.test(path);
}
