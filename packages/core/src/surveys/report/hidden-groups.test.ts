import { describe, expect, it } from 'vitest';
import { hiddenGroups, SMALL_GROUP } from './hidden-groups.js';

const hidden = (sizes: Readonly<Record<string, number>>) => [...hiddenGroups(new Map(Object.entries(sizes)))].join(' ');

describe('groups that are not shown', () => {
  it('are those of fewer than five, and what would give them away', () => {
    expect(hidden({ a: 5, b: 0, c: 60 })).toBe('');
    expect(hidden({ a: 2, b: 3, c: 60, d: 0 })).toBe('a b');
    expect(hidden({ a: 2, b: 9, c: 60 })).toBe('a b');
    expect(hidden({ a: 4, b: 7, c: 7, d: 8 })).toBe('a b c');
  });

  it('are five people together at least, or all less the others tells of fewer', () => {
    // two groups cover each other's size, but 3 people's index would be that of all less that of 67
    expect(hidden({ a: 1, b: 2, c: 60, d: 7 })).toBe('a b d');
    expect(hidden({ a: 1, b: 2, c: 7, d: 7 })).toBe('a b c d');
    expect(hidden({ a: 1, b: 2 })).toBe('a b');
  });

  it('neither tell their size nor are fewer than five together, in any small table', () => {
    const worlds = new Map<string, number[][]>();
    for (let n = 1; n < 9 ** 4; n += 1) {
      const cells = [0, 1, 2, 3].map((place) => Math.floor(n / 9 ** place) % 9);
      const secret = hiddenGroups(new Map(cells.map((size, place) => [String(place), size])));
      const total = cells.reduce((sum, size) => sum + size, 0);
      const together = [...secret].reduce((sum, place) => sum + cells[Number(place)]!, 0);
      expect([cells, together === 0 || together >= SMALL_GROUP || together === total]).toEqual([cells, true]);
      const key = JSON.stringify([cells.map((size, place) => (secret.has(String(place)) ? null : size)), total]);
      worlds.set(key, [...(worlds.get(key) ?? []), cells]);
    }
    const given = [...worlds].filter(([key, all]) => {
      const [shown] = JSON.parse(key) as [(number | null)[]];
      return shown.some((size, place) => size === null && new Set(all.map((cells) => cells[place])).size === 1);
    });
    expect(given).toEqual([]);
  });
});
