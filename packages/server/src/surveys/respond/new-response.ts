import { checkAnswers, checkLanguage, type Answers, type FieldError, type ResponseMode } from '@suara/core';
import { languagesOf, type City } from '../../cities/city.js';
import type { Bytes } from '../../crypto/digest.js';
import { serviceOfCase } from '../case-token.js';
import type { SurveyRow } from '../survey.js';

/** The contract's NewResponse. */
export interface NewResponse {
  readonly service: string | null;
  readonly answers: Answers;
  readonly language: string;
  readonly mode: ResponseMode;
  readonly consent: { readonly version: string };
  readonly caseToken?: string;
  readonly deviceToken?: string;
}

function checkService({ services }: SurveyRow, { service }: NewResponse): FieldError | null {
  const pointer = '/service';
  if (service === null) return services.length > 0 ? { pointer, code: 'required' } : null;
  return services.some(({ id }) => id === service) ? null : { pointer, code: 'unknown' };
}

function checkConsent({ profile }: City, { consent }: NewResponse): FieldError | null {
  const isCurrent = consent.version === profile.surveys.consent.version;
  return isCurrent ? null : { pointer: '/consent/version', code: 'outdated' };
}

/** Who answers alone must be told from those who have: by a case, or by the device. */
function checkTokens(key: Bytes, { service, mode, caseToken, deviceToken }: NewResponse): FieldError | null {
  if (caseToken !== undefined) {
    const isOfService = service !== null && serviceOfCase(key, caseToken) === service;
    return isOfService ? null : { pointer: '/caseToken', code: 'invalid' };
  }
  return mode === 'self' && deviceToken === undefined ? { pointer: '/deviceToken', code: 'required' } : null;
}

/** Everything that keeps `input` from being a response to the survey with this key. */
export function checkResponse(city: City, row: SurveyRow, key: Bytes, input: NewResponse): FieldError[] {
  return [
    checkService(row, input),
    checkLanguage(input.language, languagesOf(city)),
    checkConsent(city, input),
    checkTokens(key, input),
    ...checkAnswers(row.definition, input.answers),
  ].filter((error) => error !== null);
}
