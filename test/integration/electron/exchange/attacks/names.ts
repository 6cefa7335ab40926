// Attacks by the names and kinds of the files in a zip: out of the folder, onto a device, over another file.

import { LOG } from '../../../../../electron/exchange/packageFormat.ts';
import type { Forgery } from '../../../../support/makePackage.ts';
import { type RawEntry, unicodePath } from '../../../../support/rawZip.ts';
import type { Attack } from './attack.ts';

const VICTIM = 'data/note.csv';

/** Gives one file another name everywhere: in the zip and in the descriptor. */
function renamed(name: string): Forgery {
  return {
    alter: (files, descriptor) => {
      files.set(name, files.get(VICTIM) ?? Buffer.alloc(0));
      files.delete(VICTIM);
      for (const resource of descriptor.resources) if (resource.path === VICTIM) resource.path = name;
    },
  };
}

const harmless = renamed('data/notes-of-2026.csv');

function badName(what: string, name: string): Attack {
  return { what: `a file name ${what}`, refusal: 'unsafeName', forgery: renamed(name), control: harmless };
}

/** Changes how one file stands in the zip. */
export function rewritten(name: string, change: Partial<RawEntry>): Forgery {
  return {
    zip: (entries) => ({ entries: entries.map((entry) => (entry.name === name ? { ...entry, ...change } : entry)) }),
  };
}

function badKind(what: string, attributes: number, madeBy?: number): Attack {
  const change = madeBy === undefined ? { attributes } : { attributes, madeBy };
  return { what: `a file that is ${what}`, refusal: 'unsafeName', forgery: rewritten(VICTIM, change) };
}

function unixMode(mode: number): number {
  return mode * 0x10000;
}

const MADE_ON_DOS = 20;
const MADE_ON_A_MAC = (19 << 8) | 20;

/** Two files of which the names fall together on the disk of some reader. */
function twoNames(what: string, first: string, second: string, refusal: Attack['refusal']): Attack {
  const add = (...names: readonly string[]): Forgery => ({
    alter: (files, descriptor) => {
      for (const path of names) {
        files.set(path, Buffer.from('x'));
        descriptor.resources.push({ name: 'extra', path, hash: '', bytes: 0 });
      }
    },
  });
  return {
    what: `two names ${what}`,
    refusal,
    forgery: add(first, second),
    control: add('data/one.csv', 'data/another.csv'),
  };
}

export const nameAttacks: readonly Attack[] = [
  badName('that goes up', '../evil.csv'),
  badName('that goes up half-way', 'data/../../evil.csv'),
  badName('from the root', '/etc/cron.d/evil'),
  badName('on a drive', 'C:/evil.csv'),
  badName('on a drive without a slash', 'C:evil.csv'),
  badName('with backslashes', 'data\\evil.csv'),
  badName('that goes up with backslashes', '..\\..\\evil.csv'),
  badName('on another computer', '//server/share/evil.csv'),
  badName('that is hidden', '.bashrc'),
  badName('in a hidden folder', 'data/.git/config'),
  badName('of a device', 'CON'),
  badName('of a device with an extension', 'data/aux.csv'),
  badName('of a port', 'data/COM1.csv'),
  badName('of a port with a raised digit', 'data/COM¹.csv'),
  badName('of a console', 'data/CONIN$'),
  badName('that ends in a dot', 'data/note.csv.'),
  badName('that ends in a space', 'data/note.csv '),
  badName('with a folder that ends in a space', 'data /note.csv'),
  badName('with a NUL', 'data/note.csv\u0000.exe'),
  badName('with a line end', 'data/no\nte.csv'),
  badName('with an empty part', 'data//note.csv'),
  badName('with a part for here', './data/note.csv'),
  badName('that names a folder', 'data/notes/'),
  badName('of a stream in a file', 'data/note.csv:hidden'),
  badName('with a wildcard', 'data/*.csv'),
  badName('that reads backwards', 'data/\u202evsc.exe'),
  badName('with an invisible sign', 'data/no\u200bte.csv'),
  badName('with a letter of another script', 'dаta/note.csv'),
  badName('of 300 characters', `data/${'x'.repeat(300)}.csv`),
  {
    what: 'a file without a name',
    refusal: 'unsafeName',
    forgery: { zip: (entries) => ({ entries: [...entries, { name: '', content: Buffer.alloc(0) }] }) },
  },
  {
    what: 'a file name that is no UTF-8',
    refusal: 'unsafeName',
    forgery: {
      zip: (entries) => ({ entries: [...entries, { name: Buffer.from([0xc3, 0x28]), content: Buffer.alloc(0) }] }),
    },
  },
  {
    what: 'a file name with a second name in an extra field',
    refusal: 'unsafeName',
    forgery: rewritten(VICTIM, { says: { extra: unicodePath(VICTIM, '../../evil.csv') } }),
  },
  badKind('a link', unixMode(0o120777)),
  badKind('a link, made on a Mac', unixMode(0o120777), MADE_ON_A_MAC),
  badKind('a link, said to be made on DOS', unixMode(0o120777), MADE_ON_DOS),
  badKind('a device', unixMode(0o060644)),
  badKind('a pipe', unixMode(0o010644)),
  badKind('a folder on Unix', unixMode(0o040755)),
  badKind('a folder on DOS', 0x10, MADE_ON_DOS),
  badKind('a link of Windows', 0x400, MADE_ON_DOS),
  twoNames('that are the same but for capitals', 'data/extra.csv', 'data/EXTRA.csv', 'duplicateName'),
  twoNames('that are the same but for composed accents', 'data/caf\u00e9.csv', 'data/cafe\u0301.csv', 'unsafeName'),
  {
    what: 'one file twice',
    refusal: 'duplicateName',
    forgery: {
      zip: (entries) => ({ entries: [...entries, ...entries.filter(({ name }) => name === LOG)] }),
    },
  },
];
