// Weerwerk without a window: look at a store, export, import, verify, and read a record's history.

import { homedir } from 'node:os';
import { parseArgs } from 'node:util';
import packageJson from '../package.json' with { type: 'json' };
import { entityTypes, type FieldValue, fieldOf, type RecordTypeName } from '../shared/catalogue/catalogue.ts';
import { LANGUAGES, type Language } from '../shared/contract/contract.ts';
import { exportRequest } from '../shared/contract/packages.ts';
import { reportOf, WeerwerkError } from '../shared/errors.ts';
import { formatFingerprint } from '../shared/format/formatFingerprint.ts';
import { formatMoney } from '../shared/format/formatMoney.ts';
import { choiceKey, fieldKey, typeKey } from '../shared/texts/keys.ts';
import { textOf } from '../shared/texts/textOf.ts';
import { Exchange } from './exchange/exchange.ts';
import type { OpenedKey } from './exchange/keyFile.ts';
import { plainIdentity } from './exchange/plainIdentity.ts';
import { removePrivateFiles } from './exchange/privateFile.ts';
import { profileIn, usualFolder } from './profile.ts';
import { findingsOf } from './store/findings.ts';
import { historyOf } from './store/history.ts';
import { countRecords } from './store/list.ts';
import { damagedChanges } from './store/log.ts';
import { sqliteFailure } from './store/sqliteFailure.ts';
import { Store } from './store/store.ts';
import { summariesOf } from './store/titles.ts';

interface Invocation {
  readonly store: Store;
  readonly exchange: Exchange;
  readonly key: OpenedKey;
  readonly language: Language;
  readonly operands: readonly string[];
}

type Say = (line: string) => void;
type Command = (invocation: Invocation, say: Say) => Promise<number> | number;

const FAILED = 1;
const MISUSED = 2;

function operand({ operands, language }: Invocation, position: number): string {
  const value = operands[position];
  if (value === undefined)
    throw new WeerwerkError({ code: 'badRequest', detail: textOf(language, 'cli.missingOperand') });
  return value;
}

const info: Command = ({ store, key, language }, say) => {
  const fingerprint = formatFingerprint(key.identity.fingerprint);
  say(textOf(language, 'cli.info', { path: store.file, replica: store.replica, user: store.user, fingerprint }));
  for (const type of entityTypes) {
    const count = countRecords(store.connection, { type: type.name, search: '', filters: [] }, store.today());
    say(`${String(count).padStart(7)}  ${textOf(language, typeKey(type.name, 'other'))}`);
  }
  return 0;
};

/** What is exported when nothing else is asked. */
const everything = exportRequest.parse({ kind: 'exchange', profile: 'full', scope: { kind: 'everything' } });

const exportAll: Command = async (invocation, say) => {
  const result = await invocation.exchange.export(operand(invocation, 0), everything);
  const { path, records, changes, bytes } = result;
  say(textOf(invocation.language, 'cli.exported', { path, records, changes, bytes }));
  return 0;
};

const importPackage: Command = async (invocation, say) => {
  const { exchange, language } = invocation;
  const preview = await exchange.preview(operand(invocation, 0));
  for (const { type, ...counts } of preview.counts) {
    say(textOf(language, 'cli.previewLine', { type: textOf(language, typeKey(type, 'other')), ...counts }));
  }
  const result = await exchange.apply({ token: preview.token, trust: true });
  say(textOf(language, 'cli.imported', { sender: preview.sender.name, ...result, batch: result.batch ?? '' }));
  return 0;
};

const verify: Command = ({ store, language }, say) => {
  const [check] = store.connection.sqlite.pragma('integrity_check(1)') as { integrity_check: string }[];
  const damaged = damagedChanges(store.connection);
  for (const id of damaged) say(textOf(language, 'cli.damagedChange', { id }));
  const findings = findingsOf(store.connection);
  for (const { kind, title, detail } of findings) say(textOf(language, `finding.${kind}`, { title, detail }));
  const sound = check?.integrity_check === 'ok' && damaged.length === 0;
  say(textOf(language, sound ? 'cli.sound' : 'cli.unsound', { findings: findings.length }));
  return sound ? 0 : FAILED;
};

