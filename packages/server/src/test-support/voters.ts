/** Short words for what tests of verified voters do. */
import { bodyOf } from './answers.js';
import type { Call, TestApi } from './api.js';

export interface ChallengeBody {
  readonly challenge: string;
  readonly expiresAt: string;
}

export interface CredentialBody {
  readonly voterToken: string;
  readonly level: string;
}

export const PHONE = { phone: '0811 1500 293' };

export class TestVoters {
  constructor(
    readonly api: TestApi,
    readonly poll: string,
    readonly site = api.city.site,
  ) {}

  #post(path: string, body: unknown, call?: Call): Promise<Response> {
    return this.api.call(`/v1/sites/${this.site}/polls/${this.poll}${path}`, { method: 'POST', body, ...call });
  }

  ask(contact: object = PHONE, call?: Call): Promise<Response> {
    return this.#post('/codes', { contact, language: 'id' }, call);
  }

  verify(proof: object, call?: Call): Promise<Response> {
    return this.#post('/voters', proof, call);
  }

  /** The code that went out last. */
  lastCode(): string {
    const code = /\b\d{6}\b/u.exec(this.api.ports.messenger.sent.at(-1)?.text ?? '')?.[0];
    if (code === undefined) throw new Error('no code was sent');
    return code;
  }

  async challenge(contact: object = PHONE): Promise<{ readonly challenge: string; readonly code: string }> {
    const response = await this.ask(contact);
    if (response.status !== 202) throw new Error(`no code: ${response.status} ${await response.text()}`);
    return { challenge: (await bodyOf<ChallengeBody>(response)).challenge, code: this.lastCode() };
  }

  async token(contact: object = PHONE): Promise<string> {
    const { challenge, code } = await this.challenge(contact);
    const response = await this.verify({ method: 'code', challenge, contact, code });
    if (response.status !== 201) throw new Error(`not verified: ${response.status} ${await response.text()}`);
    return (await bodyOf<CredentialBody>(response)).voterToken;
  }
}

/** Another code than this one. */
export const wrongCode = (code: string) => String((Number(code) + 1) % 1_000_000).padStart(6, '0');
