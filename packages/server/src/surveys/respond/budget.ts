import type { Bytes } from '../../crypto/digest.js';
import { spend } from '../../http/rate-limit.js';
import type { ServerPorts } from '../../ports.js';
import type { SurveyRow } from '../survey.js';
import { finishedCaseOf, respondentOf } from '../traces.js';
import type { NewResponse } from './new-response.js';

function respondent(key: Bytes, { caseToken, deviceToken }: NewResponse): string | null {
  if (caseToken !== undefined) return finishedCaseOf(key, caseToken);
  return deviceToken === undefined ? null : respondentOf(key, deviceToken);
}

/** Takes one from the budget of who answers: of a case or device, or of the address that a counter has. */
export async function spendResponse(
  ports: ServerPorts,
  { cityId, id, key }: SurveyRow,
  input: NewResponse,
  address: string,
): Promise<void> {
  const own = key && respondent(key, input);
  if (own) await spend(ports, 'respondent', `${cityId}/${id}/${own}`);
  else await spend(ports, 'counter', `${cityId}/${address}`);
}
