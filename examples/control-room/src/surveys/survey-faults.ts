/** What can be told of a survey's draft before the server is asked. */
import { SURVEY_LIMITS, type FieldError } from '@suara/core';
import type { Desk } from '../desk.js';
import { populationOf, surveyOf, type SurveyDraft } from './survey-draft.js';
import { numberOf } from '../participation/fields.js';

const isSlug = (text: string): boolean => /^[a-z0-9-]{1,63}$/u.test(text.trim());
const isWithin = (value: number, most: number): boolean => Number.isSafeInteger(value) && value >= 1 && value <= most;

function missing(texts: Readonly<Record<string, string>>, pointer: string): FieldError[] {
  const blank = Object.entries(texts).filter(([, text]) => text.trim() === '');
  return blank.map(([language]) => ({ pointer: `${pointer}/${language}`, code: 'required' }));
}

function faultsOfFrame(draft: SurveyDraft, { city }: Desk['session']): FieldError[] {
  const { opensAt, closesAt } = surveyOf(draft, city);
  const population = populationOf(draft);
  const checks: readonly (readonly [boolean, string])[] = [
    [isSlug(draft.slug), '/survey'],
    [isSlug(draft.series), '/series'],
    [population === null || isWithin(population, SURVEY_LIMITS.populationMax), '/population'],
    [isWithin(numberOf(draft.share), 100), '/share'],
    [opensAt !== '', '/opensAt'],
    [closesAt !== '' && closesAt > opensAt, '/closesAt'],
  ];
  return [
    ...draft.services.flatMap(({ name }, index) => missing(name, `/services/${index}/name`)),
    ...checks.filter(([holds]) => !holds).map(([, pointer]) => ({ pointer, code: 'invalid' as const })),
  ];
}

export function faultsOfSurvey(draft: SurveyDraft, session: Desk['session']): FieldError[] {
  return faultsOfFrame(draft, session);
}
