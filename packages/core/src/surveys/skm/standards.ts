/** The regulations a satisfaction index is computed under; the index must always name its own. */
export const SKM_STANDARD_IDS = ['permenpanrb-14-2017', 'kepmenpan-25-2004'] as const;
export type SkmStandardId = (typeof SKM_STANDARD_IDS)[number];

/**
 * How the index is rounded. `exact`: computed as fractions, rounded half up to two decimals once.
 * The others only reproduce old reports, whose weight 1/9 was cut to that many digits.
 */
export const SKM_ROUNDINGS = ['exact', 'weight-0.11', 'weight-0.111'] as const;
export type SkmRounding = (typeof SKM_ROUNDINGS)[number];

export const GRADES = ['A', 'B', 'C', 'D'] as const;
export type Grade = (typeof GRADES)[number];
