/** The API of the control room and the agencies, for officers with a token. */
import { uploadTo, type KeyedCallOptions } from './client.js';
import {
  createDeskConsultations,
  createDeskPolls,
  type DeskConsultations,
  type DeskPolls,
} from './desk-participation.js';
import { createDeskSurveys, type DeskSurveys } from './desk-surveys.js';
import { createHttp, type CallOptions, type HttpOptions } from './http.js';
import { resolvePhotos } from './photo-urls.js';
import type { UploadOptions } from './upload.js';
import type { DeskMove, DeskQueue, DeskReport, DeskSession, Photo, QueueQuery } from './types.js';

export type { DeskConsultations, DeskPolls } from './desk-participation.js';
export type { DeskSurveys, ReportFormat } from './desk-surveys.js';

export interface DeskClientOptions extends Omit<HttpOptions, 'headers'> {
  /** The officer's token. It stays in memory; the client stores nothing. */
  token: string;
}

/** Every method rejects like those of the site's client. */
export interface DeskClient {
  session(options?: CallOptions): Promise<DeskSession>;
  readonly reports: {
    /** The queue, nearest deadline first. */
    list(query?: QueueQuery, options?: CallOptions): Promise<DeskQueue>;
    get(ticket: string, options?: CallOptions): Promise<DeskReport>;
    move(ticket: string, move: DeskMove, options: KeyedCallOptions): Promise<DeskReport>;
  };
  readonly media: { upload(photo: Blob, options?: UploadOptions): Promise<Photo> };
  readonly polls: DeskPolls;
  readonly consultations: DeskConsultations;
  readonly surveys: DeskSurveys;
}

/** A client for one officer; see {@link DeskClient}. */
export function createDeskClient({ token, ...options }: DeskClientOptions): DeskClient {
  const http = createHttp({ ...options, headers: { authorization: `Bearer ${token}` } });
  const report = (ticket: string): string => `v1/desk/reports/${encodeURIComponent(ticket)}`;
  return {
    session: (call) => http.call('get', 'v1/desk/session', call) as Promise<DeskSession>,
    reports: {
      list: (query = {}, call) => http.call('get', 'v1/desk/reports', { ...call, query }) as Promise<DeskQueue>,
      get: async (ticket, call) =>
        resolvePhotos((await http.call('get', report(ticket), call)) as DeskReport, http.baseUrl),
      move: async (ticket, body, { idempotencyKey, ...call }) => {
        const headers = { 'idempotency-key': idempotencyKey };
        const answer = await http.call('post', `${report(ticket)}/moves`, { ...call, body, headers });
        return resolvePhotos(answer as DeskReport, http.baseUrl);
      },
    },
    media: { upload: (photo, upload) => uploadTo(http, 'v1/desk/media', photo, upload) },
    polls: createDeskPolls(http),
    consultations: createDeskConsultations(http),
    surveys: createDeskSurveys(http),
  };
}
