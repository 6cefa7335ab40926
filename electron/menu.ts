// The menu bar: the standard editing and viewing commands, and our own, which the page carries out.

import type { MenuItemConstructorOptions } from 'electron';
import type { Language, MenuCommand } from '../shared/contract/contract.ts';
import { resources } from '../shared/texts/index.ts';

interface MenuNeeds {
  readonly language: Language;
  readonly platform: NodeJS.Platform;
  /** Shows reload and the developer tools. */
  readonly development: boolean;
  readonly send: (command: MenuCommand) => void;
}

/** @returns the template of the menu bar in the person's language */
export function menuTemplate({ language, platform, development, send }: MenuNeeds): MenuItemConstructorOptions[] {
  const { menu } = resources[language].translation;
  const isMac = platform === 'darwin';
  const separator: MenuItemConstructorOptions = { type: 'separator' };

  const command = (name: MenuCommand, accelerator?: string): MenuItemConstructorOptions => ({
    id: name,
    label: menu[name],
    click: () => send(name),
    ...(accelerator === undefined ? {} : { accelerator }),
  });

  /**
   * Shows its key but leaves pressing it to the page: in a text field that key takes back typing, elsewhere the last
   * change of a record, and only the page knows where the cursor is.
   */
  const shownOnly = (name: MenuCommand, accelerator: string): MenuItemConstructorOptions => ({
    ...command(name, accelerator),
    registerAccelerator: false,
  });

  const file: MenuItemConstructorOptions = {
    label: menu.file,
    submenu: [
      command('new', 'CmdOrCtrl+N'),
      command('save', 'CmdOrCtrl+S'),
      separator,
      command('import', 'CmdOrCtrl+O'),
      command('export', 'CmdOrCtrl+Shift+E'),
      ...(isMac
        ? []
        : [separator, command('settings', 'CmdOrCtrl+,'), separator, { role: 'quit', label: menu.quit } as const]),
    ],
  };

  const edit: MenuItemConstructorOptions = {
    label: menu.edit,
    submenu: [
      shownOnly('undo', 'CmdOrCtrl+Z'),
      shownOnly('redo', isMac ? 'Cmd+Shift+Z' : 'Ctrl+Y'),
      separator,
      { role: 'cut', label: menu.cut },
      { role: 'copy', label: menu.copy },
      { role: 'paste', label: menu.paste },
      { role: 'selectAll', label: menu.selectAll },
      separator,
      command('find', 'CmdOrCtrl+F'),
    ],
  };

  const view: MenuItemConstructorOptions = {
    label: menu.view,
    submenu: [
      { role: 'zoomIn', label: menu.zoomIn },
      // Most keyboards have the plus above the equals sign: zooming in should not need Shift.
      { role: 'zoomIn', accelerator: 'CmdOrCtrl+=', visible: false, acceleratorWorksWhenHidden: true },
      { role: 'zoomOut', label: menu.zoomOut },
      { role: 'resetZoom', label: menu.resetZoom },
      separator,
      { role: 'togglefullscreen', label: menu.fullScreen },
      ...(development
        ? [
            separator,
            { role: 'reload', label: menu.reload } as const,
            { role: 'toggleDevTools', label: menu.developerTools } as const,
          ]
        : []),
    ],
  };

  const go: MenuItemConstructorOptions = { label: menu.go, submenu: [command('palette', 'CmdOrCtrl+K')] };

  const help: MenuItemConstructorOptions = {
    role: 'help',
    label: menu.help,
    submenu: [command('keyboard', 'F1'), ...(isMac ? [] : [separator, command('about')])],
  };

  const application: MenuItemConstructorOptions = {
    label: 'Weerwerk',
    submenu: [
      command('about'),
      separator,
      command('settings', 'Cmd+,'),
      separator,
      { role: 'hide', label: menu.hide },
      { role: 'hideOthers', label: menu.hideOthers },
      { role: 'unhide', label: menu.showAll },
      separator,
      { role: 'quit', label: menu.quit },
    ],
  };

  return [...(isMac ? [application] : []), file, edit, view, go, help];
}
