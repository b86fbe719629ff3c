/** What people are sent, by language. */
import type { Localized } from '@suara/core';

interface CodeMessage {
  readonly city: string;
  readonly code: string;
  readonly minutes: number;
}

interface OutcomeMessage {
  readonly city: string;
  readonly title: string;
  readonly summary: string;
}

interface Text {
  readonly subject: string;
  readonly text: string;
}

interface Texts {
  code(message: CodeMessage): Text;
  outcome(message: OutcomeMessage): Text;
}

const id: Texts = {
  code: ({ city, code, minutes }) => ({
    subject: `Kode Anda untuk jajak pendapat ${city}`,
    text: `${code} adalah kode Anda untuk jajak pendapat ${city}, berlaku ${minutes} menit. Jangan berikan kepada siapa pun. Tidak memintanya? Abaikan pesan ini.`,
  }),
  outcome: ({ city, title, summary }) => ({
    subject: `Tindak lanjut: ${title}`,
    text: `${city} menyampaikan tindak lanjut “${title}”:\n\n${summary}\n\nAnda meminta kabar ini. Kontak Anda kini dihapus.`,
  }),
};

const en: Texts = {
  code: ({ city, code, minutes }) => ({
    subject: `Your code for a poll of ${city}`,
    text: `${code} is your code for a poll of ${city}. It works for ${minutes} minutes. Give it to nobody. Did not ask for it? Ignore this message.`,
  }),
  outcome: ({ city, title, summary }) => ({
    subject: `What follows: ${title}`,
    text: `${city} tells what follows from “${title}”:\n\n${summary}\n\nYou asked to be told. Your contact is now erased.`,
  }),
};

const languages: Readonly<Record<string, Texts>> = { id, en };

/** In the language that is asked for, else in the city's, else in English. */
export function textsIn(language: string, cityLanguage: string): Texts {
  return languages[language.split('-')[0] ?? ''] ?? languages[cityLanguage] ?? en;
}

/** A city's own text in the language, or in one that it has. */
export function localize(text: Localized, language: string, cityLanguage: string): string {
  return text[language] ?? text[cityLanguage] ?? Object.values(text)[0] ?? '';
}
