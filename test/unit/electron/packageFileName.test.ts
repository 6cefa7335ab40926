// The name proposed for a data package.

import { describe, expect, it } from 'vitest';
import { packageFileName } from '../../../electron/packageFileName.ts';

describe('the file name of a package', () => {
  it('tells the day and the sender', () => {
    expect(packageFileName('2026-11-23', 'Jan de Vries')).toBe('weerwerk-2026-11-23-jan-de-vries.zip');
  });

  it.each([
    ['Zoë Çelik', 'weerwerk-2026-11-23-zoe-celik.zip'],
    ['../../etc/passwd', 'weerwerk-2026-11-23-etc-passwd.zip'],
    ['CON:\\a|b?', 'weerwerk-2026-11-23-con-a-b.zip'],
    ['李', 'weerwerk-2026-11-23.zip'],
  ])('has only plain letters for %s', (userName, name) => {
    expect(packageFileName('2026-11-23', userName)).toBe(name);
  });

  it('stays short', () => {
    expect(packageFileName('2026-11-23', 'a'.repeat(120)).length).toBeLessThanOrEqual(64);
  });
});
