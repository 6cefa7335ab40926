// Weerwerk without a window: the same store, packages and shared folder, in sentences and with exit codes.

import { homedir } from 'node:os';
import { parseArgs } from 'node:util';
import packageJson from '../package.json' with { type: 'json' };
import { LANGUAGES, type Language } from '../shared/contract/contract.ts';
import { reportOf } from '../shared/errors.ts';
import { textOf } from '../shared/texts/textOf.ts';
import { colleagues } from './cli/colleagues.ts';
import { type Command, FAILED, MISUSED, Misuse, type OptionShape, type Say } from './cli/command.ts';
import { conflicts } from './cli/conflicts.ts';
import { exportPackage } from './cli/export.ts';
import { exports } from './cli/exports.ts';
import { findPerson } from './cli/findPerson.ts';
import { folder } from './cli/folder.ts';
import { history } from './cli/history.ts';
import { importPackage } from './cli/import.ts';
import { info } from './cli/info.ts';
import { verify } from './cli/verify.ts';
import { Exchange } from './exchange/exchange.ts';
import { plainIdentity } from './exchange/plainIdentity.ts';
import { removePrivateFiles } from './exchange/privateFile.ts';
import { profileIn, usualFolder } from './profile.ts';
import { sqliteFailure } from './store/sqliteFailure.ts';
import { Store } from './store/store.ts';

const commands: { readonly [name: string]: Command } = {
  info,
  export: exportPackage,
  import: importPackage,
  verify,
  conflicts,
  exports,
  colleagues,
  folder,
  history,
  'find-person': findPerson,
};

/** The options of every command. */
const COMMON: { readonly [name: string]: OptionShape } = {
  store: { type: 'string' },
  demo: { type: 'boolean' },
  language: { type: 'string' },
  user: { type: 'string' },
};

export interface CliSurroundings {
  /** Takes warnings and errors; the same as the output when left out. */
  readonly complain?: Say;
  /** Aborted when the person stops the program. */
  readonly signal?: AbortSignal;
}

function languageOf(value: unknown): Language {
  return LANGUAGES.find((language) => language === value) ?? 'nl';
}

type Values = { readonly [name: string]: string | boolean | (string | boolean)[] | undefined };

function textIn(values: Values, name: string): string | undefined {
  const value = values[name];
  return typeof value === 'string' ? value : undefined;
}

/** What is asked for, before it is known whether the command exists and takes these options. */
function looselyParsed(args: readonly string[]): { readonly name: string; readonly language: Language } {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    strict: false,
    options: COMMON,
  });
  return { name: positionals[0] ?? '', language: languageOf(values['language']) };
}

async function runCommand(
  command: Command,
  { values, operands }: { readonly values: Values; readonly operands: readonly string[] },
  say: Say,
  { complain = say, signal = new AbortController().signal }: CliSurroundings,
): Promise<number> {
  const language = languageOf(values['language']);
  const demo = values['demo'] === true;
  const usual = usualFolder({ platform: process.platform, env: process.env, home: homedir() });
  const file = textIn(values, 'store') ?? profileIn(usual, demo).storeFile;
  const application = packageJson.version;
  let store: Store | undefined;
  try {
    const userName = textIn(values, 'user') ?? textOf(language, 'cli.user');
    store = await Store.open({ file, demo, now: () => new Date(), userName });
    await removePrivateFiles(file);
    const key = plainIdentity(file, store.time());
    if (key.notice !== null) complain(textOf(language, `cli.${key.notice}`));
    const { identity } = key;
    const exchange = new Exchange(store, { application, language, tell: () => undefined, identity });
    return await command.run({ store, exchange, key, application, language, operands, options: values, signal }, say);
  } catch (error) {
    if (error instanceof Misuse) {
      complain(error.message);
      return MISUSED;
    }
    const { code, detail = '' } = reportOf(sqliteFailure(error, file));
    if (code === 'packageRefused') complain(textOf(language, `refusal.${detail}`));
    complain(textOf(language, `error.${code}`, { detail }));
    return FAILED;
  } finally {
    store?.close();
  }
}

/**
 * @param args the command, its operands and options; and `--store <file>`, `--demo`, `--language nl|en`, `--user <name>`
 * @param say takes each line of output
 * @returns the process's exit code: 0 done, 1 refused, damaged or not done, 2 misused
 */
export async function runCli(args: readonly string[], say: Say, around: CliSurroundings = {}): Promise<number> {
  const { complain = say } = around;
  const { name, language } = looselyParsed(args);
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command) {
    complain(textOf(language, 'cli.usage'));
    return MISUSED;
  }
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { ...COMMON, ...command.options },
    });
    const operands = positionals.slice(1);
    const [least, most] = command.operands;
    if (operands.length < least) throw new Misuse(textOf(language, 'cli.missingOperand'));
    if (operands.length > most) throw new Misuse(textOf(language, 'cli.tooManyOperands'));
    return await runCommand(command, { values, operands }, say, around);
  } catch (error) {
    // What an unknown option is called, Node's own message says.
    if (!(error instanceof Error)) throw error;
    complain(error.message);
    complain(textOf(language, 'cli.usage'));
    return MISUSED;
  }
}

/** Ends quietly when who reads the output has seen enough (`| head`), as programs of the command line do. */
function endWhenNobodyReads(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
}

if (import.meta.main) {
  const stop = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort());
  process.stdout.on('error', endWhenNobodyReads);
  process.exitCode = await runCli(process.argv.slice(2), (line) => process.stdout.write(`${line}\n`), {
    complain: (line) => process.stderr.write(`${line}\n`),
    signal: stop.signal,
  });
}
