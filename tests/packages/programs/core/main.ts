/** What a stranger does with the rules alone. */
import assert from 'node:assert/strict';
import { skmDefinition } from '@suara/core';

assert.equal(skmDefinition('permenpanrb-14-2017').questions.length > 8, true);
// @ts-expect-error a regulation that does not exist
assert.throws(() => skmDefinition('none').questions.length);
