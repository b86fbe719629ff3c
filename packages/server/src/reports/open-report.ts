import { parseTicket } from '@suara/core';
import type { City } from '../cities/city.js';
import { Problem } from '../http/problem.js';
import { spend } from '../http/rate-limit.js';
import type { ServerPorts } from '../ports.js';
import { findBySecret } from './find-by-secret.js';
import type { ReportRow } from './trail.js';

/** What a reporter was given, as it was typed. */
export interface ReportKey {
  readonly ticket: string;
  readonly secret: string;
}

/**
 * The report that ticket and secret open together. A wrong secret answers like an unknown ticket. Guesses are counted by
 * ticket and address: whoever knows only the ticket must not be able to use up the guesses of its reporter.
 */
export async function openReport(
  ports: Pick<ServerPorts, 'db' | 'limit'>,
  { id: cityId }: City,
  typed: ReportKey,
  address: string,
): Promise<ReportRow> {
  const ticket = parseTicket(typed.ticket);
  if (ticket === null) throw new Problem('not-found');
  await spend(ports, 'report', `${cityId}/${ticket}/${address}`);
  const report = await findBySecret(ports.db, cityId, ticket, typed.secret);
  if (!report) throw new Problem('not-found');
  return report;
}
