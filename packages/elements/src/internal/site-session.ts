import { createClient, type Area, type Client, type Service, type Site } from '@suara/client';

/**
 * A site as the widgets of one page share it: one client, and each of the
 * site's public answers asked for once, however many widgets need it.
 */
export interface SiteSession {
  readonly client: Client;
  settings(): Promise<Site>;
  services(): Promise<Service[]>;
  areas(): Promise<Area[]>;
  /** `:host` rules with the site's colours, to be adopted by a widget's shadow root. */
  themeSheet(site: Site): CSSStyleSheet | undefined;
}

/** Asks once and remembers a success; a failure is forgotten, so that "try again" asks again. */
function once<T>(ask: () => Promise<T>): () => Promise<T> {
  let answer: Promise<T> | undefined;
  return () => {
    answer ??= ask().catch((error: unknown) => {
      answer = undefined;
      throw error;
    });
    return answer;
  };
}

function makeThemeSheet({ theme }: Site): CSSStyleSheet | undefined {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      `:host{--_site-accent:${theme.accent};--_site-accent-ink:${theme.accentInk};` +
        `--_site-accent-dark:${theme.accentDark};--_site-accent-ink-dark:${theme.accentInkDark}}`,
    );
    return sheet;
  } catch {
    // Browsers without constructable sheets show Suara's own accent.
    return undefined;
  }
}

export function createSession(client: Client): SiteSession {
  let sheet: CSSStyleSheet | undefined;
  return {
    client,
    settings: once(() => client.sites.get()),
    services: once(() => client.services.list()),
    areas: once(() => client.areas.list()),
    themeSheet: (site) => (sheet ??= makeThemeSheet(site)),
  };
}

const byAddress = new Map<string, SiteSession>();
const byClient = new WeakMap<Client, SiteSession>();

/** The page's session for a site at an address. */
export function sessionFor(baseUrl: string, site: string): SiteSession {
  const key = `${baseUrl} ${site}`;
  let session = byAddress.get(key);
  if (!session) {
    session = createSession(createClient({ baseUrl, site }));
    byAddress.set(key, session);
  }
  return session;
}

/** The page's session for a client the host made itself. */
export function sessionOf(client: Client): SiteSession {
  let session = byClient.get(client);
  if (!session) {
    session = createSession(client);
    byClient.set(client, session);
  }
  return session;
}
