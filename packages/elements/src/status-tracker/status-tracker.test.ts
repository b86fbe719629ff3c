import { embeddingSuite } from '../internal/test/embedding.js';
import { networkStatesSuite } from '../internal/test/network-states.js';
import './define.js';

networkStatesSuite('suara-status-tracker', 'Lacak laporan');
embeddingSuite('suara-status-tracker', 'Lacak laporan');
