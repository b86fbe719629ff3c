import type { ServerPorts } from './ports.js';

/** The server as one function from request to answer. */
export function createApp(ports: ServerPorts): { fetch(request: Request): Promise<Response> } {
  void ports;
  return { fetch: () => Promise.reject(new Error('not built yet')) };
}

/** Whether the server can serve: the database answers. */
export function isReady(ports: Pick<ServerPorts, 'db'>): Promise<boolean> {
  void ports;
  return Promise.reject(new Error('not built yet'));
}
