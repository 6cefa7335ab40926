// Asks axe for faults in what a component test has drawn.

import axe from 'axe-core';
import { expect } from 'vitest';

/** Fails with the rules that are broken and where. Colours are not judged: jsdom does not draw. */
export async function expectAccessible(container: Element): Promise<void> {
  const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual([]);
}
