import { expect } from '@open-wc/testing';
import { added, dropped, equalled, madeFirst, movedDown, movedUp, removed, type Ranks } from './ranking.js';

const each: Ranks = [['park'], ['market'], ['pool']];
const tied: Ranks = [['park'], ['market', 'pool'], ['school']];

describe('moves in an order of preference', () => {
  it('adds at the end and makes first', () => {
    expect(added([], 'park')).to.deep.equal([['park']]);
    expect(added(each, 'school')).to.deep.equal([['park'], ['market'], ['pool'], ['school']]);
    expect(madeFirst(each, 'pool')).to.deep.equal([['pool'], ['park'], ['market']]);
    expect(madeFirst(tied, 'pool')).to.deep.equal([['pool'], ['park'], ['market'], ['school']]);
  });

  it('removes, and leaves no empty rank', () => {
    expect(removed(each, 'market')).to.deep.equal([['park'], ['pool']]);
    expect(removed(tied, 'market')).to.deep.equal([['park'], ['pool'], ['school']]);
  });

  it('moves up and down by one rank', () => {
    expect(movedUp(each, 'pool')).to.deep.equal([['park'], ['pool'], ['market']]);
    expect(movedDown(each, 'park')).to.deep.equal([['market'], ['park'], ['pool']]);
  });

  it('passes equals all at once', () => {
    expect(movedUp(tied, 'school')).to.deep.equal([['park'], ['school'], ['market', 'pool']]);
    expect(movedDown(tied, 'park')).to.deep.equal([['market', 'pool'], ['park'], ['school']]);
  });

  it('leaves its equals before it passes anything else', () => {
    expect(movedUp(tied, 'pool')).to.deep.equal([['park'], ['pool'], ['market'], ['school']]);
    expect(movedDown(tied, 'market')).to.deep.equal([['park'], ['pool'], ['market'], ['school']]);
    expect(movedUp([['park', 'pool']], 'pool')).to.deep.equal([['pool'], ['park']]);
    expect(movedDown([['park', 'pool']], 'park')).to.deep.equal([['pool'], ['park']]);
  });

  it('stays the very same order at its ends', () => {
    expect(movedUp(each, 'park')).to.equal(each);
    expect(movedDown(each, 'pool')).to.equal(each);
    expect(madeFirst(each, 'park')).to.equal(each);
  });

  it('makes equal with what stands above, and parts again', () => {
    expect(equalled(each, 'market', true)).to.deep.equal([['park', 'market'], ['pool']]);
    expect(equalled(tied, 'market', true)).to.deep.equal([['park', 'market', 'pool'], ['school']]);
    expect(equalled([['park', 'market', 'pool']], 'market', false)).to.deep.equal([['park'], ['market', 'pool']]);
    expect(equalled(each, 'park', true)).to.equal(each);
    expect(equalled(each, 'market', false)).to.equal(each);
  });

  it('drops before a row, at the end, and between equals', () => {
    expect(dropped(each, 'pool', 0)).to.deep.equal([['pool'], ['park'], ['market']]);
    expect(dropped(each, 'park', 1)).to.deep.equal([['market'], ['park'], ['pool']]);
    expect(dropped(each, 'park', 2)).to.deep.equal([['market'], ['pool'], ['park']]);
    expect(dropped(tied, 'school', 2)).to.deep.equal([['park'], ['market', 'school', 'pool']]);
    expect(dropped(tied, 'school', 1)).to.deep.equal([['park'], ['school'], ['market', 'pool']]);
    expect(dropped(tied, 'pool', 1)).to.deep.equal([['park'], ['pool'], ['market'], ['school']]);
  });

  it('never loses an option, nor doubles one', () => {
    for (const id of tied.flat()) {
      const moves = [movedUp(tied, id), movedDown(tied, id), madeFirst(tied, id), equalled(tied, id, true)];
      const drops = [0, 1, 2, 3].map((row) => dropped(tied, id, row));
      for (const ranks of [...moves, ...drops]) {
        expect([...ranks.flat()].sort()).to.deep.equal([...tied.flat()].sort());
        expect(ranks.every((rank) => rank.length > 0)).to.equal(true);
      }
    }
  });
});
