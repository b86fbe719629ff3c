import { expect } from '@open-wc/testing';
import { movesAfter } from './runoff.js';
import { leadKey, standingOf } from './standing.js';
import { EMPTY, FEW, resultOf, TALLIES } from './test/results.js';

describe('what may be said of those who come first', () => {
  it('is a lead while people vote, and a win only after the close', () => {
    expect(standingOf('single', TALLIES.single, false)).to.equal('leads');
    expect(standingOf('single', TALLIES.single, true)).to.equal('won');
    expect(standingOf('budget', TALLIES.budget, false)).to.equal('wouldBeFunded');
    expect(standingOf('budget', TALLIES.budget, true)).to.equal('funded');
  });

  it('is nothing without ballots, without a contest, and where the quorum was missed for good', () => {
    expect(standingOf('single', EMPTY, false)).to.be.undefined;
    expect(standingOf('statements', TALLIES.statements, true)).to.be.undefined;
    expect(standingOf('single', FEW, true)).to.be.undefined;
    expect(standingOf('single', FEW, false)).to.equal('leads');
  });

  it('changes with the one who leads, not with the count', () => {
    const key = (tally: typeof FEW): string => leadKey('single', resultOf({ device: tally }), 'device');
    expect(key({ ...TALLIES.single, ballots: 201 })).to.equal(key(TALLIES.single));
    expect(key(FEW)).not.to.equal(key(TALLIES.single));
  });
});

describe('the rounds of a run-off', () => {
  it('tell what changes from one to the next, exhausted ballots too', () => {
    const rounds = TALLIES.runoff.rounds ?? [];
    expect(movesAfter(rounds, 0)).to.deep.equal([
      { to: 'pohon', ballots: 2 },
      { to: 'bangku', ballots: 32 },
      { to: null, ballots: 6 },
    ]);
    expect(movesAfter(rounds, 1)).to.deep.equal([]);
  });
});
