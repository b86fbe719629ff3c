import type { NewResponse } from '@suara/client';
import { newRespondentToken } from '@suara/client/surveys';
import type { ResponseMode } from '@suara/core';
import type { Act, Device } from './device.js';
import type { Questionnaire } from './questionnaire.js';
import type { SurveyHost } from './view-host.js';

/** What is answered, as it is sent: all but its photos, which the server must have first. */
export function newResponse(
  { survey, ready }: SurveyHost,
  form: Questionnaire,
  mode: ResponseMode,
  device: Device,
): Pick<Act, 'body' | 'photos'> {
  const files = form.questions.filter(({ type }) => type === 'file').map(({ id }) => id);
  const answers = Object.entries(form.answers);
  const body = {
    service: form.service,
    answers: Object.fromEntries(answers.filter(([id]) => !files.includes(id))),
    language: ready?.lang ?? 'id',
    mode,
    consent: { version: survey?.consent.version ?? '' },
    ...whoAnswers(form.caseToken, mode, device),
  } as NewResponse;
  const photos = Object.fromEntries(answers.filter(([id]) => files.includes(id))) as Act['photos'];
  return { body, photos };
}

/** A case, or this browser; on the device of an officer or a counter nobody in particular. */
function whoAnswers(
  caseToken: string,
  mode: ResponseMode,
  device: Device,
): Pick<NewResponse, 'caseToken' | 'deviceToken'> {
  if (caseToken) return { caseToken };
  return mode === 'self' ? { deviceToken: device.tokenBy(newRespondentToken) } : {};
}
