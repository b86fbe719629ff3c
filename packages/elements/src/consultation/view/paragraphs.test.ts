import { expect } from '@open-wc/testing';
import { paragraphsOf, piecesOf, shorten, trimRange } from './paragraphs.js';

const wordsOf = (text: string): string[] => paragraphsOf(text).map(({ start, end }) => text.slice(start, end));

describe('the paragraphs of a plain text', () => {
  it('are divided by blank lines alone, and lose the blanks at their ends', () => {
    expect(wordsOf('Satu\nbaris.\n\nDua.')).to.deep.equal(['Satu\nbaris.', 'Dua.']);
    expect(wordsOf('  Satu. \r\n \t\r\n\n\n  Dua.\n')).to.deep.equal(['Satu.', 'Dua.']);
    expect(wordsOf(' \n\n ')).to.deep.equal([]);
    expect(wordsOf('🌳\n\n🌊')).to.deep.equal(['🌳', '🌊']);
  });
});

describe('the pieces of a paragraph', () => {
  const text = 'abcdefghij';
  const told = (...marks: [number, number][]): string =>
    piecesOf(
      text,
      { start: 2, end: 8 },
      marks.map(([start, end]) => ({ start, end })),
    )
      .map((piece) => (piece.isMarked ? `[${piece.text}]` : piece.text))
      .join('');

  it('are the paragraph letter by letter, with marks cut at its ends', () => {
    expect(told()).to.equal('cdefgh');
    expect(told([3, 5])).to.equal('c[de]fgh');
    expect(told([0, 4], [7, 10])).to.equal('[cd]efg[h]');
    expect(told([0, 2], [8, 10])).to.equal('cdefgh');
  });

  it('join marks that overlap or touch', () => {
    expect(told([3, 5], [4, 7])).to.equal('c[defg]h');
    expect(told([3, 5], [5, 6], [3, 4])).to.equal('c[def]gh');
  });
});

describe('selected words', () => {
  it('lose the blanks at their ends, and are none where nothing else was selected', () => {
    expect(trimRange('a kata b', { start: 1, end: 7 })).to.deep.equal({ start: 2, end: 6 });
    expect(trimRange('a  b', { start: 1, end: 3 })).to.equal(null);
  });

  it('are shortened by whole characters', () => {
    expect(shorten('satu\n  dua', 20)).to.equal('satu dua');
    expect(shorten('🌳🌳🌳🌳', 3)).to.equal('🌳🌳…');
  });
});
