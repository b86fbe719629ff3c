import type { SubscribeMessages } from './subscribe-box.js';

/** What a subscription says, whatever it is to. */
export const subscribe: Omit<SubscribeMessages, 'subscribe' | 'subscribeHint'> = {
  contact: 'Phone number or e-mail',
  contactHint: 'For example 0812 3456 7890 or name@example.org',
  contactFlaw: { empty: 'Enter a phone number or an e-mail address', invalid: 'This number or address is not right' },
  sendSubscription: 'Tell me',
  subscribed: 'You will be told.',
};
