/** What all PHP hosts share has tests of its own, in PHP and without a host. */
import { expect } from '@playwright/test';
import { noPhp, printedBy, test } from './php.js';

test.skip(noPhp !== undefined, noPhp);

test('the tag, the site and instant paint pass their own tests', async () => {
  // fails where one of them does
  expect(await printedBy('php/test/run.php')).toMatch(/^\d+ passed, 0 failed\n$/u);
});
