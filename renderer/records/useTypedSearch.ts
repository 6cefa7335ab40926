// Search words as they are typed: shown at once, asked for when the fingers rest.

import { useEffect, useRef, useState } from 'react';

const REST_MS = 120;

/**
 * @param search the words that hold now
 * @param onSearch is told new words a moment after the last key
 * @returns what is in the field, and the function that changes it
 */
export function useTypedSearch(search: string, onSearch: (search: string) => void) {
  const [typed, setTyped] = useState(search);
  const told = useRef(search);
  const tell = useRef(onSearch);
  useEffect(() => {
    tell.current = onSearch;
  });
  useEffect(() => {
    // Cleared or changed from elsewhere: a link, a view, the Back button.
    if (search !== told.current) {
      told.current = search;
      setTyped(search);
    }
  }, [search]);
  useEffect(() => {
    if (typed === told.current) return;
    const timer = setTimeout(() => {
      told.current = typed;
      tell.current(typed);
    }, REST_MS);
    return () => clearTimeout(timer);
  }, [typed]);
  return [typed, setTyped] as const;
}
