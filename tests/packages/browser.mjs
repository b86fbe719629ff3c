/** The program of a page, bundled as its author would, and run in Chromium. */
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { chromium } from 'playwright-core';
import { build } from 'vite';
import { chromiumArgs, chromiumPath } from '../../scripts/lib/chromium.mjs';

const types = { '.html': 'text/html', '.js': 'text/javascript' };

async function bundle(folder) {
  const input = join(folder, 'page.ts');
  await build({
    root: folder,
    configFile: false,
    logLevel: 'error',
    build: {
      target: 'es2022',
      outDir: 'page',
      minify: false,
      rolldownOptions: { input, output: { entryFileNames: 'page.js' } },
    },
  });
}

async function serve(folder) {
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    if (pathname === '/')
      return void response
        .setHeader('Content-Type', 'text/html')
        .end('<script type="module" src="/page.js"></script><body>');
    const content = await readFile(join(folder, 'page', pathname)).catch(() => undefined);
    if (content) response.setHeader('Content-Type', types[extname(pathname)] ?? 'text/plain').end(content);
    else response.writeHead(404).end();
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}

/** @param {string} folder the project */
export async function runInBrowser(folder) {
  await bundle(folder);
  const server = await serve(folder);
  const browser = await chromium.launch({ executablePath: chromiumPath, args: chromiumArgs });
  try {
    const page = await browser.newPage();
    const errors = [];
    page.on('pageerror', (error) => errors.push(error.message));
    await page.goto(`http://127.0.0.1:${server.address().port}/`);
    await page.waitForFunction('window.found', undefined, { timeout: 20_000 }).catch((error) => {
      throw new Error([...errors, error.message].join('\n'));
    });
    assert.deepEqual(await page.evaluate('window.found'), {
      poll: ['taman', true, 'abc', 'en'],
      survey: ['abc', true, 5, 'button'],
      error: 'SuaraError',
      wrong: 'function',
    });
    assert.deepEqual(errors, []);
  } finally {
    await browser.close();
    server.close();
  }
}
