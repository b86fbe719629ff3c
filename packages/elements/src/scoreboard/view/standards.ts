import type { Grade, SkmStandardId } from '@suara/core';

/** How an index names its regulation, and from which index on each grade is given there, the worst first. */
export interface Standard {
  readonly name: string;
  readonly from: readonly (readonly [Grade, string])[];
}

export const LOWEST = 25;
export const HIGHEST = 100;

export const STANDARDS: Record<SkmStandardId, Standard> = {
  'permenpanrb-14-2017': {
    name: 'PermenPANRB 14/2017',
    from: [
      ['D', '25.00'],
      ['C', '65.00'],
      ['B', '76.61'],
      ['A', '88.31'],
    ],
  },
  'kepmenpan-25-2004': {
    name: 'KepMenPAN 25/2004',
    from: [
      ['D', '25.00'],
      ['C', '43.76'],
      ['B', '62.51'],
      ['A', '81.26'],
    ],
  },
};
