import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { SMTPServer } from 'smtp-server';
import { Webhook } from 'standardwebhooks';
import type { LogLine } from '../../test-support/ports.js';
import type { Message } from '../../ports.js';
import { createConsoleMessenger } from './console.js';
import { openMessenger } from './open-messenger.js';
import { isPublicAddress, lookupPublic } from './public-address.js';
import { createSmtpSender } from './smtp.js';
import { createWebhookSender } from './webhook.js';

const SECRET = `whsec_${Buffer.alloc(32, 7).toString('base64')}`;
const SMS: Message = {
  to: { phone: '+628111500293' },
  subject: 'Kode',
  text: '493027 adalah kode Anda',
  purpose: 'voter_code',
};
const MAIL: Message = { ...SMS, to: { email: 'ani@example.org' } };

const closing: (() => void)[] = [];
afterEach(() => {
  for (const close of closing.splice(0)) close();
});

interface Received {
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

async function gateway(status = 204, headers: Record<string, string> = {}) {
  const received: Received[] = [];
  const server: Server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString()));
    request.on('end', () => {
      received.push({ headers: request.headers, body });
      response.writeHead(status, headers).end();
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  closing.push(() => server.close());
  return { received, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/sms` };
}

describe('the webhook', () => {
  it('is signed as Standard Webhooks asks', async () => {
    const { received, url } = await gateway();
    await createWebhookSender({ url, secret: SECRET, allowPrivate: true })(SMS);
    const [call] = received;
    const signed = call!.headers as Record<string, string>;
    expect(new Webhook(SECRET).verify(call!.body, signed)).toMatchObject({ type: 'suara.message', data: SMS });
    const other = `whsec_${Buffer.alloc(32, 8).toString('base64')}`;
    expect(() => new Webhook(other).verify(call!.body, signed)).toThrow();
    expect(() => new Webhook(SECRET).verify(call!.body.replace('493027', '000000'), signed)).toThrow();
  });

  it.each([302, 400, 500])('that answers %s has not sent', async (status) => {
    const target = await gateway();
    const { url } = await gateway(status, { Location: target.url });
    await expect(createWebhookSender({ url, secret: SECRET, allowPrivate: true })(SMS)).rejects.toThrow(String(status));
    expect(target.received).toEqual([]);
  });

  it('stays out of the own network, by address and by name', async () => {
    const { received, url } = await gateway();
    for (const host of ['127.0.0.1', 'localhost', '[::ffff:127.0.0.1]', '2130706433']) {
      const send = createWebhookSender({ url: url.replace('127.0.0.1', host), secret: SECRET, allowPrivate: false });
      await expect(send(SMS), host).rejects.toMatchObject({ code: 'SUARA_PRIVATE_ADDRESS' });
    }
    expect(received).toEqual([]);
  });

  it.each([
    ['8.8.8.8', true],
    ['2001:4860:4860::8888', true],
    ['10.0.0.1', false],
    ['172.16.3.4', false],
    ['192.168.1.1', false],
    ['100.64.0.1', false],
    ['169.254.169.254', false],
    ['0.0.0.0', false],
    ['::1', false],
    ['fe80::1', false],
    ['fd00::1', false],
    ['::ffff:10.0.0.1', false],
    ['64:ff9b::a00:1', false],
  ])('holds %s for public: %s', (address, expected) => {
    expect(isPublicAddress(address)).toBe(expected);
  });

  it('judges the very address that is connected to', async () => {
    const error = await new Promise((resolve) => lookupPublic('localhost', {}, resolve));
    expect(error).toMatchObject({ code: 'SUARA_PRIVATE_ADDRESS' });
  });
});

async function mailServer(accept = true) {
  const mails: string[] = [];
  const recipients: string[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo: ({ address }, _session, done) => {
      recipients.push(address);
      done(accept ? null : new Error('no such mailbox'));
    },
    onData: (stream, _session, done) => {
      let text = '';
      stream.on('data', (chunk: Buffer) => (text += chunk.toString()));
      stream.on('end', () => {
        mails.push(text);
        done();
      });
    },
  });
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  closing.push(() => server.close(() => undefined));
  return { mails, recipients, url: `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}` };
}

describe('mail', () => {
  it('goes out over SMTP', async () => {
    const { mails, recipients, url } = await mailServer();
    await createSmtpSender({ url, from: 'Suara <suara@kota.example>' })(MAIL);
    expect(recipients).toEqual(['ani@example.org']);
    expect(mails[0]).toContain('Subject: Kode');
    expect(mails[0]).toContain('493027 adalah kode Anda');
    expect(mails[0]).toContain('From: Suara <suara@kota.example>');
  });

  it('that is not taken is a failure', async () => {
    const { url } = await mailServer(false);
    await expect(createSmtpSender({ url, from: 'suara@kota.example' })(MAIL)).rejects.toThrow();
    await expect(createSmtpSender({ url: 'smtp://127.0.0.1:1', from: 'suara@kota.example' })(MAIL)).rejects.toThrow();
  });
});

it('what is set up decides over what can be sent', async () => {
  const sms = { url: 'https://gateway.example', secret: SECRET, allowPrivate: false };
  expect(openMessenger({ sms: null, smtp: null }).channels).toEqual([]);
  expect(openMessenger({ sms, smtp: null }).channels).toEqual(['phone']);
  await expect(openMessenger({ sms: null, smtp: null }).send(SMS)).rejects.toThrow();
});

it('the console shows the message at the terminal, and keeps it out of the log', async () => {
  const [lines, shown]: [Omit<LogLine, 'level'>[], string[]] = [[], []];
  const note = (fields: LogLine['fields'], message: string) => void lines.push({ fields, message });
  await createConsoleMessenger({ info: note, error: note }, (text) => void shown.push(text)).send(SMS);
  expect(shown.join()).toContain('493027');
  expect(lines).toHaveLength(1);
  expect(JSON.stringify(lines)).not.toMatch(/493027|8111500293/u);
});
