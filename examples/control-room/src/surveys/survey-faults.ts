/** What can be told of a survey's draft before the server is asked, and how this form says it. */
import { checkSurveyDraft, type FieldError } from '@suara/core';
import type { Desk } from '../desk.js';
import type { AnyFieldError } from '../participation/faults.js';
import { ruleWords } from './rule-words.js';
import { surveyOf, type SurveyDraft } from './survey-draft.js';

export function faultsOfSurvey(draft: SurveyDraft, { city, agencies }: Desk['session']): FieldError[] {
  return checkSurveyDraft(surveyOf(draft, city), {
    languages: city.languages,
    agencies: agencies.map(({ id }) => id),
  });
}

/** Better words than the usual ones: of rules, and of places alike in all questions. */
export function wordsOfFault(desk: Desk, draft: SurveyDraft, error: AnyFieldError): string | undefined {
  const { faults } = desk.t.surveys;
  const alike = error.pointer.replaceAll(/\/\d+(?=\/|$)/gu, '/#');
  return ruleWords(desk, surveyOf(draft, desk.session.city), error) ?? faults[`${alike} ${error.code}`];
}
