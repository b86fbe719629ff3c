/** The real server in this page, started once for all stories, and the lines that lead to it. */
import { createClient, type Client } from '@suara/client';
import { createDeskClient, type DeskClient } from '@suara/client/desk';
import { createDraftStore } from '@suara/client/drafts';
import { startInPageServer, type InPageServer } from '@suara/server/browser';
import type { StoryObj } from '@storybook/web-components-vite';
import harbourAreas from '../profiles/harbour-bay/areas.json' with { type: 'json' };
import harbourProfile from '../profiles/harbour-bay/profile.json' with { type: 'json' };
import tangerangAreas from '../profiles/kota-tangerang/areas.json' with { type: 'json' };
import tangerangProfile from '../profiles/kota-tangerang/profile.json' with { type: 'json' };

type Profile = Parameters<InPageServer['createCity']>[0];
type Areas = Parameters<InPageServer['createCity']>[1];
type Send = (request: Request) => Promise<Response>;

/** A story names a text that a citizen perceives in it; `npm run stories:check` looks for it. */
export type Story = StoryObj & { readonly parameters: { readonly shows: string } };

/** A client needs an absolute address; the server in the page reads only path and query of it. */
const baseUrl = 'https://page.invalid/';

export interface StoryCity {
  readonly client: Client;
  readonly dispatcher: DeskClient;
  readonly officer: DeskClient;
  /** The agency of that officer. */
  readonly agency: string;
  readonly language: string;
  readonly consent: string;
  readonly send: Send;
  /** Puts another version of the consent's text into force. */
  readonly renewConsent: (version: string) => Promise<unknown>;
}

const HOUR = 3_600_000;
let behind = 0;
let turn: Promise<unknown> = Promise.resolve();

/** Sets the server's clock to a moment in the past, until the next call or the end of the turn. */
export type SetClock = (hoursAgo: number) => void;

/** What is being lived in the past now, and the requests of today's widgets: never both at once. */
let past: Promise<unknown> | undefined;
const today = new Set<Promise<unknown>>();

/**
 * The clock is one for all stories, so whoever sets it waits for the others, and for what widgets ask. The task must
 * speak to the server as `direct` does: a widget's own client waits for the task's end.
 */
export function inThePast<T>(task: (setClock: SetClock) => Promise<T>): Promise<T> {
  const mine = turn.then(async () => {
    while (today.size > 0) await Promise.allSettled(today);
    const living = task((hoursAgo) => (behind = hoursAgo * HOUR)).finally(() => {
      behind = 0;
      past = undefined;
    });
    past = living.catch(() => undefined);
    return living;
  });
  turn = mine.catch(() => undefined);
  return mine;
}

const straight: Send = async (request) => (await once()).fetch(request);

/** A page of many stories shows each as of today, whatever the others are still living through. */
function inThePresent(request: Request): Promise<Response> {
  const answer = (async () => {
    while (past) await past;
    return straight(request);
  })();
  today.add(answer);
  return answer.finally(() => today.delete(answer));
}

const clientOf = (site: string, send: Send): Client =>
  createClient({ baseUrl, site, fetch: (input, init) => send(new Request(input, init)) });

let server: Promise<InPageServer> | undefined;
const once = (): Promise<InPageServer> => (server ??= startInPageServer({ now: () => Date.now() - behind }));

interface Place {
  readonly profile: Profile;
  readonly areas: Areas;
  readonly agency: string;
}

const places = {
  tangerang: { profile: tangerangProfile as unknown as Profile, areas: tangerangAreas, agency: 'dishub' },
  harbour: { profile: harbourProfile as unknown as Profile, areas: harbourAreas, agency: 'streets' },
} satisfies Record<string, Place>;

async function found({ profile, areas, agency }: Place, id: string): Promise<StoryCity> {
  const page = await once();
  const city = await page.createCity(profile, areas, id);
  const { fetch } = page;
  const send = inThePresent;
  const desk = async (role: 'dispatcher' | 'agency_officer'): Promise<DeskClient> => {
    const officer = { name: 'Petugas', role, agency: role === 'dispatcher' ? null : agency };
    return createDeskClient({ baseUrl, fetch, token: await city.createOfficer(officer) });
  };
  return {
    client: clientOf(city.siteName, send),
    dispatcher: await desk('dispatcher'),
    officer: await desk('agency_officer'),
    agency,
    language: profile.city.defaultLanguage,
    consent: profile.consent.version,
    send,
    renewConsent: (version) => page.createCity({ ...profile, consent: { ...profile.consent, version } }, areas, id),
  };
}

