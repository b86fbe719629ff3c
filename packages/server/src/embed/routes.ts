import type { CityReader } from '../cities/city.js';
import { sha256, toBase64Url } from '../crypto/digest.js';
import type { AppContext, Handler } from '../http/env.js';
import { describeError } from '../http/log.js';
import { Problem } from '../http/problem.js';
import { ownOrigin } from '../http/security-headers.js';
import type { AskServer, PaintedWidget, RenderWidget, ServerPorts, WidgetWish } from '../ports.js';
import { ShortMemory } from '../short-memory.js';
import { findSite } from '../sites/site.js';

/** A minute as it is, ten more while a newer one is fetched: who reads the page must not wait for this server. */
const CACHE = 'public, max-age=60, stale-while-revalidate=600';

/** Validated by the contract. */
type Query = Readonly<Record<string, string>> & { readonly site: string; readonly theme?: WidgetWish['theme'] };

/** Widgets that show one thing by its name. */
const NAMED: readonly string[] = ['poll', 'consultation'];

function wishOf(context: AppContext, ports: ServerPorts): WidgetWish {
  const { site, lang = '', theme = 'auto', trigger = 'inline', kiosk, ...rest } = context.get('query') as Query;
  const widget = context.req.param('widget') ?? '';
  if (NAMED.includes(widget) && !rest[widget]) {
    throw new Problem('invalid-request', { detail: `query/${widget} must be given` });
  }
  if (trigger !== 'inline' || kiosk !== undefined) {
    throw new Problem('not-found', { detail: 'what does not stand in its page for one visitor is not painted' });
  }
  return { widget, site, lang, theme, attributes: known(rest), baseUrl: ownOrigin(ports, context.req.raw) };
}

const ATTRIBUTES = ['poll', 'consultation', 'survey', 'type', 'service', 'series', 'layout'];

/** Without what the contract does not know, which it lets pass. */
function known(query: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(ATTRIBUTES.flatMap((name) => (query[name] ? [[name, query[name]]] : [])));
}

/** Whether a cache has this very one. Weak or strong is the same here: the text is compared. */
function isKept(header: string | undefined, tag: string): boolean {
  return (header ?? '').split(',').some((each) => each.trim().replace(/^W\//u, '') === tag);
}

async function answer(context: AppContext, { html, styleHashes }: PaintedWidget): Promise<Response> {
  const tag = `"${toBase64Url((await sha256(html)).slice(0, 18))}"`;
  const headers = {
    'Cache-Control': CACHE,
    ETag: tag,
    'Content-Security-Policy': `default-src 'none'; style-src ${styleHashes.join(' ')}; frame-ancestors 'none'`,
  };
  if (isKept(context.req.header('If-None-Match'), tag)) return new Response(null, { status: 304, headers });
  return new Response(html, { headers: { ...headers, 'Content-Type': 'text/html; charset=utf-8' } });
}

/**
 * Widgets as mark-up, for hosts' servers. Without any header for other origins: no page's script needs it, and so
 * there is one answer for all, which every cache may keep.
 */
export function embedRoutes(ports: ServerPorts, cities: CityReader, ask: AskServer) {
  const { renderWidget, log } = ports;
  /** A page that many look at while its host's cache has run out is drawn once. */
  const drawn = new ShortMemory<PaintedWidget | null>();

  async function draw(render: RenderWidget, wish: WidgetWish): Promise<PaintedWidget | null> {
    if (!(await findSite(cities, wish.site))) return null;
    return drawn
      .get(JSON.stringify(wish), () => render(wish, ask))
      .catch((error: unknown) => {
        log.error({ widget: wish.widget, failure: describeError(error) }, 'not painted');
        throw new Problem('unavailable', { headers: { 'Retry-After': '30' } });
      });
  }

  const paint: Handler = async (context) => {
    const wish = wishOf(context, ports);
    if (!renderWidget) throw new Problem('not-implemented', { detail: 'instant paint is not set up here' });
    const painted = await draw(renderWidget, wish);
    if (!painted) throw new Problem('not-found');
    return answer(context, painted);
  };

  return { paintWidget: paint };
}
