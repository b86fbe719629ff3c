/**
 * A weak network between a client and the real server: a proxy on a port of its own that does one fault per request, in
 * the order they were asked for, and is faithful after the last one. Whatever passes through is kept for the test to see.
 */
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/**
 * - `reset`: the connection breaks before the server has seen the request;
 * - `lose-answer`: the server acts, and the connection breaks before its answer arrives;
 * - `silence`: the server acts, and its answer never arrives, nor does an end;
 * - `half-answer`: the answer's head and half its body arrive, then nothing more;
 * - `cut-answer`: the answer's head and half its body arrive, then the connection breaks;
 * - `answer`: somebody in between answers, and the server has not seen the request;
 * - `pass`: no fault.
 */
export type Fault =
  | 'reset'
  | 'lose-answer'
  | 'silence'
  | 'half-answer'
  | 'cut-answer'
  | 'pass'
  | { answer: { status: number; headers?: Record<string, string>; body?: string } };

export interface SeenRequest {
  method: string;
  path: string;
  headers: IncomingHttpHeaders;
  body: string;
  /** The server's own status, null where it has not been asked. */
  status: number | null;
}

export interface FaultyProxy {
  /** Without a slash at its end. */
  readonly url: string;
  readonly seen: readonly SeenRequest[];
  /** What happens to the next requests, one each. */
  next(...faults: Fault[]): void;
  stop(): Promise<void>;
}

/** Headers that belong to one connection, not to the message. */
const HOP_BY_HOP = new Set(['connection', 'content-length', 'host', 'keep-alive', 'transfer-encoding', 'expect']);

function forwardable(headers: IncomingHttpHeaders): [string, string][] {
  return Object.entries(headers).flatMap(([name, value]): [string, string][] =>
    value === undefined || HOP_BY_HOP.has(name) ? [] : [[name, String(value)]],
  );
}

async function readBody(message: IncomingMessage): Promise<Buffer<ArrayBuffer>> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of message) chunks.push(chunk as Uint8Array);
  return Buffer.concat(chunks);
}

async function ask(target: string, request: SeenRequest, body: Buffer<ArrayBuffer>): Promise<Response> {
  const bodiless = request.method === 'GET' || request.method === 'HEAD';
  const answer = await fetch(target + request.path, {
    method: request.method,
    headers: forwardable(request.headers),
    redirect: 'manual',
    ...(bodiless ? {} : { body }),
  });
  request.status = answer.status;
  return answer;
}

async function relay(answer: Response, response: ServerResponse, fault: Fault): Promise<void> {
  const body = Buffer.from(await answer.arrayBuffer());
  if (fault === 'lose-answer') {
    response.destroy();
    return;
  }
  if (fault === 'silence') return;
  const headers = [...answer.headers].filter(([name]) => name !== 'content-encoding' && !HOP_BY_HOP.has(name));
  response.writeHead(answer.status, Object.fromEntries(headers));
  if (fault === 'half-answer' || fault === 'cut-answer') {
    response.write(body.subarray(0, body.length / 2), () => {
      if (fault === 'cut-answer') response.destroy();
    });
    return;
  }
  response.end(body);
}

export async function startFaultyProxy(target: string): Promise<FaultyProxy> {
  const seen: SeenRequest[] = [];
  const faults: Fault[] = [];

  const handle = async (message: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { method = 'GET', url: path = '/', headers } = message;
    const request: SeenRequest = { method, path, headers, body: '', status: null };
    seen.push(request);
    const fault = faults.shift() ?? 'pass';
    if (fault === 'reset') {
      message.socket.resetAndDestroy();
      return;
    }
    const body = await readBody(message);
    request.body = body.toString();
    if (typeof fault === 'object') {
      response.writeHead(fault.answer.status, fault.answer.headers).end(fault.answer.body);
      return;
    }
    await relay(await ask(target, request, body), response, fault);
  };

  const server = createServer((message, response) => {
    handle(message, response).catch(() => message.socket.destroy());
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');

  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    seen,
    next: (...more) => void faults.push(...more),
    async stop() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
