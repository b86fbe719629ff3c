import type { SurveyReport } from '@suara/client';
import type { Answers, SurveyDraft } from '@suara/core';

export function moveSurvey(url: string, token: string, survey: string, move: object): Promise<unknown>;
export function openSurvey(url: string, token: string, change?: Partial<SurveyDraft>): Promise<string>;
export function makeCases(
  url: string,
  token: string,
  survey: string,
  count?: number,
  service?: string,
): Promise<string[]>;
export const closeSurvey: object;
export const publishSurvey: object;
export function reportOf(url: string, token: string, survey: string): Promise<SurveyReport>;
export function respond(url: string, site: string, survey: string, answers: Answers): Promise<void>;
export function surveyPage(url: string, site: string, attributes: string, lang?: string): string;
