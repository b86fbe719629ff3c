/** What the public is told of a survey, as it was when the outcome was published. */
import { hiddenGroups, SMALL_GROUP, type ServiceFigures, type SkmFigures, type SurveyFigures } from '@suara/core';
import type { Database } from '../../ports.js';
import type { SurveyRow } from '../survey.js';
import { readFigures } from './read-report.js';

/** Kept with the survey. No texts, no categories: those are for the desk. */
export interface PublishedFigures {
  readonly responses: number;
  readonly skm: SkmFigures;
  readonly services: readonly ServiceFigures[];
}

/** Whoever answered about no service is a group as well: without it, others could be worked out. */
const NO_SERVICE = '';

/** Services with few respondents are left out, with what would give them away. */
export function publicServices({ services, skm }: Pick<SurveyFigures, 'services' | 'skm'>): ServiceFigures[] {
  const sizes = new Map(services.map(({ service, respondents }) => [service, respondents]));
  const known = services.reduce((sum, { respondents }) => sum + respondents, 0);
  const hidden = hiddenGroups(sizes.set(NO_SERVICE, Math.max(0, (skm?.respondents ?? known) - known)));
  return services.filter(({ service }) => !hidden.has(service));
}

/**
 * The figures to store with a survey whose outcome is published, read in the same transaction. Null where there is no
 * index, or where so few answered that they could be recognised: then nothing is told of them.
 */
export async function publishedFigures(tx: Database, row: SurveyRow): Promise<PublishedFigures | null> {
  const figures = await readFigures(tx, row);
  const { responses, skm } = figures;
  if (skm?.index == null || skm.respondents < SMALL_GROUP) return null;
  return { responses: responses.total, skm, services: publicServices(figures) };
}
