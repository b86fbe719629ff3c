import { expect } from '@open-wc/testing';
import type { Ballot, Poll, PollDefinition } from '@suara/client';
import { parseContact } from '../../internal/contact.js';
import { durationText } from '../../internal/duration.js';
import { ballotLines } from '../receipt/ballot-lines.js';
import { receipt as texts } from '../receipt/receipt.id.js';
import { emptyBallot } from './empty-ballot.js';
import { fitBallot } from './fit-ballot.js';
import { isForgotten, nextBoundary, phaseOf } from './phase.js';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

const definition = (kind: PollDefinition['ballot']['kind'], ids = ['a', 'b', 'c']): PollDefinition =>
  ({
    options: ids.map((id) => ({ id, name: { id: id.toUpperCase() } })),
    ballot: { kind },
    opensAt: new Date(10 * HOUR).toISOString(),
    closesAt: new Date(20 * HOUR).toISOString(),
  }) as unknown as PollDefinition;

const poll = (patch: Partial<Poll> = {}): Poll =>
  ({
    definition: definition('single'),
    state: 'announced',
    serverTime: new Date(9 * HOUR).toISOString(),
    closedEarly: null,
    ...patch,
  }) as Poll;

/** One ballot of each kind, as full as it can be. */
const BALLOTS: readonly Ballot[] = [
  { kind: 'single', option: 'a' },
  { kind: 'multiple', options: ['a', 'b'] },
  { kind: 'approval', options: ['a', 'b'] },
  { kind: 'budget', options: ['a', 'b'] },
  { kind: 'score', scores: { b: 3, a: 5 } },
  { kind: 'statements', stances: { a: 'agree', b: 'pass' } },
  { kind: 'ranked', ranks: [['a'], ['b', 'c']] },
  { kind: 'quadratic', votes: { a: 2, b: 1 } },
];

describe('time left, in words', () => {
  it('is told by the two largest units, and never as nothing', () => {
    expect(durationText(76 * HOUR + 20 * MINUTE, 'id')).to.equal('3 hari 4 jam');
    expect(durationText(24 * HOUR, 'en')).to.equal('1 day');
    expect(durationText(90 * MINUTE, 'en')).to.equal('1 hour 30 minutes');
    expect(durationText(24 * HOUR + 5 * MINUTE, 'en')).to.equal('1 day');
    expect(durationText(1, 'id')).to.equal('1 menit');
    expect(durationText(-1, 'id')).to.equal('1 menit');
  });
});

describe('the phase of a poll', () => {
  it('follows the server’s clock from what the server last told', () => {
    expect(phaseOf(poll(), 9.9 * HOUR)).to.equal('announced');
    expect(phaseOf(poll(), 10 * HOUR)).to.equal('open');
    expect(phaseOf(poll({ state: 'open' }), 20 * HOUR)).to.equal('closed');
    expect(phaseOf(poll({ state: 'closed' }), 12 * HOUR)).to.equal('closed');
  });

  it('is what the server says where it says so after that moment', () => {
    expect(phaseOf(poll({ serverTime: new Date(11 * HOUR).toISOString() }), 12 * HOUR)).to.equal('announced');
    expect(phaseOf(poll({ state: 'open' }), 5 * HOUR)).to.equal('open');
  });

  it('changes next at the opening, then at the close, then never', () => {
    expect([9, 10, 20].map((hour) => nextBoundary(poll(), hour * HOUR))).to.deep.equal([10 * HOUR, 20 * HOUR, null]);
  });

  it('lets the server forget whose a ballot is a day after the close', () => {
    expect(isForgotten(poll(), 44 * HOUR)).to.be.false;
    expect(isForgotten(poll(), 44 * HOUR + 1)).to.be.true;
    const early = { at: new Date(11 * HOUR).toISOString(), reason: { id: 'x' } };
    expect(isForgotten(poll({ closedEarly: early }), 36 * HOUR)).to.be.true;
  });
});

describe('a draft of a question that has changed', () => {
  it('keeps what still can be chosen, in every kind', () => {
    const kept = BALLOTS.map((ballot) => fitBallot(ballot, definition(ballot.kind, ['b'])));
    expect(kept).to.deep.equal([
      undefined,
      { kind: 'multiple', options: ['b'] },
      { kind: 'approval', options: ['b'] },
      { kind: 'budget', options: ['b'] },
      { kind: 'score', scores: { b: 3 } },
      { kind: 'statements', stances: { b: 'pass' } },
      { kind: 'ranked', ranks: [['b']] },
      { kind: 'quadratic', votes: { b: 1 } },
    ]);
  });

  it('is whole where all of it still can be chosen, and nothing in another kind', () => {
    for (const ballot of BALLOTS) {
      expect(fitBallot(ballot, definition(ballot.kind))).to.deep.equal(ballot);
      expect(fitBallot(ballot, definition(ballot.kind === 'score' ? 'single' : 'score'))).to.equal(undefined);
    }
  });
});

describe('a ballot in words', () => {
  it('has a line for each thing that was chosen', () => {
    const lines = BALLOTS.map((ballot) => ballotLines(ballot, definition(ballot.kind), texts, (text) => text['id']!));
    expect(lines).to.deep.equal([
      ['A'],
      ['A', 'B'],
      ['A', 'B'],
      ['A', 'B'],
      ['A: 5', 'B: 3'],
      ['A: setuju', 'B: lewati'],
      ['1. A', '2. B setara dengan C'],
      ['A: 2 suara', 'B: 1 suara'],
    ]);
  });

  it('has none where nothing was chosen', () => {
    for (const { kind } of BALLOTS.slice(1)) {
      const said = definition(kind);
      expect(ballotLines(emptyBallot(said), said, texts, (text) => text['id']!)).to.deep.equal([]);
    }
  });
});

describe('a contact, as people type it', () => {
  it('is a number or an address', () => {
    expect(parseContact(' 0812-3456 (7890) ')).to.deep.equal({ phone: '081234567890' });
    expect(parseContact('+62 812 3456 7890')).to.deep.equal({ phone: '+6281234567890' });
    expect(parseContact('nama@contoh.id')).to.deep.equal({ email: 'nama@contoh.id' });
    for (const wrong of ['', '0812', 'nama@', 'nama', '12345678901234567']) {
      expect(parseContact(wrong)).to.equal(undefined);
    }
  });
});
