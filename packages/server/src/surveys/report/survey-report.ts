/** The contract's SurveyReport, and what a file made of it needs besides. */
import type { QuestionFigures, SkmStandardId, Grade, Decimal, SurveyFigures, SurveyService } from '@suara/core';
import type { AgencyProfile, Localized } from '../../cities/profile.js';
import type { PublicState } from '../../participation/life.js';

/** A period of a series. */
export interface PeriodFigures {
  readonly survey: string;
  readonly opensAt: string;
  readonly closesAt: string;
  readonly respondents: number;
  readonly standard: SkmStandardId;
  readonly index: Decimal | null;
  readonly grade: Grade | null;
}

export interface ReportPhoto {
  readonly id: string;
  readonly url: string;
  readonly width: number;
  readonly height: number;
  readonly bytes: number;
}

export interface ReportedQuestion extends QuestionFigures {
  readonly photos: readonly ReportPhoto[];
}

export interface SurveyReport extends Omit<SurveyFigures, 'questions'> {
  readonly survey: string;
  readonly series: string;
  readonly title: Localized;
  readonly agency: AgencyProfile | null;
  readonly state: PublicState | 'draft';
  readonly opensAt: string;
  readonly closesAt: string;
  readonly scope: 'survey' | 'series';
  readonly service: SurveyService | null;
  readonly periods: readonly string[];
  readonly generatedAt: string;
  readonly rollUp: 'pooled';
  readonly questions: readonly ReportedQuestion[];
  readonly trend: readonly PeriodFigures[];
}

/**
 * What each response gave to the elements, in the order of the report's
 * elements; null where it gave none. Sorted, so that the order tells nothing.
 */
export type ElementRows = readonly (readonly (number | null)[])[];

/** Whose report a file is: the city that names and dates it, and in which language. */
export interface ReportSetting {
  readonly language: string;
  readonly city: {
    readonly name: Localized;
    readonly defaultLanguage: string;
    readonly timeZone: string;
  };
}

/** The best first in every column; those who gave none last. */
function compareRows(a: readonly (number | null)[], b: readonly (number | null)[]): number {
  for (const [index, value] of a.entries()) {
    const difference = (b[index] ?? 0) - (value ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

export const sortedRows = (rows: ElementRows): ElementRows => [...rows].sort(compareRows);
