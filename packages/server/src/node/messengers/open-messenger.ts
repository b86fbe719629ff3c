import type { Messenger } from '../../ports.js';
import { createMessenger } from './channels.js';
import { createSmtpSender, type SmtpSettings } from './smtp.js';
import { createWebhookSender, type WebhookSettings } from './webhook.js';

export interface MessengerSettings {
  readonly sms: WebhookSettings | null;
  readonly smtp: SmtpSettings | null;
}

/** What the administrator set up; nothing is sent where that is nothing. */
export function openMessenger({ sms, smtp }: MessengerSettings): Messenger {
  return createMessenger({
    ...(sms && { phone: createWebhookSender(sms) }),
    ...(smtp && { email: createSmtpSender(smtp) }),
  });
}
