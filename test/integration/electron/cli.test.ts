// The command line: the same store without a window, in sentences and with exit codes.

import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runCli } from '../../../electron/cli.ts';
import { temporaryFolder } from '../../support/stores.ts';

async function cli(...args: string[]): Promise<{ readonly code: number; readonly output: string }> {
  const lines: string[] = [];
  const code = await runCli(args, (line) => lines.push(line));
  return { code, output: lines.join('\n') };
}

function newStore(): string {
  return join(temporaryFolder(), 'weerwerk.db');
}

describe('the command line', () => {
  it('tells what a store holds', async () => {
    const { code, output } = await cli('info', '--store', newStore());
    expect(code).toBe(0);
    expect(output).toMatch(/605 {2}Gemeenten/);
    expect(output).toMatch(/20 {2}Focusgebieden/);
  });

  it('exports a package and imports it into another store, of which nothing is new', async () => {
    const file = join(temporaryFolder(), 'pakket.zip');
    expect((await cli('export', file, '--store', newStore(), '--user', 'Anne')).code).toBe(0);
    expect(existsSync(file)).toBe(true);
    const { code, output } = await cli('import', file, '--store', newStore());
    expect(code).toBe(0);
    expect(output).toContain('Pakket van Anne verwerkt: 0 nieuwe wijzigingen');
  });

  it('tells the history of a record in words', async () => {
    const { output } = await cli('history', 'contribution:spuk-agenda', '--store', newStore());
    expect(output).toContain('Instrument: – → SPUK Kansrijke Wijk');
    expect(output.replaceAll('\u00a0', ' ')).toContain('Bedrag: – → € 6.300.000,00');
    const instrument = await cli('history', 'instrument:spuk-kansrijke-wijk', '--store', newStore());
    expect(instrument.output).toMatch(/→ Ja/i);
  });

  it('verifies a sound store', async () => {
    const { code, output } = await cli('verify', '--store', newStore());
    expect(code).toBe(0);
    expect(output).toContain('in orde');
  });

  it('refuses what is no package with its reason and exit code 1', async () => {
    const file = join(temporaryFolder(), 'brief.zip');
    writeFileSync(file, 'Geachte voorzitter,');
    const { code, output } = await cli('import', file, '--store', newStore());
    expect(code).toBe(1);
    expect(output).toContain('geen gegevenspakket');
  });

  it('says how it is used, in the language asked for, with exit code 2', async () => {
    expect(await cli('dance')).toMatchObject({ code: 2, output: expect.stringContaining('Gebruik:') });
    expect(await cli('--language', 'en')).toMatchObject({ code: 2, output: expect.stringContaining('Usage:') });
  });
});
