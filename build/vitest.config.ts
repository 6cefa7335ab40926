// Vitest: everything that needs no window. Component tests name jsdom in their first line.

import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: process.cwd(),
  plugins: [react()],
  test: {
    include: ['test/{unit,integration,property,fault}/**/*.test.ts', 'test/component/**/*.test.{ts,tsx}'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // Two cores: more workers would only wait for each other.
    maxWorkers: 2,
  },
});
