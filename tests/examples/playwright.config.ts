import { defineConfig } from '@playwright/test';
import base from '../../playwright.config.js';

/** The examples on their real hosts; each spec prepares the host it needs. */
export default defineConfig({
  ...base,
  testDir: '.',
  outputDir: '../../test-results/examples',
  timeout: 120_000,
  workers: 1,
});
