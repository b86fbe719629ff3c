import { checkContribution, makeSecret, type ContributionDraft } from '@suara/core';
import { languagesOf } from '../cities/city.js';
import { sha256 } from '../crypto/digest.js';
import { contribution } from '../db/schema-consultations.js';
import { invalidBody, Problem } from '../http/problem.js';
import type { Database } from '../ports.js';
import type { Site } from '../sites/site.js';
import { requirePublic, type ConsultationRow } from './consultation.js';
import type { ContributionRow } from './contribution.js';
import { ownContributionView } from './contribution-view.js';
import { dayId, dayIn } from '../participation/day.js';

/** The contract's NewContribution. */
export type NewContribution = ContributionDraft & { readonly text: string; readonly language: string };

function check({ city }: Site, { draft }: ConsultationRow, input: NewContribution): void {
  const { sections, arguments: argued } = draft;
  const errors = checkContribution(input, { languages: languagesOf(city), arguments: argued, sections });
  if (errors.length > 0) throw invalidBody(errors);
}

function rowOf(
  site: Site,
  consultation: ConsultationRow,
  input: NewContribution,
  secretHash: Uint8Array<ArrayBuffer>,
  now: number,
): ContributionRow {
  const { city } = site;
  const section = input.section ?? null;
  const day = dayIn(city.profile.city.timeZone, now);
  return {
    cityId: city.id,
    consultationId: consultation.id,
    id: dayId(day),
    kind: input.kind,
    section,
    sectionRevision: section === null ? null : (consultation.revisions[section] ?? null),
    quote: input.quote ?? null,
    text: input.text.trim(),
    language: input.language,
    siteId: site.id,
    secretHash,
    status: 'pending',
    reason: null,
    day,
  };
}

/** Takes a contribution; the city reads it before anybody else. The secret is in what this returns, and nowhere else. */
export async function createContribution(
  tx: Database,
  site: Site,
  consultationId: string,
  input: NewContribution,
  now: number,
) {
  const { row: consultation, phase } = await requirePublic(tx, site.city.id, consultationId, now, 'key share');
  if (phase !== 'open') throw new Problem('consultation-not-open', { detail: `it is ${phase}` });
  check(site, consultation, input);
  const secret = makeSecret((bytes) => crypto.getRandomValues(bytes));
  const row = rowOf(site, consultation, input, await sha256(secret), now);
  await tx.insert(contribution).values(row);
  return { contribution: await ownContributionView(tx, consultation, row), secret };
}