const cities = new Map<string, Promise<StoryCity>>();

/** The city of this id with nothing on the device: no draft and no kept report of an earlier story. */
async function cleanCity(place: Place, id: string): Promise<StoryCity> {
  const founding = cities.get(id) ?? found(place, id);
  cities.set(id, founding);
  const city = await founding;
  for (const name of ['complaint-1', 'reports']) await createDraftStore(city.client.site, name).clear();
  return city;
}

export const tangerang = (): Promise<StoryCity> => cleanCity(places.tangerang, 'kota-tangerang');
export const harbourBay = (): Promise<StoryCity> => cleanCity(places.harbour, 'harbour-bay');

/** The same city once more, for a story that leaves something in it or on the device. */
export const tangerangFor = (story: string) => (): Promise<StoryCity> =>
  cleanCity(places.tangerang, `kota-tangerang-${story}`);

/** What happens to a request on its way; `send` brings it to the server. */
export type Line = (request: Request, send: Send) => Promise<Response>;

const leadsTo = (request: Request, path: string): boolean => new URL(request.url).pathname.endsWith(path);
const silence = (): Promise<Response> => new Promise(() => undefined);
const broken = (): Promise<Response> => Promise.reject(new TypeError('unreachable'));

/** Lines with a fault for what goes to `path`. */
export const silentAt =
  (path: string): Line =>
  (request, send) =>
    leadsTo(request, path) ? silence() : send(request);
export const brokenAt =
  (path: string): Line =>
  (request, send) =>
    leadsTo(request, path) ? broken() : send(request);

/** The server gets what goes to `path`, and its answer is lost. */
export const losesAnswerOf =
  (path: string): Line =>
  async (request, send) => {
    if (!leadsTo(request, path)) return send(request);
    await send(request);
    return broken();
  };

/** What goes to `path` comes to a site that the server does not know, as if this one had been removed meanwhile. */
export const astrayAt =
  (path: string): Line =>
  async (request, send) => {
    if (!leadsTo(request, path)) return send(request);
    const { method, headers } = request;
    const url = request.url.replace(/\/sites\/[^/]+/u, '/sites/kota-lain.dinas');
    return send(new Request(url, { method, headers, body: await request.arrayBuffer() }));
  };

/** Works until it is cut. */
export function cuttableLine(): { readonly line: Line; readonly cut: () => void } {
  let isCut = false;
  return {
    line: (request, send) => (isCut ? broken() : send(request)),
    cut: () => {
      isCut = true;
    },
  };
}

/** The city, its citizen at the end of another line. */
export function over({ client: { site }, send }: StoryCity, line: Line): Client {
  return clientOf(site, (request) => line(request, send));
}

export const overLine = (city: () => Promise<StoryCity>, line: Line) => async (): Promise<StoryCity> => {
  const loaded = await city();
  return { ...loaded, client: over(loaded, line) };
};

/** What goes to `path` is refused, as by a server that lets no page of this origin in. */
export const refusedAt =
  (path: string): Line =>
  (request, send) =>
    leadsTo(request, path) ? Promise.resolve(refusal()) : send(request);

function refusal(): Response {
  const problem = { type: 'urn:suara:problem:origin-refused', title: 'Origin refused', status: 403 };
  return Response.json(problem, { status: 403, headers: { 'content-type': 'application/problem+json' } });
}

/** The city through another of its sites. */
export const clientAt = ({ client, send }: StoryCity, site: string): Client =>
  clientOf(`${client.site.split('.')[0] ?? ''}.${site}`, send);

/** The city for who lives in the past; see `inThePast`. */
export const direct = (city: StoryCity): StoryCity => ({
  ...city,
  client: clientOf(city.client.site, straight),
  send: straight,
});

/** The last one-time code that the server sent to this number or address. */
export const codeFor = async (to: Parameters<InPageServer['codeFor']>[0]): Promise<string | undefined> =>
  (await once()).codeFor(to);

/** A client of a site that the server does not know. */
export async function unknownSite(): Promise<{ client: Client }> {
  const { fetch } = await once();
  return { client: createClient({ baseUrl, site: 'kota-lain.dinas', fetch }) };
}

/** Clients over a network with a fault. */
export const neverAnswers = (): Client => createClient({ baseUrl, site: 'kota-contoh.dpu', fetch: silence });
export const unreachable = (): Client => createClient({ baseUrl, site: 'kota-contoh.dpu', fetch: broken });
