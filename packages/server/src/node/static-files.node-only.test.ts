import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createStaticFiles, type Fetch } from './static-files.js';

let root: string;
let files: Fetch;
const get = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
  files(new Request(`http://localhost${path}`, { headers, method }));

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'suara-static-'));
  for (const folder of ['page', 'page/news', 'cdn/chunks', 'cdn/1', 'cdn/1.4.2/chunks', 'cdn/0.0.0', 'plain'])
    await mkdir(join(root, folder), { recursive: true });
  await writeFile(join(root, 'secret.txt'), 'secret');
  await writeFile(join(root, 'page/index.html'), '<!doctype html>halaman');
  await writeFile(join(root, 'page/news/index.html'), 'berita');
  await writeFile(join(root, 'page/style.css'), 'body{}');
  await writeFile(join(root, 'cdn/suara.js'), 'export {}');
  await writeFile(join(root, 'cdn/suara.js.br'), brotliCompressSync('export {}'));
  await writeFile(join(root, 'cdn/chunks/lit-B3x9_kQ1.js'), 'export {}');
  await writeFile(join(root, 'cdn/chunks/complaint-form.js'), 'export {}');
  for (const file of ['1/suara.js', '1.4.2/suara.js', '1.4.2/chunks/base.js', '0.0.0/suara.js'])
    await writeFile(join(root, 'cdn', file), 'export {}');
  await symlink('/nowhere', join(root, 'page/broken.html'));
  files = createStaticFiles({
    '/': { folder: join(root, 'page'), headers: { 'X-Frame-Options': 'DENY' } },
    '/cdn': { folder: join(root, 'cdn'), anyOrigin: true },
    '/released': { folder: join(root, 'cdn'), anyOrigin: true, versioned: true },
    '/plain': { folder: join(root, 'plain') },
    '/missing': { folder: join(root, 'not-built-yet') },
  });
});
afterAll(() => rm(root, { recursive: true, force: true }));

describe('static files', () => {
  it.each([
    ['/', 'text/html; charset=utf-8'],
    ['/style.css', 'text/css; charset=utf-8'],
    ['/cdn/suara.js', 'text/javascript; charset=utf-8'],
  ])('%s has its type, which the browser may not guess anew', async (path, type) => {
    const answer = await get(path);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toBe(type);
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
  });

  it('are not sent again when the browser has them', async () => {
    const first = await get('/cdn/suara.js');
    const etag = first.headers.get('etag');
    expect(etag).toMatch(/^"\w+"$/);
    expect(first.headers.get('cache-control')).toBe('no-cache');
    const again = await get('/cdn/suara.js', { 'if-none-match': etag ?? '' });
    expect(again.status).toBe(304);
    expect(again.headers.get('access-control-allow-origin')).toBe('*');
    expect(await again.text()).toBe('');
  });

  it('are kept for good only under a name with a hash', async () => {
    const cacheOf = async (path: string) => (await get(path)).headers.get('cache-control');
    expect(await cacheOf('/cdn/chunks/lit-B3x9_kQ1.js')).toContain('immutable');
    expect(await cacheOf('/cdn/chunks/complaint-form.js')).toBe('no-cache');
    expect(await cacheOf('/')).toBe('no-cache');
  });

  it('of a release are kept for good, what moves and what is not released is not', async () => {
    const cacheOf = async (path: string) => (await get(`/released/${path}`)).headers.get('cache-control');
    expect(await cacheOf('1.4.2/suara.js')).toBe('public, max-age=31536000, immutable');
    expect(await cacheOf('1.4.2/chunks/base.js')).toBe('public, max-age=31536000, immutable');
    expect(await cacheOf('1/suara.js')).toBe('public, max-age=300, stale-while-revalidate=3600');
    expect(await cacheOf('0.0.0/suara.js')).toBe('no-cache');
    expect(await cacheOf('chunks/complaint-form.js')).toBe('no-cache');
  });

  it('come compressed where a compressed copy lies beside', async () => {
    const answer = await get('/cdn/suara.js', { 'accept-encoding': 'gzip, br' });
    expect(answer.headers.get('content-encoding')).toBe('br');
    expect(answer.headers.get('vary')).toBe('Accept-Encoding');
    expect(answer.headers.get('content-type')).toContain('text/javascript');
    expect(brotliDecompressSync(await answer.arrayBuffer()).toString()).toBe('export {}');
    expect((await get('/style.css', { 'accept-encoding': 'br' })).headers.get('content-encoding')).toBeNull();
  });

  it('may be loaded by pages of any site only where that is said', async () => {
    const widget = await get('/cdn/suara.js', { origin: 'https://dinas.example' });
    expect(widget.headers.get('access-control-allow-origin')).toBe('*');
    expect(widget.headers.get('cross-origin-resource-policy')).toBe('cross-origin');
    const page = await get('/', { origin: 'https://dinas.example' });
    expect(page.headers.get('access-control-allow-origin')).toBeNull();
    expect(page.headers.get('x-frame-options')).toBe('DENY');
  });

  it('of a folder come with a slash, so that the links in its page lead where they should', async () => {
    const answer = await get('/news?lang=en');
    expect(answer.status).toBe(308);
    expect(Object.fromEntries(answer.headers)).toEqual({ location: '/news/?lang=en' });
    expect(await (await get('/news/')).text()).toBe('berita');
  });

  it('answer HEAD', async () => {
    const answer = await get('/style.css', {}, 'HEAD');
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-length')).toBe('6');
    expect(await answer.text()).toBe('');
  });

  it.each([
    '/none.html',
    '/broken.html',
    '/plain/',
    '/missing/x.js',
    '/cdnx/suara.js',
    '/cdn/../secret.txt',
    '/cdn/..%2fsecret.txt',
    '/cdn/%2e%2e/secret.txt',
    '/cdn/..%5csecret.txt',
    '/cdn/%00',
    '/cdn//secret.txt',
    '/cdn/%252e%252e/secret.txt',
  ])('%s is not there', async (path) => {
    expect((await get(path)).status).toBe(404);
  });
});
