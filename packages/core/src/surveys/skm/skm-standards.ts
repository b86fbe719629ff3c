/** Both regulations, by id. */
import { KEPMENPAN_2004 } from './kepmenpan-2004.js';
import { PERMENPANRB_2017 } from './permenpanrb-2017.js';
import type { SkmStandard } from './skm-standard.js';
import type { SkmStandardId } from './standards.js';

export const SKM_STANDARDS: Readonly<Record<SkmStandardId, SkmStandard>> = {
  'permenpanrb-14-2017': PERMENPANRB_2017,
  'kepmenpan-25-2004': KEPMENPAN_2004,
};
