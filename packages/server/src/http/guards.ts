import { authenticate } from '../desk/authenticate.js';
import { findOwn } from '../consultations/contribution.js';
import type { CityReader } from '../cities/city.js';
import type { ServerPorts } from '../ports.js';
import { openReport } from '../reports/open-report.js';
import type { Guards } from './by-contract.js';
import type { AppContext } from './env.js';
import { Problem } from './problem.js';
import { spend } from './rate-limit.js';

const SECRET = 'Report-Secret';
const CONTRIBUTION_SECRET = 'Contribution-Secret';

async function requireReportSecret(ports: ServerPorts, context: AppContext): Promise<void> {
  const secret = context.req.header(SECRET);
  if (!secret) throw new Problem('unauthorized', { detail: `the ${SECRET} header is missing` });
  const key = { ticket: context.req.param('ticket') ?? '', secret };
  context.set('report', await openReport(ports, context.get('site').city, key, ports.peerAddress(context.req.raw)));
}

/** As with reports: a wrong secret answers like an unknown contribution, and guesses are counted. */
async function requireContributionSecret(ports: ServerPorts, context: AppContext): Promise<void> {
  const secret = context.req.header(CONTRIBUTION_SECRET);
  if (!secret) throw new Problem('unauthorized', { detail: `the ${CONTRIBUTION_SECRET} header is missing` });
  const { city } = context.get('site');
  const { consultation: consultationId = '', contribution = '' } = context.req.param();
  const id = contribution.toLowerCase();
  await spend(ports, 'report', `${city.id}/${consultationId}/${id}/${ports.peerAddress(context.req.raw)}`);
  const found = await findOwn(ports.db, { cityId: city.id, consultationId, id }, secret);
  if (!found) throw new Problem('not-found');
  context.set('contribution', found);
}

async function requireOfficer(ports: ServerPorts, cities: CityReader, context: AppContext): Promise<void> {
  const token = /^Bearer +(\S+)$/iu.exec(context.req.header('Authorization') ?? '')?.[1];
  const officer = token === undefined ? null : await authenticate(cities, token);
  if (!officer) throw new Problem('unauthorized', { headers: { 'WWW-Authenticate': 'Bearer' } });
  await spend(ports, 'token', `${officer.city.id}/${officer.id}`);
  context.set('officer', officer);
}

/** The security schemes of the contract. */
export function createGuards(ports: ServerPorts, cities: CityReader): Guards {
  return {
    // each poll has a key of its own, so its routes read the token
    voterToken: () => Promise.resolve(),
    reportSecret: (context) => requireReportSecret(ports, context),
    contributionSecret: (context) => requireContributionSecret(ports, context),
    officerToken: (context) => requireOfficer(ports, cities, context),
  };
}
