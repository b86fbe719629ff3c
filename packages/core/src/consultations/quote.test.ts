import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findQuote, isOutdated, quoteAt, type Quote } from './quote.js';

const ARTICLE = 'Sampah dipilah di rumah. Sampah diangkut setiap hari.\n\nSampah dipilah di pasar.';

const wordsAt = (text: string, quote: Quote) => {
  const range = findQuote(text, quote);
  return range && text.slice(range.start, range.end);
};

/** The `index`th place of `words`, as a quote. */
function quoteOf(words: string, index = 0, text = ARTICLE): Quote {
  let start = text.indexOf(words);
  for (let each = 0; each < index; each++) start = text.indexOf(words, start + 1);
  return quoteAt(text, start, start + words.length);
}

describe('a quote', () => {
  it('has up to 32 characters around its words, white space as it stands', () => {
    expect(quoteOf('diangkut')).toEqual({
      exact: 'diangkut',
      prefix: 'Sampah dipilah di rumah. Sampah ',
      suffix: ' setiap hari.\n\nSampah dipilah di',
    });
    expect(quoteOf('Sampah').prefix).toBe('');
  });

  it('counts characters, not their halves, and takes none apart', () => {
    const text = `${'🌳'.repeat(40)}taman${'🌊'.repeat(40)}`;
    const quote = quoteOf('taman', 0, text);
    expect([quote.prefix, quote.suffix]).toEqual(['🌳'.repeat(32), '🌊'.repeat(32)]);
    expect(quoteAt('a🌳b', 2, 2).exact).toBe('🌳');
    expect(quoteAt('a🌳b', 0, 2)).toEqual({ exact: 'a🌳', prefix: '', suffix: 'b' });
  });
});

describe('finding a quote again', () => {
  it('tells places with the same words apart by what stands around them', () => {
    for (const index of [0, 1, 2]) {
      const quote = quoteOf('Sampah', index);
      const edited = `Ketentuan umum.\n\n${ARTICLE}`;
      expect(findQuote(ARTICLE, quote)?.start).toBe([0, 25, 55][index]);
      expect(findQuote(edited, quote)?.start).toBe(17 + [0, 25, 55][index]!);
    }
  });

  it('follows words that moved', () => {
    const moved = 'Sampah diangkut setiap hari.\n\nDi kota ini sampah dipilah di rumah.';
    expect(wordsAt(moved, quoteOf('dipilah di rumah'))).toBe('dipilah di rumah');
  });

  it('does not mind lines broken elsewhere, and gives the words as they stand now', () => {
    const broken = '  Sampah dipilah\n  di\u00a0rumah. Sampah diangkut setiap hari.';
    expect(wordsAt(broken, quoteOf('dipilah di rumah'))).toBe('dipilah\n  di\u00a0rumah');
    expect(wordsAt(broken, quoteOf(' dipilah di rumah. '))).toBe('dipilah\n  di\u00a0rumah.');
  });

  it('takes nothing for the words that only resembles them', () => {
    for (const text of ['Sampah dipilah di rumahnya', 'sampah Dipilah di rumah', 'Sampah dipilahdi rumah', '']) {
      expect(findQuote(text, quoteOf('Sampah dipilah di rumah.'))).toBeNull();
    }
    expect(findQuote('a b', { exact: '', prefix: '', suffix: '' })).toBeNull();
    expect(findQuote('a b', { exact: ' \n ', prefix: '', suffix: '' })).toBeNull();
  });
});

/** Few letters, so that words repeat; halves of none. */
const text = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\n', '🌳', 'é'), minLength: 1, maxLength: 200 });
const cut = fc.tuple(text, fc.nat(), fc.nat()).map(([whole, one, other]) => {
  const [start = 0, end = 0] = [one % whole.length, other % (whole.length + 1)].sort((a, b) => a - b);
  return { whole, start, end: Math.max(end, start + 1) };
});

describe('for any text', () => {
  it('a quote finds words that stand as it says, around and within', () => {
    fc.assert(
      fc.property(cut, ({ whole, start, end }) => {
        const quote = quoteAt(whole, start, end);
        const found = findQuote(whole, quote);
        expect(found).not.toBeNull();
        expect(quoteAt(whole, found!.start, found!.end)).toEqual(quote);
      }),
    );
  });

  it('a quote finds its own place where no other has the same words around it', () => {
    fc.assert(
      fc.property(cut, ({ whole, start, end }) => {
        const marked = `${whole.slice(0, start)}«${whole.slice(start, end)}»${whole.slice(end)}`;
        fc.pre(!/\p{Surrogate}/u.test(whole.slice(start, end)));
        expect(findQuote(marked, quoteAt(marked, start + 1, end + 1))).toEqual({ start: start + 1, end: end + 1 });
      }),
    );
  });

  it('no place is found but one with the same words, white space aside', () => {
    const plain = (words: string) => words.replaceAll(/\s+/gu, ' ').trim();
    fc.assert(
      fc.property(text, cut, (other, { whole, start, end }) => {
        const quote = quoteAt(whole, start, end);
        const words = wordsAt(other, quote);
        if (words === null) expect(other).not.toContain(quote.exact);
        else expect(plain(words)).toBe(plain(quote.exact));
      }),
    );
  });

  it('white space that changes keeps words in their place', () => {
    fc.assert(
      fc.property(cut, ({ whole, start, end }) => {
        const quote = quoteAt(whole, start, end);
        fc.pre(quote.exact.trim() !== '');
        expect(findQuote(whole.replaceAll(/\s+/gu, '\n\t '), quote)).not.toBeNull();
      }),
    );
  });
});

describe('a comment', () => {
  const quote = quoteOf('dipilah di rumah');

  it('is outdated when its words go, and no longer when they return', () => {
    expect(isOutdated({ quote, then: ARTICLE }, `${ARTICLE} Baru.`)).toBe(false);
    expect(isOutdated({ quote, then: ARTICLE }, 'Sampah dibakar.')).toBe(true);
    expect(isOutdated({ quote, then: ARTICLE }, undefined)).toBe(true);
  });

  it('that quotes nothing is about the text as it was', () => {
    expect(isOutdated({ quote: null, then: ARTICLE }, ` ${ARTICLE.replaceAll('\n', ' ')}`)).toBe(false);
    expect(isOutdated({ quote: null, then: ARTICLE }, `${ARTICLE} Baru.`)).toBe(true);
    expect(isOutdated({ quote: null, then: ARTICLE }, undefined)).toBe(true);
  });
});
