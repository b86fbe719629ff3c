import type { City } from '../../cities/city.js';
import { Problem } from '../../http/problem.js';
import type { Database } from '../../ports.js';
import { requirePublic } from '../survey.js';
import { invitationKeys } from './keys.js';
import { beginQuiet, isQuiet, todayIn } from './quiet.js';
import { isInSample, type Visitor } from './visitor.js';

/** The contract's Invitation. */
export interface Invitation {
  readonly invited: boolean;
  readonly reason: 'quiet' | 'sample' | null;
}

const QUIET: Invitation = { invited: false, reason: 'quiet' };
const NOT_IN_SAMPLE: Invitation = { invited: false, reason: 'sample' };
const INVITED: Invitation = { invited: true, reason: null };

/** Whether the visitor may be invited now. A yes begins their quiet period. */
export async function askInvitation(
  tx: Database,
  city: City,
  surveyId: string,
  visitor: Visitor,
  now: number,
): Promise<Invitation> {
  const { row, state } = await requirePublic(tx, city.id, surveyId, now);
  if (state !== 'open') throw new Problem('survey-not-open', { detail: `it is ${state}` });
  const today = todayIn(city, now);
  const remembers = city.profile.surveys.invitations === 'city';
  const keys = await invitationKeys(tx, city, today);
  if (remembers && (await isQuiet(tx, city, keys, visitor, today))) return QUIET;
  if (!isInSample(keys.current.key, row.id, row.share, visitor)) return NOT_IN_SAMPLE;
  return !remembers || (await beginQuiet(tx, city, keys, visitor, today)) ? INVITED : QUIET;
}
