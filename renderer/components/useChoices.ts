// Asks for choices as a person types, and drops answers that come after a newer question.

import { useEffect, useState } from 'react';

export interface Choices<T> {
  readonly found: readonly T[];
  readonly isSearching: boolean;
}

const WAIT_MS = 60;

/**
 * @param load asks for the choices that fit the words; its failures are the caller's to report
 * @param isActive nothing is asked while false
 * @returns what was found last, so that the list does not blink between two answers
 */
export function useChoices<T>(
  load: (search: string) => Promise<readonly T[]>,
  search: string,
  isActive: boolean,
): Choices<T> {
  const [choices, setChoices] = useState<Choices<T>>({ found: [], isSearching: false });
  useEffect(() => {
    if (!isActive) return;
    let isCurrent = true;
    setChoices((before) => ({ ...before, isSearching: true }));
    const timer = setTimeout(() => {
      load(search).then(
        (found) => isCurrent && setChoices({ found, isSearching: false }),
        () => isCurrent && setChoices({ found: [], isSearching: false }),
      );
    }, WAIT_MS);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [load, search, isActive]);
  return choices;
}
