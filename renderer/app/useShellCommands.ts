// What the shell itself does for a command when the page that is open has no answer of its own.

import { useNavigate } from '@tanstack/react-router';
import { layerStore } from '../state/layer.ts';
import { preferencesStore } from '../state/preferences.ts';
import { runCommandWhenReady, useCommand } from './commandHandlers.ts';
import { type CommandId, type PageName, pages } from './keys.ts';
import { pageAddress } from './pageAddress.ts';
import { useUndo } from './useUndo.ts';

const FALLBACK = { isFallback: true } as const;

/** For the shell, once. */
export function useShellCommands(): void {
  const navigate = useNavigate();
  const { undo, redo } = useUndo();
  const { layer, show } = layerStore();

  useCommand('palette', () => show(layer === 'palette' ? 'none' : 'palette'), FALLBACK);
  useCommand('new', () => show('palette'), FALLBACK);
  useCommand('keyboard', () => show('keyboard'), FALLBACK);
  useCommand('undo', undo, FALLBACK);
  useCommand('redo', redo, FALLBACK);
  useCommand('toggleNavigation', preferencesStore.getState().toggleNavigation, FALLBACK);
  useCommand('newAdvice', () => void navigate({ to: '/new-advice' }), FALLBACK);
  useCommand('about', () => void navigate({ to: '/about' }), FALLBACK);

  function toExchange(command: CommandId): void {
    runCommandWhenReady(command);
    void navigate({ to: '/exchange' });
  }
  useCommand('export', () => toExchange('export'), FALLBACK);
  useCommand('import', () => toExchange('import'), FALLBACK);

  for (const page of pages) {
    // biome-ignore lint/correctness/useHookAtTopLevel: the list of pages never changes, so the order is always the same
    useCommand(`go.${page as PageName}`, () => void navigate(pageAddress(page)), FALLBACK);
  }
}
