import type { FieldError } from '@suara/core';
import { textsOf } from '../frame/texts.js';
import { en } from './texts.en.js';
import { id } from './texts.id.js';

/** The words of the complaint, as the widget says them where both say the same. */
export interface ReportFormTexts {
  readonly title: string;
  readonly call: (phone: string) => string;
  readonly story: string;
  readonly storyHint: string;
  readonly service: string;
  readonly serviceHint: string;
  readonly where: string;
  readonly area: (levels: readonly string[]) => string;
  readonly chooseArea: (level: string) => string;
  readonly address: string;
  readonly addressHint: string;
  readonly photos: string;
  readonly photosHint: (most: number) => string;
  readonly stored: string;
  readonly storedHint: string;
  readonly photo: (number: number) => string;
  readonly who: string;
  readonly nameless: string;
  readonly namelessHint: string;
  readonly contact: string;
  readonly contactHint: string;
  readonly name: string;
  readonly phone: string;
  readonly email: string;
  readonly oneOfTwo: string;
  readonly hide: string;
  readonly hideHint: (controlRoom: string) => string;
  readonly whoSees: string;
  readonly sees: (controlRoom: string) => readonly string[];
  readonly consent: string;
  readonly agree: string;
  readonly send: string;
  readonly patience: string;
  readonly fieldError: (error: FieldError) => string;
  readonly tooManyPhotos: (most: number, left: number) => string;
  readonly unreadablePhoto: (name: string) => string;
  readonly largePhoto: (name: string, megabytes: number) => string;
  readonly lostPhoto: string;
  readonly done: string;
  readonly doneHint: string;
  readonly ticket: string;
  readonly secret: string;
  readonly secretHint: string;
  readonly deadline: (when: string) => string;
  readonly follow: string;
  readonly another: string;
}

export const reportFormTexts = (language: string): ReportFormTexts => textsOf({ id, en }, language);
