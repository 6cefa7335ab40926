// The command line: the same store without a window, in sentences and with exit codes.

import { existsSync, mkdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runCli } from '../../../electron/cli.ts';
import { save } from '../../../electron/store/save.ts';
import { Store } from '../../../electron/store/store.ts';
import type { Edit } from '../../../shared/contract/contract.ts';
import { packagesOf } from '../../support/sharedFolders.ts';
import { temporaryFolder } from '../../support/stores.ts';

async function cli(...args: string[]): Promise<{ readonly code: number; readonly output: string }> {
  const lines: string[] = [];
  const code = await runCli(args, (line) => lines.push(line));
  return { code, output: lines.join('\n') };
}

function newStore(): string {
  return join(temporaryFolder(), 'weerwerk.db');
}

/** Does in a store what a person would do in the window. @returns the ids of the records */
async function edit(file: string, ...edits: Edit[]): Promise<readonly string[]> {
  const store = await Store.open({ file, demo: false, now: () => new Date(), userName: 'Anne' });
  const { ids } = save(store.writer, edits);
  store.close();
  return ids;
}

/** @returns the first value of what a query finds in a store */
async function read(file: string, sql: string): Promise<unknown> {
  const store = await Store.open({ file, demo: false, now: () => new Date(), userName: 'Anne' });
  const value = store.connection.sqlite.prepare(sql).pluck().get();
  store.close();
  return value;
}

const project = (name: string, more: Edit['patch'] = {}): Edit => ({
  type: 'project',
  patch: { name, status: 'idea', ...more },
});

async function fingerprintOf(store: string): Promise<string> {
  const { output } = await cli('info', '--json', '--store', store);
  return (JSON.parse(output) as { fingerprint: string }).fingerprint;
}

/** Anne's store with a project, and a package of it. */
async function packageOfAnne(...options: string[]): Promise<{ readonly anne: string; readonly file: string }> {
  const anne = newStore();
  await edit(anne, project('Buurtkamer'));
  const file = join(dirname(anne), 'pakket.zip');
  expect(await cli('export', file, '--store', anne, '--user', 'Anne', ...options)).toMatchObject({ code: 0 });
  return { anne, file };
}

describe('the command line', () => {
  it('tells what a store holds', async () => {
    const { code, output } = await cli('info', '--store', newStore());
    expect(code).toBe(0);
    expect(output).toMatch(/605 {2}Gemeenten/);
    expect(output).toMatch(/20 {2}Focusgebieden/);
  });

  it('tells it to a program too', async () => {
    const store = newStore();
    const { code, output } = await cli('info', '--json', '--store', store);
    expect(code).toBe(0);
    expect(JSON.parse(output)).toMatchObject({ path: store, records: { municipality: 605, area: 20 } });
  });

  it('tells the history of a record in words', async () => {
    const { output } = await cli('history', 'contribution:spuk-agenda', '--store', newStore());
    expect(output).toContain('Instrument: – → SPUK Kansrijke Wijk');
    expect(output.replaceAll('\u00a0', ' ')).toContain('Bedrag: – → € 6.300.000,00');
    const instrument = await cli('history', 'instrument:spuk-kansrijke-wijk', '--store', newStore());
    expect(instrument.output).toMatch(/→ Ja/i);
  });

  it('finds where somebody’s data are, in the history too', async () => {
    const store = newStore();
    const [id = ''] = await edit(store, project('Buurtkamer', { leadName: 'Mevrouw De Vries' }));
    await edit(store, { type: 'project', id, patch: { leadName: 'Een opvolger' } });
    const { code, output } = await cli('find-person', 'de', 'vries', '--store', store);
    expect(code).toBe(0);
    expect(output).toContain(`${id}  Buurtkamer – `);
    expect(output).toContain('In de geschiedenis');
    expect((await cli('find-person', 'niemand', '--store', store)).output).toContain('gevonden in 0 velden');
  });

  it('says how it is used, in the language asked for, with exit code 2', async () => {
    expect(await cli('dance')).toMatchObject({ code: 2, output: expect.stringContaining('Gebruik:') });
    expect(await cli('--language', 'en')).toMatchObject({ code: 2, output: expect.stringContaining('Usage:') });
  });

  it.each([
    [['info', '--jsonn'], '--jsonn'],
    [['export'], 'Er ontbreekt'],
    [['info', 'iets'], 'te veel'],
    [['export', 'p.zip', '--kind', 'foto'], 'foto'],
    [['export', 'p.zip', '--date', '2026-11-01'], 'momentopname'],
    [['export', 'p.zip', '--kind', 'snapshot', '--date', 'gisteren'], '--date'],
    [['export', 'p.zip', '--project', 'project:weg'], 'project:weg'],
    [['export', 'p.zip', '--council', '--municipality', 'municipality:gm0772'], 'Kies één soort'],
    [['export', 'p.zip', '--colleague', 'abcd'], 'niet bekend'],
    [['folder'], 'Er ontbreekt'],
  ])('takes no part of a command for another: %j', async (args, words) => {
    const { code, output } = await cli(...args, '--store', newStore());
    expect(code).toBe(2);
    expect(output).toContain(words);
    expect(existsSync('p.zip')).toBe(false);
  });

  it('tells a file that is not there, with exit code 1', async () => {
    expect(await cli('import', '/nergens.zip', '--store', newStore())).toMatchObject({ code: 1 });
    expect(await cli('history', 'project:weg', '--store', newStore())).toMatchObject({ code: 1 });
  });
});

