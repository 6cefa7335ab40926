// The menu bar in both languages and on each system.

import type { MenuItemConstructorOptions } from 'electron';
import { describe, expect, it, vi } from 'vitest';
import { menuTemplate } from '../../../electron/menu.ts';
import { LANGUAGES, MENU_COMMANDS } from '../../../shared/contract/contract.ts';

const PLATFORMS = ['win32', 'linux', 'darwin'] as const;
const cases = LANGUAGES.flatMap((language) => PLATFORMS.map((platform) => [language, platform] as const));

function itemsOf(template: readonly MenuItemConstructorOptions[]): MenuItemConstructorOptions[] {
  return template.flatMap((item) => (Array.isArray(item.submenu) ? itemsOf(item.submenu) : [item]));
}

describe.each(cases)('the menu bar in %s on %s', (language, platform) => {
  const send = vi.fn();
  const template = menuTemplate({ language, platform, development: false, send });
  const items = itemsOf(template);

  it('offers every command once', () => {
    const commands = items.map((item) => item.id).filter((id) => id !== undefined);
    expect(commands.toSorted()).toEqual([...MENU_COMMANDS].toSorted());
  });

  it('sends the command that is chosen', () => {
    for (const item of items.filter(({ id }) => id !== undefined)) {
      (item.click as () => void)();
      expect(send).toHaveBeenLastCalledWith(item.id);
    }
  });

  it('gives no key twice', () => {
    const keys = items.map((item) => item.accelerator).filter((key) => key !== undefined);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('leaves the keys of undo and redo to the page, where a text field has its own', () => {
    const own = items.filter(({ id }) => id === 'undo' || id === 'redo');
    expect(own.map((item) => item.registerAccelerator)).toEqual([false, false]);
    expect(items.some(({ role }) => role === 'undo' || role === 'redo')).toBe(false);
  });

  it('says everything in words of its own', () => {
    for (const item of [...template, ...items]) {
      if (item.type !== 'separator' && item.visible !== false) expect(item.label).toBeTruthy();
    }
  });

  it('has developer tools only in development', () => {
    const roles = (development: boolean) =>
      itemsOf(menuTemplate({ language, platform, development, send })).map(({ role }) => role);
    expect(roles(false)).not.toContain('toggleDevTools');
    expect(roles(false)).not.toContain('reload');
    expect(roles(true)).toContain('toggleDevTools');
  });
});
