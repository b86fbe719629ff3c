/** What a server does that renders a page with widgets: it imports their code, and nothing breaks. */
import assert from 'node:assert/strict';
import { SuaraPoll } from '@suara/elements';
import '@suara/elements/define';
import { SuaraSurvey } from '@suara/elements/survey';

assert.equal(typeof SuaraPoll, 'function');
assert.deepEqual(SuaraSurvey.observedAttributes.includes('case-token'), true);
assert.equal('window' in globalThis, false);
