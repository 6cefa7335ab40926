// Tells which command a key press means, also when it takes two keys one after the other.

import type { CommandId, KeyCommand } from './keys.ts';

/** What a keyboard event says of itself; a part of the DOM's KeyboardEvent. */
export interface KeyPress {
  readonly key: string;
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

/** @returns the press as the registry writes it: "Ctrl+Shift+Z", "F1", "?" */
export function nameOf(press: KeyPress): string {
  const ctrl = press.ctrlKey || press.metaKey;
  // With Alt some systems give another character for a digit; the key's place says which digit it is.
  const digit = press.altKey ? /^(?:Digit|Numpad)(\d)$/.exec(press.code)?.[1] : undefined;
  const isCharacter = press.key.length === 1;
  const plain = press.key === 'Escape' ? 'Esc' : press.key;
  const key = digit ?? (isCharacter && (ctrl || press.altKey) ? plain.toUpperCase() : plain);
  const shift = press.shiftKey && (!isCharacter || ctrl || press.altKey);
  return [ctrl && 'Ctrl', press.altKey && 'Alt', shift && 'Shift', key].filter(Boolean).join('+');
}

export interface KeyContext {
  readonly isTyping: boolean;
  /** Single-letter keys are allowed. */
  readonly singleKeys: boolean;
  /** The key that was pressed just before, if it begins a pair. */
  readonly before: string | null;
}

export interface KeyMeaning {
  readonly command: CommandId | null;
  /** The press begins a pair: hand it back with the next one. */
  readonly begins: string | null;
}

/** A single character without Ctrl or Alt, which is also what people type with. */
const isSingle = (keys: string): boolean => keys.length === 1 || keys.includes(' ');

/** @returns the command that a press means in this context, or the beginning of a pair */
export function meaningOf(press: KeyPress, commands: readonly KeyCommand[], context: KeyContext): KeyMeaning {
  const name = nameOf(press);
  const pair = context.before === null ? null : `${context.before} ${name}`;
  const usable = (command: KeyCommand, keys: string): boolean =>
    isSingle(keys) ? context.singleKeys && !context.isTyping : command.whileTyping || !context.isTyping;

  for (const wanted of [pair, name]) {
    if (wanted === null) continue;
    const found = commands.find((command) =>
      command.keys.some((keys) => keys === wanted && usable(command, keys) && !command.isHandledElsewhere),
    );
    if (found) return { command: found.id, begins: null };
  }
  const begins = commands.some((command) =>
    command.keys.some((keys) => keys.startsWith(`${name} `) && usable(command, keys)),
  );
  return { command: null, begins: begins ? name : null };
}
