/** What a survey must say before the city can draft it. The desk's form asks these rules, the server asks them again. */
import { checkLocalized, checkTimes, found, invalidUnless, isSlug, isWhole, type Found } from '../../check-fields.js';
import type { FieldError } from '../../report-rules.js';
import type { SurveyDefinition, SurveyService } from '../definition.js';
import { checkSurveyDefinition } from './check-definition.js';
import { checkCount, repeatedIn } from './check-question.js';
import { SURVEY_LIMITS } from './limits.js';

export interface SurveyDraft {
  readonly survey: string;
  /** Joins the periods of the same survey. */
  readonly series: string;
  /** Whose it is; null: the city's. */
  readonly agency: string | null;
  readonly services: readonly SurveyService[];
  readonly definition: SurveyDefinition;
  /** People served in the period; null: nobody knows. */
  readonly population: number | null;
  /** Of a hundred visitors so many are invited. */
  readonly share: number;
  /** RFC 3339, UTC. */
  readonly opensAt: string;
  readonly closesAt: string;
}

/** What of a city the rules depend on. */
export interface SurveyCity {
  readonly languages: readonly string[];
  readonly agencies: readonly string[];
}

/** Each is one, and one at most is asked about when a report is resolved. */
function checkServices(services: readonly SurveyService[], languages: readonly string[]): Found[] {
  const repeated = repeatedIn(services.map(({ id }) => id));
  const reporting = services.flatMap(({ reports }, index) => (reports ? [index] : []));
  const duplicate = (index: number, field: string): FieldError => ({
    pointer: `/services/${index}/${field}`,
    code: 'duplicate',
  });
  return [
    checkCount(services.length, 0, SURVEY_LIMITS.services, 'services'),
    ...services.flatMap(({ id, name }, index) => [
      invalidUnless(isSlug(id), 'services', index, 'id'),
      ...checkLocalized(name, `/services/${index}/name`, SURVEY_LIMITS.titleMax, languages),
    ]),
    ...repeated.map((index) => duplicate(index, 'id')),
    ...reporting.slice(1).map((index) => duplicate(index, 'reports')),
  ];
}

/** Everything that keeps `draft` from being a survey of this city; what its definition lacks is under `/definition`. */
export function checkSurveyDraft(draft: SurveyDraft, { languages, agencies }: SurveyCity): FieldError[] {
  const { survey, series, agency, population, share } = draft;
  const definition = checkSurveyDefinition(draft.definition, languages);
  return found([
    invalidUnless(isSlug(survey), 'survey'),
    invalidUnless(isSlug(series), 'series'),
    agency !== null && !agencies.includes(agency) && { pointer: '/agency', code: 'unknown' },
    ...checkServices(draft.services, languages),
    ...definition.map((error) => ({ ...error, pointer: `/definition${error.pointer}` })),
    invalidUnless(population === null || isWhole(population, 1, SURVEY_LIMITS.populationMax), 'population'),
    invalidUnless(isWhole(share, 1, 100), 'share'),
    ...checkTimes(draft),
  ]);
}
