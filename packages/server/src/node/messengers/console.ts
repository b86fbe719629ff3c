import type { Logger, Messenger } from '../../ports.js';

/**
 * For demonstrations: what would be sent is shown to who sits at the terminal. The log, which is kept and shipped, only
 * learns that there was a message.
 */
export function createConsoleMessenger(
  log: Logger,
  print: (text: string) => void = (text) => void process.stderr.write(`${text}\n`),
): Messenger {
  return {
    channels: ['phone', 'email'],
    send({ to, text, purpose }) {
      const [channel, address] = 'phone' in to ? ['phone', to.phone] : ['email', to.email];
      log.info({ channel, purpose }, 'a message would be sent');
      print(`To ${address}: ${text}`);
      return Promise.resolve();
    },
  };
}
