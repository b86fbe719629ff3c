import type { City } from '../cities/city.js';
import { agencyView, closedEarlyView } from '../polls/poll-view.js';
import type { PublicSurvey, SurveyRow } from './survey.js';

const iso = (milliseconds: number) => new Date(milliseconds).toISOString();

export function outcomeView({ outcome, outcomeAt }: SurveyRow) {
  return outcome === null || outcomeAt === null ? null : { ...outcome, publishedAt: iso(outcomeAt) };
}

/** `skm`: with the official satisfaction index. */
export const typeOf = ({ definition }: Pick<SurveyRow, 'definition'>) => (definition.index ? 'skm' : 'general');

/** What everybody sees of a survey, and the desk as well. */
export function basicView(city: City, row: SurveyRow) {
  const { id, series, agency, services, definition, revision } = row;
  return {
    survey: id,
    series,
    agency: agencyView(city, agency),
    services,
    definition,
    revision,
    opensAt: iso(row.opensAt),
    closesAt: iso(row.closesAt),
    closedEarly: closedEarlyView(row),
    outcome: outcomeView(row),
  };
}

/** A survey as everybody sees it. */
export function surveyView(city: City, { row, state }: PublicSurvey, now: number) {
  const { quietDays, consent } = city.profile.surveys;
  return {
    ...basicView(city, row),
    state,
    serverTime: iso(now),
    invitation: { share: row.share, quietDays },
    consent,
  };
}
