// Listens to the keyboard and the menu bar, and has commands carried out.

import { useEffect } from 'react';
import type { MenuCommand } from '../../shared/contract/contract.ts';
import { subscribe } from '../bridge/call.ts';
import { preferencesStore } from '../state/preferences.ts';
import { runCommand } from './commandHandlers.ts';
import { meaningOf } from './keyPress.ts';
import { type CommandId, keyCommands } from './keys.ts';

/** How long the second key of a pair may take. */
const PAIR_MS = 1_500;

function isTextField(element: Element | null): boolean {
  return (
    element instanceof HTMLTextAreaElement ||
    (element instanceof HTMLInputElement && !['checkbox', 'radio', 'button'].includes(element.type)) ||
    (element instanceof HTMLElement && element.isContentEditable)
  );
}

/** Inside a dialog only what belongs to the dialog may happen. */
function isInDialog(element: Element | null): boolean {
  return element?.closest('[role="dialog"], [role="alertdialog"]') != null;
}

const menuCommands: { readonly [Name in MenuCommand]: CommandId } = {
  new: 'new',
  save: 'save',
  undo: 'undo',
  redo: 'redo',
  palette: 'palette',
  find: 'find',
  export: 'export',
  import: 'import',
  settings: 'go.settings',
  keyboard: 'keyboard',
  about: 'about',
};

/** In a text field "undo" from the menu takes back typing, as its key does. */
function runMenuCommand(command: MenuCommand): void {
  const isEditing = command === 'undo' || command === 'redo';
  if (isEditing && isTextField(document.activeElement)) document.execCommand(command);
  else runCommand(menuCommands[command]);
}

/** For the shell, once. */
export function useGlobalKeys(): void {
  useEffect(() => {
    let before: string | null = null;
    let pairTimer: ReturnType<typeof setTimeout> | undefined;

    function onKeyDown(event: KeyboardEvent): void {
      if (event.defaultPrevented || event.isComposing || ['Control', 'Shift', 'Alt', 'Meta'].includes(event.key))
        return;
      const target = event.target instanceof Element ? event.target : null;
      const { command, begins } = meaningOf(event, keyCommands, {
        isTyping: isTextField(target),
        singleKeys: preferencesStore.getState().singleKeys,
        before,
      });
      clearTimeout(pairTimer);
      before = begins;
      if (begins !== null) pairTimer = setTimeout(() => (before = null), PAIR_MS);
      if (command === null || (isInDialog(target) && command !== 'palette')) return;
      if (runCommand(command)) event.preventDefault();
    }

    document.addEventListener('keydown', onKeyDown);
    const endMenu = subscribe('command', ({ command }) => runMenuCommand(command));
    return () => {
      document.removeEventListener('keydown', onKeyDown);
      clearTimeout(pairTimer);
      endMenu();
    };
  }, []);
}