/** @returns a value as people read it: an amount in euros, a choice by its label, another record by its title */
function valueWords({ store, language }: Invocation, type: RecordTypeName, name: string, value: FieldValue): string {
  const field = fieldOf(type, name);
  if (value === null) return '–';
  if (typeof value === 'object') return value.join(', ');
  if (field?.kind === 'choice' || field?.kind === 'yesNo') return textOf(language, choiceKey(type, name, value));
  if (field?.kind === 'money') return formatMoney(Number(value), language);
  if (field?.kind === 'reference') return summariesOf(store.connection, [String(value)])[0]?.title ?? String(value);
  return String(value);
}

const history: Command = (invocation, say) => {
  const { store, language } = invocation;
  const id = operand(invocation, 0);
  const [record] = summariesOf(store.connection, [id]);
  if (!record) throw new WeerwerkError({ code: 'notFound', detail: id });
  say(record.title);
  for (const entry of historyOf(store.connection, id)) {
    say(`${entry.at}  ${entry.author}`);
    for (const { field, before, after } of entry.fields) {
      const words = (value: FieldValue): string => valueWords(invocation, record.type, field, value);
      say(`    ${textOf(language, fieldKey(record.type, field))}: ${words(before)} → ${words(after)}`);
    }
  }
  return 0;
};

const commands: { readonly [name: string]: Command } = {
  info,
  export: exportAll,
  import: importPackage,
  verify,
  history,
};

function languageOf(value: string | undefined): Language {
  return LANGUAGES.find((language) => language === value) ?? 'nl';
}

/**
 * @param args the command, its operands, and `--store <file>`, `--demo`, `--language nl|en`, `--user <name>`
 * @param say takes each line of output
 * @returns the process's exit code: 0 done, 1 refused or damaged, 2 misused
 */
export async function runCli(args: readonly string[], say: Say): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    strict: false,
    options: {
      store: { type: 'string' },
      demo: { type: 'boolean' },
      language: { type: 'string' },
      user: { type: 'string' },
    },
  });
  const text = (value: string | boolean | undefined): string | undefined =>
    typeof value === 'string' ? value : undefined;
  const language = languageOf(text(values.language));
  const [name = '', ...operands] = positionals;
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command) {
    say(textOf(language, 'cli.usage'));
    return MISUSED;
  }
  const demo = values.demo === true;
  const folder = usualFolder({ platform: process.platform, env: process.env, home: homedir() });
  const file = text(values.store) ?? profileIn(folder, demo).storeFile;
  let store: Store | undefined;
  try {
    store = await Store.open({ file, demo, now: () => new Date(), userName: text(values.user) ?? 'Opdrachtregel' });
    await removePrivateFiles(file);
    const key = plainIdentity(file, store.time());
    if (key.notice !== null) say(textOf(language, `cli.${key.notice}`));
    const { identity } = key;
    const exchange = new Exchange(store, {
      application: packageJson.version,
      language,
      tell: () => undefined,
      identity,
    });
    return await command({ store, exchange, key, language, operands }, say);
  } catch (error) {
    const { code, detail = '' } = reportOf(sqliteFailure(error, file));
    if (code === 'packageRefused') say(textOf(language, `refusal.${detail}`));
    say(textOf(language, `error.${code}`, { detail }));
    return FAILED;
  } finally {
    store?.close();
  }
}

/** Ends quietly when who reads the output has seen enough (`| head`), as programs of the command line do. */
function endWhenNobodyReads(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
}

if (import.meta.main) {
  process.stdout.on('error', endWhenNobodyReads);
  process.exitCode = await runCli(process.argv.slice(2), (line) => process.stdout.write(`${line}\n`));
}