describe('a package', () => {
  it('of an unknown sender is merged only when the person says to trust it', async () => {
    const { anne, file } = await packageOfAnne();
    const bram = newStore();
    const refused = await cli('import', file, '--store', bram);
    expect(refused.code).toBe(1);
    const fingerprint = await fingerprintOf(anne);
    expect(refused.output.replaceAll(' ', '')).toContain(fingerprint);
    expect(refused.output).toContain('--trust');
    expect((await cli('colleagues', '--store', bram)).output).toContain('Nog niemand');

    const merged = await cli('import', file, '--trust', '--store', bram);
    expect(merged).toMatchObject({ code: 0, output: expect.stringContaining('Pakket van Anne verwerkt: 1 nieuwe') });
    const known = await cli('colleagues', '--store', bram);
    expect(known.output.replaceAll(' ', '')).toContain(fingerprint);
    expect(await cli('import', file, '--store', bram)).toMatchObject({
      code: 0,
      output: expect.stringContaining('Pakket van Anne verwerkt: 0 nieuwe wijzigingen'),
    });
  });

  it('is only looked at in a dry run', async () => {
    const { file } = await packageOfAnne();
    const bram = newStore();
    const { code, output } = await cli('import', file, '--dry-run', '--trust', '--store', bram);
    expect(code).toBe(0);
    expect(output).toContain('Projecten: 1 nieuw');
    expect(await read(bram, "select count(*) from project where name = 'Buurtkamer'")).toBe(0);
  });

  it('behind a passphrase is opened with the one in a file, and with no other', async () => {
    const folder = temporaryFolder();
    const [right, wrong] = [join(folder, 'goed.txt'), join(folder, 'fout.txt')];
    writeFileSync(right, 'vomel-tarin-boedok-hasiek\n');
    writeFileSync(wrong, 'iets heel anders\n');
    const { file } = await packageOfAnne('--passphrase-file', right);
    expect(readFileSync(file, 'latin1').startsWith('age-encryption.org/v1')).toBe(true);
    const bram = newStore();
    expect(await cli('import', file, '--trust', '--store', bram)).toMatchObject({
      code: 1,
      output: expect.stringContaining('--passphrase-file'),
    });
    expect((await cli('import', file, '--trust', '--passphrase-file', wrong, '--store', bram)).code).toBe(1);
    expect((await cli('verify', file, '--passphrase-file', right, '--store', bram)).code).toBe(0);
    expect((await cli('import', file, '--trust', '--passphrase-file', right, '--store', bram)).code).toBe(0);
  });

  it('with personal data, or in the place of a file, is made only after a yes', async () => {
    const anne = newStore();
    await edit(anne, project('Buurtkamer', { leadName: 'Mevrouw De Vries' }));
    const file = join(temporaryFolder(), 'pakket.zip');
    const asked = await cli('export', file, '--store', anne);
    expect(asked).toMatchObject({ code: 1, output: expect.stringContaining('--yes') });
    expect(existsSync(file)).toBe(false);
    expect((await cli('export', file, '--without-personal', '--store', anne)).code).toBe(0);
    const before = readFileSync(file);
    expect(await cli('export', file, '--without-personal', '--store', anne)).toMatchObject({ code: 1 });
    expect(readFileSync(file)).toEqual(before);
    expect((await cli('export', file, '--yes', '--store', anne)).code).toBe(0);
  });

  it('of one project, on a date, as open data, for a name: as asked, and so in the register', async () => {
    const anne = newStore();
    const [id = ''] = await edit(anne, project('Buurtkamer'));
    const file = join(temporaryFolder(), 'open.zip');
    const made = await cli(
      'export',
      file,
      '--kind',
      'openData',
      '--project',
      id,
      '--date',
      '2099-01-01',
      '--for',
      'Iedereen',
      '--store',
      anne,
    );
    expect(made.code).toBe(0);
    const verified = JSON.parse((await cli('verify', file, '--json', '--store', anne)).output) as unknown;
    expect(verified).toMatchObject({ isSound: true, kind: 'openData', sender: { name: '' }, changes: 0 });
    expect((await cli('exports', '--store', anne)).output).toMatch(/open\.zip .*Open gegevens .*voor Iedereen/);
  });

  it('for a known colleague holds only what they do not have', async () => {
    const { anne, file } = await packageOfAnne();
    const bram = newStore();
    await cli('import', file, '--trust', '--store', bram);
    const back = join(temporaryFolder(), 'terug.zip');
    await cli('export', back, '--store', bram, '--user', 'Bram');
    await cli('import', back, '--trust', '--store', anne);
    const next = join(temporaryFolder(), 'volgende.zip');
    const made = await cli('export', next, '--colleague', await fingerprintOf(bram), '--store', anne);
    expect(made).toMatchObject({ code: 0, output: expect.stringContaining('alleen wat de ontvanger nog niet had') });
  });
});

