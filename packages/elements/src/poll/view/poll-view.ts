import type { Ballot, BallotReceipt, Poll, VoterLevel } from '@suara/client';
import type { ReactiveController, TemplateResult } from 'lit';
import { html } from 'lit';
import { adopt } from '../../internal/adopt.js';
import { Part } from '../../internal/part.js';
import { ServerClock } from '../../internal/server-clock.js';
import type { Ready } from '../../internal/suara-element.js';
import type { PollMessages, ViewMessages } from '../messages.js';
import type { VotedPart } from '../receipt/voted-part.js';
import type { ResultPart } from '../result/result-part.js';
import type { VerifyView } from '../verify/verify-view.js';
import { BallotPart, type BallotError } from './ballot-part.js';
import { Casting } from './casting.js';
import { renderClosed } from './closed-view.js';
import { Device } from './device.js';
import { fitBallot } from './fit-ballot.js';
import { renderAnnounced, renderForm } from './open-view.js';
import { OwnVote } from './own-vote.js';
import { renderPending } from './pending-view.js';
import { isForgotten } from './phase.js';
import { view as indonesian } from './view.id.js';
import { hostOf, type PollSide, type ViewHost } from './view-host.js';
import { viewStyles } from './view.styles.js';
import { renderVoted } from './voted-view.js';

/** What the views of a poll draw from. */
export interface ViewContext {
  readonly host: ViewHost;
  readonly ready: Ready<PollMessages>;
  readonly poll: Poll;
  readonly texts: ViewMessages;
  readonly view: PollView;
}

export function createView(side: PollSide): PollView {
  const view: PollView = new PollView(hostOf(side, () => view.voterToken));
  return view;
}

/** All of the poll once the server has told of it, in one chunk that loads beside that answer. */
export class PollView implements ReactiveController {
  readonly clock: ServerClock;
  readonly own: OwnVote;
  readonly casting: Casting;
  readonly control: BallotPart;
  /** Whether the vote was recorded on this visit. */
  isFresh = false;
  isChanging = false;
  /** Whether what is chosen comes from an earlier visit. */
  isRestored = false;
  hasForgotten = false;
  /** Whether a receipt of another day is being checked. */
  isCheckingOther = false;
  isResultOpen = false;
  errors: readonly BallotError[] = [];

  readonly voted: Part<VotedPart>;
  readonly result: Part<ResultPart>;
  readonly #verify: Part<VerifyView>;
  readonly #host: ViewHost;
  #device = new Device('');
  /** `<city>/<poll>` of the poll that all this is about. */
  #name = '';
  #hash = '';
  #isVerifying = false;
  #texts: ViewMessages = indonesian;
  #lang = 'id';
  #said = '';

  constructor(host: ViewHost) {
    this.#host = host;
    this.clock = new ServerClock(host, () => {
      const { poll } = host;
      return poll && { ...poll.definition, state: poll.state, serverTime: poll.serverTime };
    });
    this.own = new OwnVote(host);
    this.control = new BallotPart(host, this);
    this.casting = new Casting({
      host,
      device: () => this.#device,
      hasVoted: () => this.own.ballot !== undefined,
      now: () => this.clock.now,
      recorded: (receipt) => {
        this.#recorded(receipt);
      },
    });
    const changed = (): void => {
      host.requestUpdate();
    };
    this.voted = new Part(async () => new (await import('../receipt/voted-part.js')).VotedPart(host, this), changed);
    this.result = new Part(async () => new (await import('../result/result-part.js')).ResultPart(host), changed);
    this.#verify = new Part(() => this.#loadVerify(), changed);
    adopt(host.shadow, viewStyles.styleSheet);
    host.addController(this);
  }

  hostUpdate(): void {
    const { poll, ready } = this.#host;
    const lang = ready?.lang ?? 'id';
    if (lang !== this.#lang) void this.#speak(lang);
    if (poll && poll.definition.poll !== this.#name) this.#begin(poll);
    if (poll && poll.definitionHash !== this.#hash) this.#fit(poll);
    if (poll) this.#wantParts(poll);
  }

  #wantParts(poll: Poll): void {
    if (this.own.ballot || this.isCheckingOther) this.voted.want();
    if (this.wantsResult(poll)) this.result.want();
    if (this.clock.phase !== 'closed') this.control.want(poll.definition);
  }

  /** What was chosen before the question changed goes on as far as it still can be chosen. */
  #fit({ definition, definitionHash }: Poll): void {
    this.#hash = definitionHash;
    const { draft } = this.#device.kept;
    if (draft) this.#device.edit({ draft: fitBallot(draft, definition) });
  }

  /** With another poll everything is another's: draft, voter, vote. */
  #begin(poll: Poll): void {
    this.#name = poll.definition.poll;
    this.#device = new Device(this.#name);
    this.isFresh = false;
    this.isChanging = false;
    this.hasForgotten = false;
    this.#isVerifying = false;
    this.errors = [];
    const { draft, act } = this.#device.kept;
    this.isRestored = draft !== undefined && !act;
    this.casting.restart();
    this.own.restart(this.#device, !isForgotten(poll, this.clock.now));
  }

  async #speak(lang: string): Promise<void> {
    this.#lang = lang;
    try {
      this.#texts = lang === 'en' ? (await import('./view.en.js')).view : indonesian;
    } catch {
      this.#texts = indonesian;
    }
    this.#host.requestUpdate();
  }

