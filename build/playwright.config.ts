// Playwright: the program itself, in a real Electron.

import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: '../test/e2e',
  outputDir: '../test-results',
  globalSetup: '../test/e2e/support/globalSetup.ts',
  workers: 1,
  retries: 0,
  timeout: 60_000,
  reporter: process.env['WEERWERK_E2E_REPORT']
    ? [['line'], ['json', { outputFile: process.env['WEERWERK_E2E_REPORT'] }]]
    : 'line',
});
