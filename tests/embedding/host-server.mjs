/** The agency's web server: another origin than the API's, with the pages that the suite puts there. */
import { once } from 'node:events';
import { createServer } from 'node:http';
import { readLibrary } from './libraries.mjs';
import { HOST_SCRIPT } from './page.mjs';

const typeOf = (name) => (name.endsWith('.css') ? 'text/css' : 'text/javascript');

function answerOf(pathname, pages) {
  if (pages.has(pathname)) return pages.get(pathname);
  if (pathname === '/host.js') return { body: HOST_SCRIPT, type: 'text/javascript' };
  const name = /^\/lib\/([\w.-]+)$/.exec(pathname)?.[1];
  const body = name && readLibrary(name);
  return body ? { body, type: typeOf(name) } : undefined;
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
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