  async #loadVerify(): Promise<VerifyView> {
    const { VerifyView } = await import('../verify/verify-view.js');
    return new VerifyView({
      host: this.#host,
      verified: (token) => {
        this.#verified(token);
      },
      back: () => {
        this.#isVerifying = false;
        this.#host.focusHeading();
      },
    });
  }

  get device(): Device {
    return this.#device;
  }

  /** The token of who has voted, else of who would vote now. */
  get voterToken(): string | undefined {
    return this.#device.kept.tokens[this.own.ballot?.level ?? this.level];
  }

  /** Whether the voter has something to prove before the vote can be sent. */
  get mustVerify(): boolean {
    const { identityToken, poll } = this.#host;
    if (this.level === 'device' || this.#device.kept.tokens.verified) return false;
    return !(identityToken && poll?.verification.includes('token'));
  }

  get level(): VoterLevel {
    const { level } = this.#device.kept;
    const levels = this.#host.poll?.definition.levels ?? [];
    if (this.isChanging && this.own.ballot) return this.own.ballot.level;
    return level && levels.includes(level) ? level : (levels[0] ?? 'device');
  }

  /** What is chosen so far. */
  get ballot(): Ballot | undefined {
    return this.#device.kept.draft;
  }

  /** Whether this voter may see the result now. */
  showsResult(poll: Poll): boolean {
    return poll.resultVisible || (poll.definition.results === 'after_voting' && this.own.ballot !== undefined);
  }

  /** While people vote, the result is shown to who asks for it: seen unasked, it would sway those who have not voted. */
  wantsResult(poll: Poll): boolean {
    return poll.outcome !== null || (this.showsResult(poll) && (this.clock.phase === 'closed' || this.isResultOpen));
  }

  openResult(): void {
    this.isResultOpen = true;
    this.#host.requestUpdate();
  }

  checkOther(): void {
    this.isCheckingOther = true;
    this.#host.focusOn('other');
  }

  choose(draft: Ballot): void {
    this.#device.edit({ draft });
    this.errors = [];
    this.isRestored = false;
    this.casting.forgetTrouble();
    this.#host.requestUpdate();
  }

  chooseLevel(level: VoterLevel): void {
    this.#device.edit({ level });
    this.#host.requestUpdate();
  }

  errorAt(pointer: string): string | undefined {
    const error = [...this.errors, ...this.casting.refused].find((candidate) => candidate.pointer === pointer);
    return error && this.errorText(error);
  }

  errorText({ code }: BallotError): string {
    const { ballotFlaw } = this.#texts;
    return ballotFlaw[code === 'required' || code === 'too_short' || code === 'too_many' ? code : 'other'];
  }

  announce(text: string): void {
    this.#said = text;
    this.#host.requestUpdate();
  }

  /** The voter's "send": by way of the verification for who needs it. */
  submit(): void {
    const { poll } = this.#host;
    if (!poll) return;
    this.errors = this.control.check(poll.definition);
    const { ballot } = this.control;
    if (this.errors.length > 0 || !ballot) {
      this.#host.focusOn('summary');
      return;
    }
    const token = this.#device.tokenFor(this.level);
    if (token) void this.casting.submit(ballot, this.level, token);
    else this.#startVerifying();
  }

  #startVerifying(): void {
    this.#isVerifying = true;
    this.#verify.want();
    this.#verify.value?.restart();
    this.#host.focusHeading();
  }

  /** Who pressed "send" and was verified for it has nothing more to press. */
  #verified(token: string): void {
    this.#device.keepToken('verified', token);
    this.#isVerifying = false;
    this.#host.focusHeading();
    void this.#sendVerified();
  }

  /** Who was verified may have voted before, on another device or site: then that vote is shown instead of overwritten. */
  async #sendVerified(): Promise<void> {
    const before = this.own.ballot;
    if (!before) await this.own.ask();
    if (this.own.ballot && !before) {
      this.isRestored = false;
      this.#host.focusHeading();
      return;
    }
    this.submit();
  }

  #recorded(receipt: BallotReceipt): void {
    const { level, ballot, commitment } = receipt;
    this.own.set({ level, ballot, commitment });
    this.isFresh = true;
    this.isChanging = false;
    this.isRestored = false;
    this.voted.value?.restart();
    void this.result.value?.refresh();
  }

  change(): void {
    this.isChanging = true;
    this.isFresh = false;
    this.#device.edit({ draft: this.ballot ?? this.own.ballot?.ballot });
    this.#host.focusHeading();
  }

  keepVote(): void {
    this.isChanging = false;
    this.errors = [];
    this.#device.edit({ draft: undefined });
    this.casting.forgetTrouble();
    this.#host.focusHeading();
  }

  /** For shared phones: nothing of the voter stays on the device. */
  forget(): void {
    const { poll } = this.#host;
    this.#device.forget();
    if (poll) this.#begin(poll);
    this.hasForgotten = true;
    this.voted.value?.restart();
    this.#host.focusHeading();
  }

  render(): TemplateResult {
    const { ready, poll } = this.#host;
    if (!ready || !poll) return html``;
    const context: ViewContext = { host: this.#host, ready, poll, texts: this.#texts, view: this };
    return html`${this.#renderState(context)}<span class="hidden" role="status">${this.#said}</span>`;
  }

  #renderState(context: ViewContext): TemplateResult {
    const { phase } = this.clock;
    if (this.casting.isWaiting) return renderPending(context);
    if (this.#isVerifying && phase === 'open') {
      return this.#verify.render({ ...context.ready.messages, ...context.texts }, (verify) => verify.render());
    }
    if (phase === 'closed') return renderClosed(context);
    if (phase === 'announced') return renderAnnounced(context);
    return this.own.ballot && !this.isChanging ? renderVoted(context) : renderForm(context);
  }
}
