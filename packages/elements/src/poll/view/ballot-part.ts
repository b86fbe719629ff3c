import type { Ballot, FieldError, PollDefinition } from '@suara/client';
import { checkBallot } from '@suara/core';
import { html, type TemplateResult } from 'lit';
import { adopt } from '../../internal/adopt.js';
import { Part } from '../../internal/part.js';
import type { BallotControl, BallotHost } from '../ballots/ballot-control.js';
import type { BallotMessages } from '../ballots/messages.js';
import type { ViewMessages } from '../messages.js';
import { emptyBallot } from './empty-ballot.js';
import type { PollView } from './poll-view.js';
import { singleChoice } from './single-choice.js';
import type { ViewHost } from './view-host.js';

/** What is wrong with a ballot, and where. */
export type BallotError = Pick<FieldError, 'pointer' | 'code' | 'limit'>;

type LazyKind = Exclude<PollDefinition['ballot']['kind'], 'single'>;

/** The control of the poll's kind of ballot: a single choice is here at once, every other kind comes when needed. */
export class BallotPart {
  readonly #host: ViewHost;
  readonly #view: PollView;
  #kind: LazyKind | undefined;
  #lang = '';
  #control: Part<BallotControl> | undefined;
  #texts: BallotMessages | undefined;

  constructor(host: ViewHost, view: PollView) {
    this.#host = host;
    this.#view = view;
  }

  want({ ballot: { kind } }: PollDefinition): void {
    const lang = this.#host.ready?.lang ?? 'id';
    if (kind === 'single' || !this.#host.ready) return;
    if (kind !== this.#kind) {
      this.#kind = kind;
      this.#lang = lang;
      this.#control = new Part(
        () => this.#load(kind, lang),
        () => {
          this.#host.requestUpdate();
        },
      );
      this.#control.want();
    } else if (lang !== this.#lang) void this.#speak(lang);
  }

  async #load(kind: LazyKind, lang: string): Promise<BallotControl> {
    const { loadBallot, loadTexts } = await import('../ballots/load.js');
    const [{ create, styles }, texts] = await Promise.all([loadBallot(kind), loadTexts(lang)]);
    this.#texts = texts;
    adopt(this.#host.shadow, styles.styleSheet);
    return create(this.#hostOf(texts));
  }

  async #speak(lang: string): Promise<void> {
    this.#lang = lang;
    try {
      const { loadTexts } = await import('../ballots/load.js');
      this.#texts = await loadTexts(lang);
      this.#host.requestUpdate();
    } catch {
      // Without a connection it goes on in the language it has.
    }
  }

  #hostOf(first: BallotMessages): BallotHost {
    const host = this.#host;
    const view = this.#view;
    const texts = (): BallotMessages => this.#texts ?? first;
    return {
      get definition() {
        return definitionOf(host);
      },
      get lang() {
        return host.ready?.lang ?? 'id';
      },
      get texts() {
        return texts();
      },
      get ballot() {
        return view.ballot;
      },
      choose: (ballot) => {
        view.choose(ballot);
      },
      text: (text) => host.text(text),
      errorAt: (pointer) => view.errorAt(pointer),
      announce: (text) => {
        view.announce(text);
      },
      focusOn: (id) => {
        host.focusOn(id);
      },
      requestUpdate: () => {
        host.requestUpdate();
      },
    };
  }

  /** What is chosen, else the ballot of the poll's kind that says nothing. */
  get ballot(): Ballot | undefined {
    const { poll } = this.#host;
    return this.#view.ballot ?? (poll && emptyBallot(poll.definition));
  }

  /** What keeps the ballot from being cast, by the server's own rules, at the places of the server's own errors. */
  check(definition: PollDefinition): BallotError[] {
    const { ballot } = this;
    if (!ballot) return [];
    return checkBallot(definition, ballot).map((error) => ({ ...error, pointer: `/ballot${error.pointer}` }));
  }

  render(texts: ViewMessages, definition: PollDefinition): TemplateResult {
    const { ready } = this.#host;
    if (definition.ballot.kind === 'single') {
      const view = this.#view;
      return singleChoice(
        {
          definition,
          lang: ready?.lang ?? 'id',
          ballot: view.ballot,
          choose: (ballot) => {
            view.choose(ballot);
          },
          text: (text) => this.#host.text(text),
          errorAt: (pointer) => view.errorAt(pointer),
          requestUpdate: () => {
            this.#host.requestUpdate();
          },
        },
        texts.chooseOne,
      );
    }
    if (!ready || !this.#control) return html``;
    return this.#control.render({ ...ready.messages, ...texts }, (control) => control.render());
  }
}

function definitionOf({ poll }: ViewHost): PollDefinition {
  if (!poll) throw new Error('a ballot is only drawn where there is a poll');
  return poll.definition;
}
