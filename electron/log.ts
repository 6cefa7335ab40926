// The log: a local file that says what the programme did, never what is in it.

import { homedir } from 'node:os';
import electronLog from 'electron-log/node';

/** Names, codes and numbers only: no content of records and no names of people. */
export type Facts = { readonly [name: string]: string | number | boolean | null };

export interface Log {
  info(event: string, facts?: Facts): void;
  warn(event: string, facts?: Facts): void;
  error(event: string, facts?: Facts): void;
}

/**
 * The variant of electron-log for plain Node: the one for Electron opens an IPC channel of its own to every window.
 * @param file the log file; at 1 MB it is put aside once as `.old.log`
 * @param onConsole also write to the console, for developers
 */
export function openLog(file: string, onConsole: boolean): Log {
  electronLog.transports.file.resolvePathFn = () => file;
  electronLog.transports.file.level = 'info';
  electronLog.transports.console.level = onConsole ? 'info' : false;
  return {
    info: (event, facts) => electronLog.info(lineOf(event, facts)),
    warn: (event, facts) => electronLog.warn(lineOf(event, facts)),
    error: (event, facts) => electronLog.error(lineOf(event, facts)),
  };
}

/** @returns the event and its facts as one line */
export function lineOf(event: string, facts: Facts = {}): string {
  return [event, ...Object.entries(facts).map(([name, value]) => `${name}=${JSON.stringify(value)}`)].join(' ');
}

/**
 * Where an error came from, for the log. Its message stays out, since that may quote what somebody typed; so does the
 * name of the person's home folder.
 */
export function originOf(error: unknown): Facts {
  if (!(error instanceof Error)) return { error: typeof error };
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return { error: error.name, at: frames.map((frame) => frame.trim().replaceAll(homedir(), '~')).join(' < ') };
}
