// @vitest-environment jsdom
// All building blocks together, judged by axe. Contrast needs a real browser: the end-to-end tests judge that.

import axe from 'axe-core';
import { describe, expect, it } from 'vitest';
import { renderDutch } from '../../support/page.tsx';
import { Gallery } from './Gallery.tsx';

describe('the building blocks', () => {
  it('break no rule of WCAG 2.2 A and AA', async () => {
    const { container } = renderDutch(<Gallery />);
    const { violations } = await axe.run(container, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
    });
    expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
  });
});