describe('verifying', () => {
  it('finds a sound store sound', async () => {
    const { code, output } = await cli('verify', '--store', newStore());
    expect(code).toBe(0);
    expect(output).toContain('in orde');
  });

  it('finds damage in the log, with exit code 1, for a program too', async () => {
    const file = newStore();
    await edit(file, project('Buurtkamer'));
    const store = await Store.open({ file, demo: false, now: () => new Date(), userName: 'Anne' });
    store.connection.sqlite.exec("update change set patch = '{}' where author = 'Anne' and type = 'project'");
    store.close();
    expect((await cli('verify', '--store', file)).code).toBe(1);
    const { code, output } = await cli('verify', '--json', '--store', file);
    expect(code).toBe(1);
    expect(JSON.parse(output)).toMatchObject({ isSound: false, damagedChanges: [expect.any(String)] });
  });

  it('tells of a package whether it is whole and who signed it, and changes nothing', async () => {
    const { anne, file } = await packageOfAnne();
    const bram = newStore();
    const { code, output } = await cli('verify', file, '--store', bram);
    expect(code).toBe(0);
    expect(output).toContain('Het pakket is heel');
    expect(output).toContain('van wie u nog niet eerder een pakket kreeg');
    expect(JSON.parse((await cli('verify', file, '--json', '--store', anne)).output)).toMatchObject({
      isSound: true,
      kind: 'exchange',
      senderState: 'own',
      fingerprint: await fingerprintOf(anne),
    });
    expect((await cli('colleagues', '--store', bram)).output).toContain('Nog niemand');
  });

  it('refuses what is no whole package with its reason', async () => {
    const { file } = await packageOfAnne();
    truncateSync(file, 500);
    expect(await cli('verify', file, '--store', newStore())).toMatchObject({
      code: 1,
      output: expect.stringContaining('geen gegevenspakket'),
    });
    const letter = join(temporaryFolder(), 'brief.zip');
    writeFileSync(letter, 'Geachte voorzitter,');
    expect(await cli('import', letter, '--store', newStore())).toMatchObject({
      code: 1,
      output: expect.stringContaining('geen gegevenspakket'),
    });
    const { code, output } = await cli('verify', letter, '--json', '--store', newStore());
    expect(code).toBe(1);
    expect(JSON.parse(output)).toEqual({ isSound: false, reason: 'notAZip' });
  });
});

