// The name proposed for a data package.

import { describe, expect, it } from 'vitest';
import { packageFileName } from '../../../electron/packageFileName.ts';

const exchange = { kind: 'exchange' } as const;

describe('the file name of a package', () => {
  it('tells the day and the sender', () => {
    expect(packageFileName('2026-11-23', 'Jan de Vries', exchange, 'nl')).toBe('weerwerk-2026-11-23-jan-de-vries.zip');
  });

  it.each([
    ['Zoë Çelik', 'weerwerk-2026-11-23-zoe-celik.zip'],
    ['../../etc/passwd', 'weerwerk-2026-11-23-etc-passwd.zip'],
    ['CON:\\a|b?', 'weerwerk-2026-11-23-con-a-b.zip'],
    ['李', 'weerwerk-2026-11-23.zip'],
  ])('has only plain letters for %s', (userName, name) => {
    expect(packageFileName('2026-11-23', userName, exchange, 'nl')).toBe(name);
  });

  it('stays short', () => {
    expect(packageFileName('2026-11-23', 'a'.repeat(120), exchange, 'nl').length).toBeLessThanOrEqual(64);
  });

  it.each([
    [{ kind: 'snapshot', date: '2026-11-01' }, 'nl', 'weerwerk-momentopname-2026-11-01-jan.zip'],
    [{ kind: 'snapshot' }, 'en', 'weerwerk-snapshot-2026-11-23-jan.zip'],
    [{ kind: 'openData' }, 'nl', 'weerwerk-open-data-2026-11-23.zip'],
    [{ kind: 'exchange', passphrase: 'een lang wachtwoord' }, 'nl', 'weerwerk-2026-11-23-jan.zip.age'],
  ] as const)('says what is in the package: %o', (request, language, name) => {
    expect(packageFileName('2026-11-23', 'Jan', request, language)).toBe(name);
  });
});
