// The bundles: main process and store as ES modules, the preload as CommonJS (a sandboxed one must be), and the page.

import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';

/** The scripts run the bundler in the project's root; the bundled configuration itself lies elsewhere. */
const PROJECT = process.cwd();
const OUT = `${PROJECT}/out`;

/**
 * With a runtime that has a better-sqlite3 of its own, the import leads there; the sources do not know. It is set by the
 * scripts that start such a runtime.
 */
const sqlite = process.env['WEERWERK_SQLITE'];

export default defineConfig({
  main: {
    root: PROJECT,
    build: {
      externalizeDeps: false,
      outDir: `${OUT}/main`,
      emptyOutDir: true,
      target: 'node20',
      rollupOptions: {
        input: {
          main: `${PROJECT}/electron/main.ts`,
          store: `${PROJECT}/electron/store/process.ts`,
          // Started as threads by their file names: see electron/exchange/encryption.ts and electron/documents/makeDocument.ts.
          documentWorker: `${PROJECT}/electron/documents/documentWorker.ts`,
          encryptionWorker: `${PROJECT}/electron/exchange/encryptionWorker.ts`,
        },
        external: ['electron', 'better-sqlite3'],
        output: {
          format: 'es',
          entryFileNames: '[name].js',
          chunkFileNames: 'shared-[hash].js',
          ...(sqlite ? { paths: { 'better-sqlite3': `${sqlite}/lib/index.js` } } : {}),
        },
      },
    },
  },
  preload: {
    root: PROJECT,
    build: {
      externalizeDeps: false,
      outDir: `${OUT}/preload`,
      emptyOutDir: true,
      rollupOptions: {
        input: { preload: `${PROJECT}/electron/preload.ts` },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: `${PROJECT}/renderer`,
    plugins: [react()],
    resolve: {
      alias: {
        // In a browser this package decodes `&nbsp;` by way of innerHTML, which the policy of the page forbids (Trusted Types).
        'decode-named-character-reference': `${PROJECT}/node_modules/decode-named-character-reference/index.js`,
      },
    },
    build: {
      outDir: `${OUT}/renderer`,
      emptyOutDir: true,
      // Everything is a file of ours: the policy allows no script or font inside the page.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      target: 'chrome130',
      rollupOptions: {
        input: `${PROJECT}/renderer/index.html`,
        // What main.tsx imports first must run first, also when a chunk is shared with pages that are loaded later.
        output: { strictExecutionOrder: true },
      },
    },
  },
});
