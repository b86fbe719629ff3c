/** Each PHP example can be taken alone, since it carries its own copy of what all share. */
import { expect, test } from 'vitest';
import { staleCopies } from '../../examples/php/copy.mjs';

test('every example has the shared PHP as it is in examples/php', async () => {
  expect(await staleCopies()).toEqual([]);
});
