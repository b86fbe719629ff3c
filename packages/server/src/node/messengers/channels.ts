import type { Channel, Message, Messenger } from '../../ports.js';

/** Sends one kind of message. */
export type Send = (message: Message) => Promise<void>;

/** A messenger from what sends over each channel. */
export function createMessenger(senders: Readonly<Partial<Record<Channel, Send>>>): Messenger {
  const channels = (['phone', 'email'] as const).filter((channel) => senders[channel]);
  return {
    channels,
    async send(message) {
      const send = senders['phone' in message.to ? 'phone' : 'email'];
      if (!send) throw new Error('nothing sends over this channel');
      await send(message);
    },
  };
}
