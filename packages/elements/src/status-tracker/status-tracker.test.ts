import { accessibilitySuite } from '../internal/test/accessibility.js';
import { embeddingSuite } from '../internal/test/embedding.js';
import { localeSuite } from '../internal/test/locale.js';
import { networkStatesSuite } from '../internal/test/network-states.js';
import './define.js';

const TAG = 'suara-status-tracker';

networkStatesSuite(TAG, 'Lacak laporan');
embeddingSuite(TAG, 'Lacak laporan');
localeSuite(TAG, { id: 'Lacak laporan', en: 'Follow a report' });
accessibilitySuite(TAG, 'Lacak laporan');
