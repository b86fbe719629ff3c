/** The photos of a page's questions: stored before the answers are judged, since a browser forgets the files it has sent. */
import { SURVEY_LIMITS, type Question } from '@suara/core';
import type { FormFiles } from '../../http/form-body.js';
import { spend } from '../../http/rate-limit.js';
import type { ServerPorts } from '../../ports.js';
import type { PhotoRow } from '../../reports/trail.js';
import type { Flaws } from '../frame/errors.js';
import { takePhotos } from '../report/take-photos.js';
import { reportFormTexts } from '../report/texts.js';
import { allTyped, type Typed } from '../typed.js';
import { fieldOf, keptField } from './answer-fields.js';
import type { Questionnaire } from './questionnaire.js';

export interface AnswerPhotos {
  /** By question. */
  readonly photos: ReadonlyMap<string, readonly PhotoRow[]>;
  /** The ids, as the form will hold them from now on. */
  readonly typed: Typed;
  readonly flaws: Flaws;
}

interface Taking {
  readonly ports: ServerPorts;
  readonly form: Questionnaire;
  readonly files: FormFiles;
  /** Of the peer, for rate limits. */
  readonly address: string;
}

const mostOf = (question: Question): number => (question.type === 'file' && question.max) || SURVEY_LIMITS.files;

export async function takeAnswerPhotos(
  { ports, form, files, address }: Taking,
  questions: readonly Question[],
): Promise<AnswerPhotos> {
  const t = reportFormTexts(form.frame.language);
  const photos = new Map<string, readonly PhotoRow[]>();
  const typed: Record<string, readonly string[]> = {};
  const flaws: { id: string; text: string }[] = [];
  for (const question of questions.filter(({ type }) => type === 'file')) {
    const id = fieldOf(question.id);
    const stored = allTyped(form.typed, keptField(question.id));
    const sent = files.get(id) ?? [];
    // as if each photo had been uploaded by itself
    for (let left = sent.length; left > 0; left -= 1) await spend(ports, 'address', address);
    const wished = { stored, files: sent, most: mostOf(question) };
    const taken = await takePhotos(ports, form.frame.site.city, t, wished);
    photos.set(question.id, taken.photos);
    typed[keptField(question.id)] = taken.photos.map((photo) => photo.id);
    if (taken.flaw !== null) flaws.push({ id, text: taken.flaw });
  }
  return { photos, typed, flaws };
}
