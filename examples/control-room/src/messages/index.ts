import type { Language } from '../language.js';
import { en } from './en.js';
import { id } from './id.js';
import type { Messages } from './messages.js';

export type { Messages, ProblemName, Words } from './messages.js';

const MESSAGES: Readonly<Record<Language, Messages>> = { id, en };

export function messagesIn(language: Language): Messages {
  return MESSAGES[language];
}
