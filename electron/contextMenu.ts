// The menu under the right mouse button in text: spelling suggestions, cut, copy, paste.

import { type BrowserWindow, type ContextMenuParams, Menu, type MenuItemConstructorOptions } from 'electron';
import type { Language } from '../shared/contract/contract.ts';
import { resources } from '../shared/texts/index.ts';

/** @param language gives the language of the moment, since it can change while the window is open */
export function offerContextMenu(window: BrowserWindow, language: () => Language): void {
  window.webContents.on('context-menu', (_event, clicked) => {
    const template = [...spelling(window, clicked, language()), ...editing(clicked, language())];
    if (template.length > 0) Menu.buildFromTemplate(template).popup({ window });
  });
}

function spelling(window: BrowserWindow, clicked: ContextMenuParams, language: Language): MenuItemConstructorOptions[] {
  const { misspelledWord: word, dictionarySuggestions: suggestions } = clicked;
  if (word === '') return [];
  const contents = window.webContents;
  return [
    ...suggestions.map((suggestion) => ({ label: suggestion, click: () => contents.replaceMisspelling(suggestion) })),
    {
      label: resources[language].translation.menu.addToDictionary,
      click: () => contents.session.addWordToSpellCheckerDictionary(word),
    },
    { type: 'separator' },
  ];
}

function editing(clicked: ContextMenuParams, language: Language): MenuItemConstructorOptions[] {
  const { menu } = resources[language].translation;
  if (clicked.isEditable) {
    return [
      { role: 'cut', label: menu.cut },
      { role: 'copy', label: menu.copy },
      { role: 'paste', label: menu.paste },
      { role: 'selectAll', label: menu.selectAll },
    ];
  }
  return clicked.selectionText.trim() === '' ? [] : [{ role: 'copy', label: menu.copy }];
}
