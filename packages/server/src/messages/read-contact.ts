import type { City } from '../cities/city.js';
import { invalidBody } from '../http/problem.js';
import type { Messenger } from '../ports.js';
import { normalizeContact, type Contact, type TypedContact } from './contact.js';

/** The contact of a body; ends the request where nothing can be sent to it from here. */
export function readContact(messenger: Messenger, { profile }: City, typed: TypedContact): Contact {
  const contact = normalizeContact(typed, profile.city.callingCode);
  const pointer = `/contact/${typed.phone === undefined ? 'email' : 'phone'}`;
  if (!contact) throw invalidBody([{ pointer, code: 'invalid' }]);
  if (!messenger.channels.includes(contact.channel)) {
    throw invalidBody([{ pointer, code: 'unknown', detail: 'is not a kind of contact this server can write to' }]);
  }
  return contact;
}
