// Where things are in this project: every task asks here, so that none depends on the folder it is started from.

import path from 'node:path';

export const root = path.resolve(import.meta.dirname, '..');

/** The bundles that electron-vite makes. */
export const out = path.join(root, 'out');

/** What electron-builder makes. */
export const dist = path.join(root, 'dist');

/** What may be thrown away at any moment: stages, reports, programs packed for a test only. */
export const scratch = path.join(root, '.tmp');

/** The packed program with the inspector allowed, for Playwright. Never handed out. */
export const packedForTests = path.join(scratch, 'packed');
