import type { SubscribeMessages } from './subscribe-box.js';

/** What a subscription says, whatever it is to. */
export const subscribe: Omit<SubscribeMessages, 'subscribe' | 'subscribeHint'> = {
  contact: 'Nomor telepon atau surel',
  contactHint: 'Contoh: 0812 3456 7890 atau nama@contoh.id',
  contactFlaw: { empty: 'Isi nomor telepon atau surel', invalid: 'Nomor atau surel ini keliru' },
  sendSubscription: 'Kabari saya',
  subscribed: 'Anda akan dikabari.',
};
