// The keys 1 to 4: choosing the first to the fourth possibility.

import { useCommand } from '../../app/commandHandlers.ts';
import { keyOf } from '../../app/keys.ts';

const CHOICE_COMMANDS = ['decide.first', 'decide.second', 'decide.third', 'decide.fourth'] as const;

/** @returns the key of a possibility by its place among the cards; undefined beyond the last that has one */
export function choiceKeys(index: number): string | undefined {
  const command = CHOICE_COMMANDS[index];
  return command && keyOf(command);
}

/** @param choose what each possibility does when it is chosen, in the order of the cards */
export function useChoiceCommands(choose: readonly (() => void)[]): void {
  CHOICE_COMMANDS.forEach((command, index) => {
    const handler = choose[index];
    // biome-ignore lint/correctness/useHookAtTopLevel: the list of commands never changes, so the order is always the same
    useCommand(command, () => handler?.(), { enabled: handler !== undefined });
  });
}
