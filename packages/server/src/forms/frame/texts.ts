/** What every page says around its form, by language. */
import { en } from './texts.en.js';
import { id } from './texts.id.js';

/** Why there is no form, and what to do about it. */
export type Obstacle =
  'unreadable' | 'refused' | 'notFound' | 'conflict' | 'tooLarge' | 'unsupported' | 'busy' | 'unavailable' | 'internal';

export interface FrameTexts {
  /** The language's own name. */
  readonly language: string;
  readonly languages: string;
  /** Of the links from one form to the others. */
  readonly more: string;
  readonly report: string;
  readonly track: string;
  readonly optional: string;
  /** Title of a page with errors, so that it is heard first. */
  readonly wrongTitle: (title: string) => string;
  readonly errorSummary: (count: number) => string;
  readonly choose: string;
  readonly obstacles: Readonly<Record<Obstacle, { readonly title: string; readonly text: string }>>;
  /** After a failed sending: what the browser can do that a script would do. */
  readonly sendAgain: string;
  /** Before the form that is shown once more since the server could not take it now. */
  readonly notSent: string;
  /** Before a form that is sent under a key which was used for something else, or long ago. */
  readonly keyUsed: string;
}

const languages: Readonly<Record<string, FrameTexts>> = { id, en };

/** The languages that the forms know. */
export const KNOWN_LANGUAGES: readonly string[] = Object.keys(languages);

/** `id` for `id-ID`. */
export const primary = (tag: string): string => tag.toLowerCase().split('-')[0] ?? '';

/** The texts of a page in the language of `tag`; pages speak no language but those they know. */
export function textsOf<Texts>(known: { readonly id: Texts; readonly [language: string]: Texts }, tag: string): Texts {
  return known[primary(tag)] ?? known.id;
}

export const frameTexts = (tag: string): FrameTexts => textsOf({ id, en }, tag);
