import type { City } from '../../cities/city.js';
import { sign } from '../../crypto/sign.js';
import { describeError } from '../../http/log.js';
import { Problem } from '../../http/problem.js';
import { spend } from '../../http/rate-limit.js';
import { contactName, recipientOf, type Contact } from '../../messages/contact.js';
import { localize, textsIn } from '../../messages/texts.js';
import type { ServerPorts } from '../../ports.js';
import type { PollRow } from '../poll.js';
import { awaitsCode, CODE_MINUTES, makeCode, markSent } from './challenge.js';

export interface CodeLetter {
  readonly city: City;
  readonly poll: PollRow;
  readonly key: NonNullable<PollRow['key']>;
  readonly challenge: string;
  readonly contact: Contact;
  readonly language: string;
}

/** Budgets know a contact by a keyed hash: also a table of them must not be one of phone numbers. */
const budgetKey = async ({ city, contact }: CodeLetter) =>
  `${city.id}/${await sign(city.mediaKey, `voter contact ${contactName(contact)}`)}`;

function messageOf({ city, contact, language }: CodeLetter, code: string) {
  const { defaultLanguage, name } = city.profile.city;
  const words = { city: localize(name, language, defaultLanguage), code, minutes: CODE_MINUTES };
  const letter = textsIn(language, defaultLanguage).code(words);
  return { to: recipientOf(contact), ...letter, purpose: 'voter_code' as const };
}

/**
 * Sends the code of a challenge, unless it went out before. Outside of any
 * transaction: a slow mail server must not keep a connection of the database.
 * What fails here can be asked for again with the same key.
 */
export async function sendCode(ports: ServerPorts, letter: CodeLetter): Promise<void> {
  const { db, messenger, log, now } = ports;
  const { poll, key, challenge } = letter;
  if (!(await awaitsCode(db, poll, challenge))) return;
  // before there is a code: one that is not sent could still be guessed
  await spend(ports, 'contact', await budgetKey(letter));
  const code = await makeCode(db, poll, key, challenge, now());
  if (code === null) throw new Problem('unavailable', { detail: 'the time to send it in has passed: ask anew' });
  try {
    await messenger.send(messageOf(letter, code));
  } catch (error) {
    log.error({ channel: letter.contact.channel, failure: describeError(error) }, 'a code could not be sent');
    throw new Problem('unavailable', { detail: 'the code could not be sent', headers: { 'Retry-After': '30' } });
  }
  await markSent(db, poll, challenge);
}
