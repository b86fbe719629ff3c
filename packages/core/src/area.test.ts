import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { areaPath, areasBelow } from './area.js';
import type { Area } from './area.js';

const areas: readonly Area[] = [
  { code: '02', name: 'Karawaci', parent: null },
  { code: '01', name: 'Batuceper', parent: null },
  { code: '02.2', name: 'Nusa Jaya', parent: '02' },
  { code: '02.1', name: 'Bugel', parent: '02' },
  { code: '01.1', name: 'Poris Gaga', parent: '01' },
];

const names = (list: readonly Area[]): string[] => list.map(({ name }) => name);

describe('areasBelow', () => {
  it('gives the top level, by name', () => {
    expect(names(areasBelow(areas, null))).toEqual(['Batuceper', 'Karawaci']);
  });

  it('gives the areas of one parent, by name', () => {
    expect(names(areasBelow(areas, '02'))).toEqual(['Bugel', 'Nusa Jaya']);
  });

  it('gives nothing below the lowest level or an unknown code', () => {
    expect(areasBelow(areas, '02.1')).toEqual([]);
    expect(areasBelow(areas, '99')).toEqual([]);
  });

  it('leaves the list it was given in its order', () => {
    const given = [...areas];
    areasBelow(given, null);
    expect(given).toEqual(areas);
  });
});

describe('areaPath', () => {
  it('gives the area and those above it, smallest first', () => {
    expect(names(areaPath(areas, '02.1'))).toEqual(['Bugel', 'Karawaci']);
    expect(names(areaPath(areas, '01'))).toEqual(['Batuceper']);
  });

  it('is empty for an unknown code', () => {
    expect(areaPath(areas, '99')).toEqual([]);
  });

  it('stops at a parent nobody knows', () => {
    expect(names(areaPath([{ code: 'a', name: 'Alone', parent: 'gone' }], 'a'))).toEqual(['Alone']);
  });

  it('ends on any list, even one that goes in circles', () => {
    const codes = fc.constantFrom('a', 'b', 'c', 'd');
    const lists = fc.uniqueArray(fc.record({ code: codes, name: fc.string(), parent: fc.option(codes) }), {
      selector: ({ code }) => code,
    });
    fc.assert(
      fc.property(lists, codes, (list, code) => {
        const path = areaPath(list, code);
        expect(new Set(path).size).toBe(path.length);
        expect(path[0]?.code).toBe(list.some((area) => area.code === code) ? code : undefined);
        path.slice(1).forEach((area, index) => expect(area.code).toBe(path[index]!.parent));
      }),
    );
  });
});