describe('conflicts', () => {
  it('are listed, for people and for programs', async () => {
    const { anne, file } = await packageOfAnne();
    const bram = newStore();
    await cli('import', file, '--trust', '--store', bram);
    const id = String(await read(bram, "select id from project where name = 'Buurtkamer'"));
    await edit(anne, { type: 'project', id, patch: { name: 'Buurthuis' } });
    await edit(bram, { type: 'project', id, patch: { name: 'Wijkhuis' } });
    const again = join(temporaryFolder(), 'nog-een.zip');
    await cli('export', again, '--store', anne, '--user', 'Anne');
    await cli('import', again, '--store', bram);
    expect((await cli('conflicts', '--store', bram)).output).toContain('Wacht op een keuze: 1.');
    const { code, output } = await cli('conflicts', '--json', '--store', bram);
    expect(code).toBe(0);
    expect(JSON.parse(output)).toMatchObject([{ type: 'project', record: id, field: 'name', candidates: 2 }]);
  });
});

describe('the shared folder', () => {
  it('is gone round once: one’s own package is written, those of others are read', async () => {
    const path = temporaryFolder();
    const { anne, file } = await packageOfAnne();
    const bram = newStore();
    await cli('import', file, '--trust', '--store', bram);
    await edit(anne, project('Later'));
    const written = await cli('folder', path, '--store', anne, '--user', 'Anne');
    expect(written.code).toBe(0);
    expect(written.output).toMatch(/^Eigen pakket geschreven: 000001-\d{4}-\d{2}-\d{2}\.zip\.$/);
    const read = await cli('folder', path, '--store', bram, '--user', 'Bram');
    expect(read).toMatchObject({ code: 0, output: expect.stringContaining('Anne: 1 nieuwe wijzigingen') });
    expect((await cli('folder', '--store', bram)).output).toBe('Niets nieuws.');
    expect(packagesOf(path, (await fingerprintOf(anne)).slice(0, 16))).toHaveLength(1);
  });

  it('tells who waits for a judgement, and a folder that is not there with exit code 1', async () => {
    const path = temporaryFolder();
    const { anne } = await packageOfAnne();
    await cli('folder', path, '--store', anne, '--user', 'Anne');
    const bram = newStore();
    const { code, output } = await cli('folder', path, '--store', bram);
    expect(code).toBe(0);
    expect(output).toContain('Anne: wacht op uw oordeel');
    expect(await cli('folder', join(path, 'weg'), '--store', newStore())).toMatchObject({ code: 1 });
  });

  it('is only read where the application’s key is protected', async () => {
    const path = temporaryFolder();
    const { anne, file } = await packageOfAnne();
    await cli('folder', path, '--store', anne, '--user', 'Anne');
    const bram = newStore();
    await cli('import', file, '--trust', '--store', bram);
    await edit(anne, project('Later'));
    await cli('folder', path, '--store', anne, '--user', 'Anne');
    const key = { version: 1, protection: 'system', fingerprint: 'b'.repeat(64), privateKey: 'onleesbaar' };
    writeFileSync(join(dirname(bram), 'identity.json'), JSON.stringify(key));
    const { code, output } = await cli('folder', path, '--store', bram);
    expect(code).toBe(1);
    expect(output).toContain('Anne: 1 nieuwe wijzigingen');
    expect(output).toContain('De opdrachtregel kan er niet bij');
    expect(existsSync(join(path, 'weerwerk', 'b'.repeat(16)))).toBe(false);
  });

  it('is gone round until the person stops it', async () => {
    const path = temporaryFolder();
    mkdirSync(join(path, 'weerwerk'));
    const stop = new AbortController();
    const lines: string[] = [];
    const run = runCli(
      ['folder', path, '--watch', '--store', newStore()],
      (line) => {
        lines.push(line);
        stop.abort();
      },
      { signal: stop.signal },
    );
    expect(await run).toBe(0);
    expect(lines).toHaveLength(1);
  });
});
