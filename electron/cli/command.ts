// What a command of the command line is given and how it answers.

import { readFile } from 'node:fs/promises';
import type { Language } from '../../shared/contract/contract.ts';
import { WeerwerkError } from '../../shared/errors.ts';
import { textOf } from '../../shared/texts/textOf.ts';
import type { Exchange } from '../exchange/exchange.ts';
import type { OpenedKey } from '../exchange/keyFile.ts';
import type { Store } from '../store/store.ts';

export type OptionValue = string | boolean | (string | boolean)[] | undefined;

export interface Invocation {
  readonly store: Store;
  readonly exchange: Exchange;
  readonly key: OpenedKey;
  readonly application: string;
  readonly language: Language;
  /** What stands after the command without being an option. */
  readonly operands: readonly string[];
  readonly options: { readonly [name: string]: OptionValue };
  /** Aborted when the person stops the program. */
  readonly signal: AbortSignal;
}

export type Say = (line: string) => void;

export interface OptionShape {
  readonly type: 'string' | 'boolean';
  readonly multiple?: boolean;
}

export interface Command {
  /** Beside the options that every command has. */
  readonly options: { readonly [name: string]: OptionShape };
  /** How many operands it takes, at the least and at the most. */
  readonly operands: readonly [number, number];
  /** @returns the process's exit code */
  readonly run: (invocation: Invocation, say: Say) => Promise<number> | number;
}

export const DONE = 0;
/** Refused, damaged, or not done. */
export const FAILED = 1;
/** Called in a way that it does not know. */
export const MISUSED = 2;

/** The command was called in a way that it does not know; the message says what is wrong. */
export class Misuse extends Error {}

/** @throws {Misuse} when there is no operand at that position */
export function operandOf({ operands, language }: Invocation, position: number): string {
  const value = operands[position];
  if (value === undefined) throw new Misuse(textOf(language, 'cli.missingOperand'));
  return value;
}

/** @returns the value of an option, undefined when it was not given */
export function textOption({ options }: Invocation, name: string): string | undefined {
  const value = options[name];
  return typeof value === 'string' ? value : undefined;
}

/** @returns the values of an option that may be given more than once */
export function listOption({ options }: Invocation, name: string): string[] {
  const value = options[name];
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
}

export function isSet({ options }: Invocation, name: string): boolean {
  return options[name] === true;
}

/**
 * @returns the passphrase in the file that `--passphrase-file` names, without the line's end; undefined without the option
 * @throws {WeerwerkError} `fileUnreadable`
 */
export async function passphraseOf(invocation: Invocation): Promise<string | undefined> {
  const file = textOption(invocation, 'passphrase-file');
  if (file === undefined) return undefined;
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    throw new WeerwerkError({ code: 'fileUnreadable', detail: file }, { cause: error });
  });
  return text.replace(/\r?\n$/, '');
}

/** Writes what a program reads. */
export function sayJson(say: Say, value: unknown): void {
  say(JSON.stringify(value, null, 2));
}

/** @returns the sentence of a reason for which a package was refused */
export function refusalWords(language: Language, reason: string): string {
  const own = `folder.reason.${reason}`;
  const words = textOf(language, own);
  return words === own ? textOf(language, `refusal.${reason}`) : words;
}
