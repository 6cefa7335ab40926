// Which command a key press means.

import { describe, expect, it } from 'vitest';
import { type KeyContext, type KeyPress, meaningOf, nameOf } from '../../../../renderer/app/keyPress.ts';
import { keyCommands, pages } from '../../../../renderer/app/keys.ts';

const press = (key: string, held: Partial<KeyPress> = {}): KeyPress => ({
  key,
  code: '',
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...held,
});
const onThePage: KeyContext = { isTyping: false, singleKeys: true, before: null };

describe('nameOf', () => {
  it('writes a press as the registry does', () => {
    expect(nameOf(press('k', { ctrlKey: true }))).toBe('Ctrl+K');
    expect(nameOf(press('k', { metaKey: true }))).toBe('Ctrl+K');
    expect(nameOf(press('Z', { ctrlKey: true, shiftKey: true }))).toBe('Ctrl+Shift+Z');
    expect(nameOf(press('?', { shiftKey: true }))).toBe('?');
    expect(nameOf(press('Escape'))).toBe('Esc');
  });

  it('knows the digit from its place where Alt makes another character of it', () => {
    expect(nameOf(press('¡', { altKey: true, code: 'Digit1' }))).toBe('Alt+1');
  });
});

describe('meaningOf', () => {
  it('finds a command by its key', () => {
    expect(meaningOf(press('k', { ctrlKey: true }), keyCommands, onThePage).command).toBe('palette');
  });

  it('takes two keys one after the other', () => {
    const first = meaningOf(press('g'), keyCommands, onThePage);
    expect(first).toEqual({ command: null, begins: 'g' });
    expect(meaningOf(press('p'), keyCommands, { ...onThePage, before: first.begins }).command).toBe('go.projects');
    expect(meaningOf(press('p'), keyCommands, onThePage).command).toBeNull();
  });

  it('leaves letters, undo and the question mark to somebody who is typing', () => {
    const typing: KeyContext = { ...onThePage, isTyping: true };
    expect(meaningOf(press('g'), keyCommands, typing)).toEqual({ command: null, begins: null });
    expect(meaningOf(press('?'), keyCommands, typing).command).toBeNull();
    expect(meaningOf(press('z', { ctrlKey: true }), keyCommands, typing).command).toBeNull();
    expect(meaningOf(press('s', { ctrlKey: true }), keyCommands, typing).command).toBe('save');
  });

  it('leaves single letters alone when they are switched off', () => {
    const off: KeyContext = { ...onThePage, singleKeys: false };
    expect(meaningOf(press('g'), keyCommands, off).begins).toBeNull();
    expect(meaningOf(press('?'), keyCommands, off).command).toBeNull();
    expect(meaningOf(press('F1'), keyCommands, off).command).toBe('keyboard');
  });
});

describe('the registry', () => {
  it('gives no two commands the same key', () => {
    const keys = keyCommands.flatMap((command) => command.keys);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('begins no pair with a key that is a command itself', () => {
    const keys = keyCommands.flatMap((command) => command.keys);
    const beginnings = keys.filter((key) => key.includes(' ')).map((key) => key.split(' ')[0]);
    expect(keys.filter((key) => beginnings.includes(key))).toEqual([]);
  });

  it('has a key for every page', () => {
    const withKey = keyCommands.filter((command) => command.group === 'pages').map((command) => command.id);
    expect(withKey).toEqual(pages.map((page) => `go.${page}`));
  });
});
