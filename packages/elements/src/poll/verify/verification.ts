import {
  isSuaraError,
  newIdempotencyKey,
  SuaraError,
  type VoterChallenge,
  type VoterContact,
  type VoterProof,
} from '@suara/client';
import { SuaraErrorEvent } from '../../internal/events.js';
import { failureOf, type Failure } from '../../internal/messages.js';
import { parseContact } from '../../internal/contact.js';
import type { VerifyFlaw } from '../messages.js';
import type { ViewHost } from '../view/view-host.js';

export type CodeMethod = 'phone' | 'email';

/** Milliseconds until a code may be sent again: by then most have arrived. */
const RESEND_AFTER = 60_000;

/**
 * From a contact, or a token of the city, to a voter's token. The contact stays
 * in memory and goes to the server; nothing of it is kept on the device.
 */
export class Verification {
  method: CodeMethod = 'phone';
  contact = '';
  code = '';
  challenge: VoterChallenge | undefined;
  flaw: VerifyFlaw | undefined;
  failure: Failure | 'tooOften' | undefined;
  isTokenRefused = false;
  isBusy = false;
  canResend = false;
  isResent = false;

  readonly #host: ViewHost;
  readonly #verified: (token: string) => void;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** One key for one code that is asked for, over all tries. */
  #codeKey = newIdempotencyKey();
  /** One key for one proof, over all tries. */
  #proofKey: readonly [proof: string, key: string] | undefined;

  constructor(host: ViewHost, verified: (token: string) => void) {
    this.#host = host;
    this.#verified = verified;
  }

  restart(): void {
    clearTimeout(this.#timer);
    this.code = '';
    this.challenge = undefined;
    this.flaw = undefined;
    this.failure = undefined;
    this.isTokenRefused = false;
    this.isResent = false;
  }

  /** Whether the page has signed the visitor in with the city. */
  get canUseToken(): boolean {
    const { identityToken, poll } = this.#host;
    return Boolean(identityToken && poll?.verification.includes('token'));
  }

  async useToken(): Promise<void> {
    const { identityToken } = this.#host;
    if (!identityToken) return;
    await this.#try(async () => {
      await this.#prove({ method: 'token', token: identityToken });
    });
  }

  async requestCode(isAgain = false): Promise<void> {
    const contact = this.#readContact();
    if (!contact) return;
    if (isAgain) this.#codeKey = newIdempotencyKey();
    await this.#try(async () => {
      const { polls, poll, ready } = this.#host;
      if (!polls || !poll || !ready) throw new SuaraError('unexpected');
      const request = { contact, language: ready.lang };
      this.challenge = await polls.requestCode(poll.poll, request, { idempotencyKey: this.#codeKey });
      this.code = '';
      this.isResent = isAgain;
      this.#allowResendLater();
      this.#host.focusOn(isAgain ? 'code' : 'heading');
    });
  }

  async confirm(): Promise<void> {
    const contact = this.#readContact();
    const code = this.code.replaceAll(/\D/gu, '');
    const { challenge } = this;
    if (!contact || !challenge) return;
    if (code.length !== 6) {
      this.#fault('codeEmpty');
      return;
    }
    await this.#try(() => this.#prove({ method: 'code', challenge: challenge.challenge, contact, code }));
  }

  /** Another contact begins anew. */
  edit(patch: Partial<Pick<Verification, 'method' | 'contact' | 'code'>>): void {
    Object.assign(this, patch);
    this.flaw = undefined;
    this.failure = undefined;
    if (patch.code === undefined) this.#codeKey = newIdempotencyKey();
    this.#host.requestUpdate();
  }

  #readContact(): VoterContact | undefined {
    const contact = parseContact(this.contact);
    if (contact && this.method in contact) return contact;
    this.#fault(this.contact.trim() ? this.method : 'empty');
    return undefined;
  }

  async #prove(proof: VoterProof): Promise<void> {
    const { polls, poll } = this.#host;
    if (!polls || !poll) throw new SuaraError('unexpected');
    const name = JSON.stringify(proof);
    if (this.#proofKey?.[0] !== name) this.#proofKey = [name, newIdempotencyKey()];
    const { voterToken } = await polls.verify(poll.poll, proof, { idempotencyKey: this.#proofKey[1] });
    this.restart();
    this.#verified(voterToken);
  }

  async #try(act: () => Promise<void>): Promise<void> {
    if (this.isBusy) return;
    this.isBusy = true;
    this.flaw = undefined;
    this.failure = undefined;
    this.isTokenRefused = false;
    this.#host.requestUpdate();
    try {
      await act();
    } catch (error) {
      this.#fail(isSuaraError(error) ? error : new SuaraError('unexpected', { cause: error }));
    } finally {
      this.isBusy = false;
      this.#host.requestUpdate();
    }
  }

  #fail(error: SuaraError): void {
    this.#host.dispatchEvent(new SuaraErrorEvent(error));
    // a poll that has closed meanwhile says so itself
    if (error.problem?.status === 409) void this.#host.reload().catch(() => undefined);
    const [first] = error.errors;
    if (first?.pointer === '/code') {
      this.code = '';
      this.#fault(first.code === 'outdated' ? 'codeOutdated' : 'codeWrong');
      if (first.code === 'outdated') this.canResend = true;
    } else if (first?.pointer.startsWith('/contact')) {
      this.challenge = undefined;
      this.#codeKey = newIdempotencyKey();
      this.#fault(this.method);
    } else if (first?.pointer === '/token') this.isTokenRefused = true;
    else this.failure = error.problem?.status === 429 ? 'tooOften' : failureOf(error);
  }

  #fault(flaw: VerifyFlaw): void {
    this.flaw = flaw;
    this.#host.focusOn(flaw.startsWith('code') ? 'code' : 'contact');
  }

  #allowResendLater(): void {
    clearTimeout(this.#timer);
    this.canResend = false;
    this.#timer = setTimeout(() => {
      this.canResend = true;
      this.#host.requestUpdate();
    }, RESEND_AFTER);
  }
}
