// Several names in a sentence.

import type { Language } from '../contract/contract.ts';
import { localeTags } from './formatWords.ts';

/** @returns "Anne, Bram en Carla" */
export function formatList(names: readonly string[], language: Language): string {
  return new Intl.ListFormat(localeTags[language], { type: 'conjunction' }).format(names);
}
