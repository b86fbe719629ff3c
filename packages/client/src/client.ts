import { createHttp, type CallOptions, type Http, type HttpOptions } from './http.js';
import { resolvePhotos } from './photo-urls.js';
import type { UploadOptions } from './upload.js';
import type { Answer, NewReport, Photo, Receipt, Report, ReporterMove } from './types.js';

export interface ClientOptions extends Omit<HttpOptions, 'headers'> {
  /** The site's public name, `<city>.<site>`. */
  site: string;
}

export interface KeyedCallOptions extends CallOptions {
  /** Made once per act by {@link newIdempotencyKey} and kept for all its retries. */
  idempotencyKey: string;
}

/**
 * A site's API. Every method rejects with a `SuaraError` or, after an abort by
 * the caller, with the platform's `AbortError`. No state is shared between clients.
 */
export interface Client {
  readonly site: string;
  /** Absolute, with a slash at its end. */
  readonly baseUrl: string;
  /** For the parts of the API that have a module of their own, such as `@suara/client/polls`. */
  readonly http: Http;
  readonly sites: { get(options?: CallOptions): Promise<Answer<'getSite'>> };
  readonly services: { list(options?: CallOptions): Promise<Answer<'listServices'>> };
  readonly areas: { list(options?: CallOptions): Promise<Answer<'listAreas'>> };
  readonly media: {
    /** Uploads a photo as it is: strip its metadata before (see `@suara/client/photo`). */
    upload(photo: Blob, options?: UploadOptions): Promise<Photo>;
  };
  readonly reports: {
    /** Resolves when the report is durable on the server, never before. */
    create(report: NewReport, options: KeyedCallOptions): Promise<Receipt>;
    get(ticket: string, secret: string, options?: CallOptions): Promise<Report>;
    move(ticket: string, secret: string, move: ReporterMove, options: KeyedCallOptions): Promise<Report>;
  };
}

/** A key for one act of a citizen: 128 random bits. Works on pages without HTTPS, too, where `randomUUID` is missing. */
export function newIdempotencyKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** A client for one site; see {@link Client}. */
export function createClient(options: ClientOptions): Client {
  const http = createHttp(options);
  const base = `v1/sites/${encodeURIComponent(options.site)}`;
  const report = (ticket: string): string => `${base}/reports/${encodeURIComponent(ticket)}`;
  return {
    site: options.site,
    baseUrl: http.baseUrl,
    http,
    sites: { get: (call) => http.call('get', base, call) as Promise<Answer<'getSite'>> },
    services: {
      list: (call) => http.call('get', `${base}/services`, call) as Promise<Answer<'listServices'>>,
    },
    areas: {
      list: (call) => http.call('get', `${base}/areas`, call) as Promise<Answer<'listAreas'>>,
    },
    media: { upload: (photo, upload) => uploadTo(http, `${base}/media`, photo, upload) },
    reports: {
      create: async (body, { idempotencyKey, ...call }) => {
        const headers = { 'idempotency-key': idempotencyKey };
        const receipt = (await http.call('post', `${base}/reports`, { ...call, body, headers })) as Receipt;
        return { ...receipt, report: resolvePhotos(receipt.report, http.baseUrl) };
      },
      get: async (ticket, secret, call) => {
        const headers = { 'report-secret': secret };
        const answer = await http.call('get', report(ticket), { ...call, headers });
        return resolvePhotos(answer as Report, http.baseUrl);
      },
      move: async (ticket, secret, body, { idempotencyKey, ...call }) => {
        const headers = { 'report-secret': secret, 'idempotency-key': idempotencyKey };
        const answer = await http.call('post', `${report(ticket)}/moves`, { ...call, body, headers });
        return resolvePhotos(answer as Report, http.baseUrl);
      },
    },
  };
}

/** Uploads are needed by few and late: their code is loaded with the first one. */
export async function uploadTo(http: Http, path: string, photo: Blob, options: UploadOptions = {}): Promise<Photo> {
  const { upload } = await import('./upload.js');
  return upload(http, path, photo, options);
}
