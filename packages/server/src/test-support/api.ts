import sharp from 'sharp';
import { createApp } from '../app.js';
import { bodyOf, type PhotoBody, type ReportBody } from './answers.js';
import { testCity, type TestCity } from './city.js';
import { contractFetch } from './contract-fetch.js';
import { TestPorts } from './ports.js';

export interface Call {
  readonly method?: string;
  readonly body?: unknown;
  /** Instead of `body`, as it is. */
  readonly raw?: BodyInit;
  readonly type?: string | null;
  readonly key?: string | null;
  readonly secret?: string;
  readonly token?: string;
  readonly origin?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export const BASE = 'http://suara.test';

/** Fields of the contract's NewReport that no test cares about. */
export const LAMP = {
  description: 'Lampu jalan di depan SDN 3 mati sejak Senin.',
  service: 'street-light',
  place: { area: '01.1', address: 'Depan SDN 3' },
  photos: [] as string[],
  anonymous: true,
  consent: { version: '2026-11-01' },
  language: 'id',
};

export const CONTACT = { name: 'Ani Contoh', phone: '0811 1500 293', email: 'ani@example.org' };

function headersOf(call: Call): Headers {
  const headers = new Headers(call.headers);
  const set = (name: string, value: string | null | undefined) => value != null && headers.set(name, value);
  if (call.body !== undefined || call.raw !== undefined) {
    set('Content-Type', call.type === undefined ? 'application/json' : call.type);
  }
  if (call.method === 'POST') set('Idempotency-Key', call.key === undefined ? crypto.randomUUID() : call.key);
  set('Report-Secret', call.secret);
  set('Authorization', call.token === undefined ? undefined : `Bearer ${call.token}`);
  set('Origin', call.origin);
  return headers;
}

export interface Filed {
  readonly ticket: string;
  readonly secret: string;
}

/** A server with a city of its own, and short words for what tests do all the time. */
export class TestApi {
  readonly fetch: (request: Request) => Promise<Response>;

  constructor(
    readonly city: TestCity,
    readonly ports = new TestPorts(city.db),
  ) {
    this.fetch = contractFetch(createApp(ports));
  }

  call(path: string, call: Call = {}): Promise<Response> {
    const body = call.raw ?? (call.body === undefined ? null : JSON.stringify(call.body));
    const init = { method: call.method ?? 'GET', headers: headersOf(call), body, duplex: 'half' };
    return this.fetch(new Request(new URL(path, BASE), init));
  }

  /** A path of the city's first site. */
  site(path: string, call?: Call): Promise<Response> {
    return this.call(`/v1/sites/${this.city.site}${path}`, call);
  }

  post(path: string, body: unknown, call: Call = {}): Promise<Response> {
    return this.site(path, { method: 'POST', body, ...call });
  }

  async file(change: object = {}, call?: Call): Promise<Filed> {
    const response = await this.post('/reports', { ...LAMP, ...change }, call);
    if (response.status !== 201) throw new Error(`not filed: ${await response.text()}`);
    return bodyOf<Filed>(response);
  }

  follow({ ticket, secret }: Filed): Promise<Response> {
    return this.site(`/reports/${ticket}`, { secret });
  }

  /** The report as its reporter sees it. */
  async view(filed: Filed): Promise<ReportBody> {
    return bodyOf<ReportBody>(await this.follow(filed));
  }

  /** A move of the reporter. */
  answer({ ticket, secret }: Filed, body: object, call: Call = {}): Promise<Response> {
    return this.post(`/reports/${ticket}/moves`, { photos: [], ...body }, { secret, ...call });
  }

  /** A move of an officer. */
  move(token: string, { ticket }: Pick<Filed, 'ticket'>, body: object, call: Call = {}): Promise<Response> {
    return this.call(`/v1/desk/reports/${ticket}/moves`, { method: 'POST', body, token, ...call });
  }

  async upload(): Promise<string> {
    const response = await this.post('/media', undefined, { raw: await smallPhoto(), type: 'image/jpeg' });
    if (response.status !== 201) throw new Error(`not uploaded: ${await response.text()}`);
    return (await bodyOf<PhotoBody>(response)).id;
  }
}

/** A server with a fresh city. */
export async function testApi(change?: Parameters<typeof testCity>[0]): Promise<TestApi> {
  return new TestApi(await testCity(change));
}

let photo: Promise<Uint8Array<ArrayBuffer>> | undefined;

/** A JPEG that names the place where it was taken, as phones write it. */
export function smallPhoto(): Promise<Uint8Array<ArrayBuffer>> {
  photo ??= sharp({ create: { width: 64, height: 48, channels: 3, background: '#336699' } })
    .withExif({ IFD0: { Artist: 'Ani Contoh' }, IFD3: { GPSLatitudeRef: 'S', GPSLatitude: '6/1 10/1 0/1' } })
    .jpeg()
    .toBuffer()
    .then((bytes) => new Uint8Array(bytes));
  return photo;
}
