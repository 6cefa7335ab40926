// The window's colour before the first paint and the page's after it are one.

import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { GROUND } from '../../../electron/ground.ts';

it('is the background of the theme, light and dark', () => {
  const tokens = readFileSync(new URL('../../../renderer/theme/tokens.css', import.meta.url), 'utf8');
  expect(tokens).toContain(`--background: light-dark(${GROUND.light}, ${GROUND.dark});`);
});
