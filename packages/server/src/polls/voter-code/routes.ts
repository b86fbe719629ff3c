import type { AppContext, Handler } from '../../http/env.js';
import type { ServerPorts } from '../../ports.js';
import { pollAt } from '../routes.js';
import type { CodeRequest, Proof, Sent, VerifyVoters } from './verify-voters.js';

const sentIn = (context: AppContext): Sent => ({ key: context.get('idempotencyKey'), body: context.get('rawBody') });

/** The routes by which a voter is verified. */
export function voterRoutes({ peerAddress }: Pick<ServerPorts, 'peerAddress'>, voters: VerifyVoters) {
  const request: Handler = (context) =>
    voters.request(pollAt(context), context.get('body') as CodeRequest, sentIn(context), peerAddress(context.req.raw));

  const verify: Handler = (context) => voters.verify(pollAt(context), context.get('body') as Proof, sentIn(context));

  return { requestVoterCode: request, verifyVoter: verify };
}
