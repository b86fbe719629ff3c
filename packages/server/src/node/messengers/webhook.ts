import { randomUUID } from 'node:crypto';
import { request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import { Webhook } from 'standardwebhooks';
import type { Send } from './channels.js';
import { lookupPublic, refusePrivateHost } from './public-address.js';

export interface WebhookSettings {
  readonly url: string;
  /** `whsec_` and base64, after Standard Webhooks. */
  readonly secret: string;
  /** Whether the gateway may stand in the server's own network. */
  readonly allowPrivate: boolean;
}

/** Milliseconds from the start to the answer. */
const TIMEOUT = 10_000;

/** Posts and resolves with the status. Never follows a redirect. */
function post(
  url: URL,
  body: string,
  headers: Readonly<Record<string, string>>,
  allowPrivate: boolean,
): Promise<number> {
  return new Promise((resolve, reject) => {
    const request = url.protocol === 'https:' ? requestHttps : requestHttp;
    const call = request(
      url,
      {
        method: 'POST',
        headers: { ...headers, 'Content-Type': 'application/json', 'Content-Length': Buffer.byteLength(body) },
        signal: AbortSignal.timeout(TIMEOUT),
        ...(!allowPrivate && { lookup: lookupPublic }),
      },
      (response) => {
        response.resume();
        resolve(response.statusCode ?? 0);
      },
    );
    call.on('error', reject);
    call.end(body);
  });
}

/** Hands messages to a gateway, each signed (Standard Webhooks: id, time and body). */
export function createWebhookSender({ url, secret, allowPrivate }: WebhookSettings): Send {
  const webhook = new Webhook(secret);
  const target = new URL(url);
  return async ({ to, subject, text, purpose }) => {
    if (!allowPrivate) refusePrivateHost(target);
    const id = `msg_${randomUUID()}`;
    const time = new Date();
    const body = JSON.stringify({
      type: 'suara.message',
      timestamp: time.toISOString(),
      data: { to, subject, text, purpose },
    });
    const status = await post(
      target,
      body,
      {
        'webhook-id': id,
        'webhook-timestamp': String(Math.floor(time.getTime() / 1000)),
        'webhook-signature': webhook.sign(id, time, body),
      },
      allowPrivate,
    );
    if (status < 200 || status > 299) throw new Error(`the gateway answered ${status}`);
  };
}
