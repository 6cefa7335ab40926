// Snapshots with tables that somebody made to do harm: each is refused, and nothing of it is left.

import { readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Refusal } from '../../../../electron/exchange/refusal.ts';
import { Viewing } from '../../../../electron/viewing/viewing.ts';
import { WeerwerkError } from '../../../../shared/errors.ts';
import { exchangeOf } from '../../../support/exchanges.ts';
import { filesOf, forge, type PackageFiles } from '../../../support/makePackage.ts';
import { create, emptyStore, stateOf, temporaryFolder } from '../../../support/stores.ts';

const TABLE = 'data/project.csv';

type Alter = (csv: string, files: PackageFiles) => string | Buffer;

/** @returns why the snapshot is refused, or undefined when it is shown */
async function refusalOf(files: PackageFiles, alter: Alter): Promise<string | undefined> {
  const own = await emptyStore({ userName: 'Bram' });
  const before = stateOf(own);
  const viewing = new Viewing(own, exchangeOf(own), () => undefined);
  const path = join(temporaryFolder(), 'momentopname.zip');
  const bytes = forge(files, { alter: (all) => all.set(TABLE, Buffer.from(alter(String(all.get(TABLE)), all))) });
  writeFileSync(path, bytes);
  try {
    await viewing.openPackage(path);
    await viewing.close();
    return undefined;
  } catch (error) {
    if (!(error instanceof WeerwerkError)) throw error;
    expect(viewing.state()).toBeNull();
    const left = readdirSync(dirname(own.file), { recursive: true }).filter((name) => /-private.+./.test(String(name)));
    expect(left).toEqual([]);
    expect(stateOf(own)).toEqual(before);
    return error.report.detail ?? error.report.code;
  }
}

async function snapshot(): Promise<PackageFiles> {
  const anne = await emptyStore({ userName: 'Anne' });
  for (const name of ['Buurtkamer', 'Dialoogavond']) {
    create(anne, 'project', { name, status: 'idea', budget: 12_345, startDate: '2026-01-31', tags: ['jeugd'] });
  }
  return filesOf(anne, { kind: 'snapshot' });
}

/** Puts another text in a cell of the first record. */
function cell(column: string, text: string): Alter {
  return (csv) => {
    const [header = '', first = '', ...others] = csv.split('\r\n');
    const cells = first.split(',');
    cells[header.split(',').indexOf(column)] = text;
    return [header, cells.join(','), ...others].join('\r\n');
  };
}

describe('a snapshot with a hostile table', () => {
  let made: PackageFiles | undefined;

  it('is shown when nothing is wrong with it: the control of all that follows', async () => {
    made ??= await snapshot();
    expect(await refusalOf(made, (csv) => csv)).toBeUndefined();
    expect(await refusalOf(made, cell('name', 'Een andere naam'))).toBeUndefined();
  });

  it.each<[string, Refusal, Alter]>([
    ['in Latin-1', 'notUtf8', (csv) => Buffer.from(csv.replace('Buurtkamer', 'Caf\u00e9'), 'latin1')],
    ['in UTF-16', 'notUtf8', (csv) => Buffer.from(`\ufeff${csv}`, 'utf16le')],
    ['that is empty', 'badTable', () => ''],
    ['without a header', 'badTable', (csv) => csv.slice(csv.indexOf('\r\n') + 2)],
    ['with a column twice', 'badTable', (csv) => csv.replace(',name,', ',status,')],
    ['with a row that is too short', 'badTable', (csv) => `${csv}p9,,Kort\r\n`],
    ['with a row that is too long', 'badTable', (csv) => csv.replace(/\r\n$/, ',,,meer\r\n')],
    ['with a quotation mark that never ends', 'badTable', cell('name', '"Buurtkamer')],
    ['with a record twice', 'badTable', (csv) => `${csv}${csv.split('\r\n')[1]}\r\n`],
    [
      'with a record that another table has as well',
      'typeChanged',
      (csv, files) => {
        const [, id = ''] = /\r\n([^,]+),/.exec(csv) ?? [];
        const milestones = String(files.get('data/milestone.csv'));
        files.set(
          'data/milestone.csv',
          Buffer.from(`${milestones}${id},Opening${','.repeat(milestones.split(',').length - 2)}\r\n`),
        );
        return csv;
      },
    ],
    ['with a record without an id', 'badTable', cell('id', '')],
    ['with an id that is a path', 'badTable', cell('id', '../../evil')],
    ['with an id that every object has', 'badTable', cell('id', 'constructor')],
    ['with a NUL', 'badTable', cell('name', 'a\u0000b')],
    ['with an escape code', 'badTable', cell('name', '\u001b[2J')],
    ['with a text of 300,000 signs', 'badTable', cell('summary', 'x'.repeat(300_000))],
    ['with an amount in words', 'badTable', cell('budget', 'veel')],
    ['with an amount of nothing but a space', 'badTable', cell('budget', ' ')],
    ['with an amount in another notation', 'badTable', cell('budget', '0x10')],
    ['with an amount that has no end', 'badTable', cell('budget', 'Infinity')],
    ['with an amount that would be rounded', 'badTable', cell('budget', '9007199254740993')],
    ['with half a cent', 'badTable', cell('budget', '0.5')],
    ['with a day that does not exist', 'badTable', cell('startDate', '2026-02-30')],
    ['with tags that are no list', 'badTable', cell('tags', 'jeugd')],
    ['with tags that are an object', 'badTable', cell('tags', '"{""a"":1}"')],
    ['with tags in tags', 'badTable', cell('tags', '"[[""a""]]"')],
  ])('is refused: %s', async (_what, refusal, alter) => {
    made ??= await snapshot();
    expect(await refusalOf(made, alter)).toBe(refusal);
  });
});
