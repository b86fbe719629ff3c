/** The agency's web server: another origin than the API's, with the pages that the suite puts there. */
import { readFileSync } from 'node:fs';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { join, normalize } from 'node:path';
import { root } from '../../scripts/lib/prepare.mjs';
import { readLibrary } from './libraries.mjs';
import { HOST_SCRIPT } from './page.mjs';

const typeOf = (name) => (name.endsWith('.css') ? 'text/css' : 'text/javascript');

/** A copy of the CDN folder, as a site may serve it itself; `/cdn-2/` is what another major version would have there. */
const folders = { cdn: join(root, 'packages/embed/dist/cdn'), 'cdn-2': join(root, '.cache/cdn-2') };

function readCopy(pathname) {
  const [, name, path] = /^\/(cdn(?:-2)?)\/(.+)$/.exec(normalize(pathname)) ?? [];
  if (!name) return undefined;
  try {
    return readFileSync(join(folders[name], path));
  } catch {
    return undefined;
  }
}

function answerOf(pathname, pages) {
  if (pages.has(pathname)) return pages.get(pathname);
  if (pathname === '/host.js') return { body: HOST_SCRIPT, type: 'text/javascript' };
  const name = /^\/lib\/([\w.-]+)$/.exec(pathname)?.[1];
  const body = name ? readLibrary(name) : readCopy(pathname);
  return body && { body, type: typeOf(pathname), headers: { 'access-control-allow-origin': '*' } };
}

export async function startHostServer() {
  const pages = new Map();
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://host');
    const found = answerOf(pathname, pages);
    response.writeHead(found ? 200 : pathname === '/favicon.ico' ? 204 : 404, {
      'content-type': `${found?.type ?? 'text/html'}; charset=utf-8`,
      ...found?.headers,
    });
    response.end(found?.body ?? '');
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  return {
    origin: `http://127.0.0.1:${port}`,
    /** The same server under another name is another site to a browser. */
    elsewhere: `http://localhost:${port}`,
    /** Puts a page there. */
    put(pathname, body, headers = {}) {
      pages.set(pathname, { body, headers });
    },
    async stop() {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}
