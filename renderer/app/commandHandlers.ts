// Who carries out a command now: the page that is open, or else the shell.

import { useEffect, useRef } from 'react';
import type { CommandId } from './keys.ts';

type Handler = () => void;

const handlers = new Map<CommandId, Handler[]>();
let waiting: CommandId | null = null;

/**
 * Carries out a command by the handler that was mounted last.
 *
 * @returns false when nobody handles it now
 */
export function runCommand(id: CommandId): boolean {
  const handler = handlers.get(id)?.at(-1);
  handler?.();
  return handler !== undefined;
}

/** Carries out a command as soon as a page that is about to open handles it; forgotten when another is asked for. */
export function runCommandWhenReady(id: CommandId): void {
  waiting = id;
}

export interface CommandOptions {
  /** False while the command makes no sense; the next handler is asked instead. */
  readonly enabled?: boolean;
  /** The shell's own answer, for when no page has one. */
  readonly isFallback?: boolean;
}

/** Makes this component the one that carries out a command, for as long as it is there. */
export function useCommand(id: CommandId, handler: Handler, options: CommandOptions = {}): void {
  const { enabled = true, isFallback = false } = options;
  const latest = useRef(handler);
  useEffect(() => {
    latest.current = handler;
  });
  useEffect(() => {
    if (!enabled) return;
    const stack = handlers.get(id) ?? [];
    handlers.set(id, stack);
    const entry: Handler = () => latest.current();
    if (isFallback) stack.unshift(entry);
    else stack.push(entry);
    if (!isFallback && waiting === id) {
      waiting = null;
      queueMicrotask(entry);
    }
    return () => {
      stack.splice(stack.indexOf(entry), 1);
    };
  }, [id, enabled, isFallback]);
}
