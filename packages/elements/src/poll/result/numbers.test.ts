import { expect } from '@open-wc/testing';
import { formatMoment, moneyIn, numbersIn, share } from './numbers.js';

const plain = (text: string): string => text.replace(/\s/gu, ' ');

describe('numbers of a result', () => {
  it('are written as the language writes them', () => {
    expect(numbersIn('id').count(12345)).to.equal('12.345');
    expect(numbersIn('en').count(12345)).to.equal('12,345');
    expect(numbersIn('id').percent(65, 200)).to.equal('32,5%');
    expect(numbersIn('id').mean(4.25)).to.equal('4,25');
    expect(numbersIn('id').list(['A', 'B', 'C'])).to.equal('A, B, dan C');
    expect(numbersIn('en').change(3)).to.equal('+3');
    expect(plain(moneyIn('id', 'IDR')(75_000_000))).to.equal('Rp 75.000.000');
  });

  it('have no share in nothing', () => {
    expect(share(0, 0)).to.equal(0);
    expect(numbersIn('id').percent(0, 0)).to.equal('0%');
  });

  it('are of an hour today, and of a day and an hour before', () => {
    const instant = '2026-11-24T03:05:00.000Z';
    const moment = (now: string): string => formatMoment(instant, 'id', 'Asia/Jakarta', Date.parse(now));
    expect(moment('2026-11-24T16:59:00.000Z')).to.equal('10.05 WIB');
    expect(moment('2026-11-24T17:01:00.000Z')).to.match(/^Sel, 24 Nov/u);
  });
});
