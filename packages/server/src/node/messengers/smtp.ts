import { createTransport } from 'nodemailer';
import type { Send } from './channels.js';

export interface SmtpSettings {
  /** `smtps://user:password@host` or `smtp://…`, the latter with STARTTLS where the server has it. */
  readonly url: string;
  readonly from: string;
}

/** Milliseconds. */
const TIMEOUT = 10_000;

/** Sends mail. The text never goes into a log of the library: it logs nothing unless it is told to. */
export function createSmtpSender({ url, from }: SmtpSettings): Send {
  const transport = createTransport({
    url,
    connectionTimeout: TIMEOUT,
    greetingTimeout: TIMEOUT,
    socketTimeout: TIMEOUT,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return async ({ to, subject, text }) => {
    if (!('email' in to)) throw new Error('only mail goes over SMTP');
    // as an object, so that nothing in the address is read as a second one
    await transport.sendMail({ from, to: { name: '', address: to.email }, subject, text });
  };
}
