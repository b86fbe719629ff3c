import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { createAdaptorServer, type HttpBindings } from '@hono/node-server';
import { createApp } from '../app.js';
import { migrate } from '../db/migrate.js';
import type { Database, Logger, Messenger, RenderWidget, ServerPorts } from '../ports.js';
import type { Config } from './config.js';
import { openDatabase, type OpenDatabase } from './database.js';
import { openDiskMediaStore } from './disk-media-store.js';
import { createLogger } from './logger.js';
import { openMessenger } from './messengers/open-messenger.js';
import { openPainter } from './painter.js';
import { PeerAddresses } from './peer-address.js';
import { processPhoto } from './photo-processor.js';
import { createRateLimiter } from './rate-limiter.js';
import { openSignOn } from './sign-on.js';
import { createStaticFiles, type Fetch, type Mounts } from './static-files.js';
import { sweepFrom } from './sweeping.js';

export interface ServeOptions {
  /** Folders to serve beside the API. */
  readonly mounts?: Mounts;
  /** Instead of the database the configuration names; closed with the server. */
  readonly database?: OpenDatabase;
  readonly log?: Logger;
  /** Instead of what the configuration names. */
  readonly messenger?: Messenger;
  /** What paints widgets for hosts' servers, instead of what the configuration names. */
  readonly renderWidget?: RenderWidget;
  /** Milliseconds since the epoch; the system's clock unless given. */
  readonly now?: () => number;
  /** Wraps the answering of every request. */
  readonly around?: (fetch: Fetch, ports: ServerPorts) => Fetch;
}

export interface RunningServer {
  readonly url: string;
  readonly db: Database;
  readonly ports: ServerPorts;
  /** Takes no more requests, finishes those it has, closes the database. */
  readonly stop: () => Promise<void>;
  /** Resolves when the database is gone for good. */
  readonly lost: Promise<void> | undefined;
}

/** Milliseconds. */
const TIMES = {
  /** A photo of 10 MB over a weak mobile connection. */
  request: 180_000,
  headers: 15_000,
  /** Longer than proxies keep theirs (nginx: 60 s): the side that closes first must not be this one. */
  keepAlive: 65_000,
  /** What runs may finish within this when the server stops. */
  grace: 10_000,
};

/** Brings the database up to date, listens, and from time to time does what time alone brings about. */
export async function startServer(config: Config, options: ServeOptions = {}): Promise<RunningServer> {
  const log = options.log ?? createLogger(config.logLevel);
  const database = options.database ?? (await openDatabase(config, log));
  try {
    await migrate(database.db);
    const peers = new PeerAddresses(config.trustedProxies);
    const ports = await openPorts(config, database.db, log, peers, options);
    const server = createHttpServer(answer(ports, options), peers);
    const url = await listen(server, config);
    const endSweeping = sweepFrom(ports);
    log.info({ url }, 'listening');
    const stop = async () => {
      await finish(server);
      await endSweeping();
      await database.close();
      log.info({}, 'stopped');
    };
    let stopping: Promise<void> | undefined;
    return { url, db: database.db, ports, stop: () => (stopping ??= stop()), lost: database.lost };
  } catch (error) {
    await database.close();
    throw error;
  }
}

/**
 * Stops the server and ends the process when the system or Ctrl+C asks for it; whoever asks twice does not want to
 * wait. Also when its database is lost: whatever watches over the process then starts it anew.
 */
export function stopOnSignals({ stop, lost }: Pick<RunningServer, 'stop' | 'lost'>): void {
  const end = (code: number) => {
    stop().then(
      () => process.exit(code),
      (error: unknown) => {
        console.error(error);
        process.exit(1);
      },
    );
  };
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => end(0));
  void lost?.then(() => end(1));
}

async function openPorts(
  config: Config,
  db: Database,
  log: Logger,
  peers: PeerAddresses,
  { now = Date.now, messenger = openMessenger(config.messengers), renderWidget }: ServeOptions,
): Promise<ServerPorts> {
  const painter = renderWidget ?? (await openPainter(config.paint));
  return {
    db,
    media: await openDiskMediaStore(join(config.dataDir, 'media')),
    photos: processPhoto,
    limit: createRateLimiter(config.budgets),
    log,
    messenger,
    signOn: await openSignOn(config.signOn, now),
    now,
    peerAddress: (request) => peers.of(request),
    publicOrigin: config.publicOrigin,
    ...(painter && { renderWidget: painter }),
  };
}

function answer(ports: ServerPorts, { mounts = {}, around = (fetch) => fetch }: ServeOptions): Fetch {
  const app = createApp(ports);
  const files = createStaticFiles(mounts);
  return around(async (request) => {
    if (isForFiles(request)) {
      const file = await files(request);
      if (file.status !== 404) return file;
    }
    return app.fetch(request);
  }, ports);
}

function isForFiles({ method, url }: Request): boolean {
  return (method === 'GET' || method === 'HEAD') && !/^\/(v1\/|healthz$|readyz$)/.test(new URL(url).pathname);
}

function createHttpServer(fetch: Fetch, peers: PeerAddresses): Server {
  return createAdaptorServer({
    fetch: (request, env) => {
      peers.remember(request, (env as HttpBindings).incoming);
      return fetch(request);
    },
    serverOptions: {
      requestTimeout: TIMES.request,
      headersTimeout: TIMES.headers,
      keepAliveTimeout: TIMES.keepAlive,
    },
  }) as Server;
}

async function listen(server: Server, { host, port }: Config): Promise<string> {
  server.listen(port, host);
  await once(server, 'listening');
  const { port: actual } = server.address() as AddressInfo;
  const name = host === '0.0.0.0' || host === '::' ? 'localhost' : host;
  return `http://${name.includes(':') ? `[${name}]` : name}:${actual}`;
}

async function finish(server: Server): Promise<void> {
  const closed = once(server, 'close');
  server.close();
  // connections kept alive become idle one by one as their requests end
  const tidy = setInterval(() => server.closeIdleConnections(), 50);
  const force = setTimeout(() => server.closeAllConnections(), TIMES.grace);
  await closed;
  clearInterval(tidy);
  clearTimeout(force);
}
