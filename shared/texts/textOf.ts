// One text by its key, for where there is no i18next: packages, documents, the menu, the command line.

import type { Language } from '../contract/contract.ts';
import { resources } from './index.ts';

/**
 * @param key the path to the text, with dots
 * @param values what fills the `{{placeholders}}`
 * @returns the text, or the key itself when there is none: visible, and found by the texts' test
 */
export function textOf(
  language: Language,
  key: string,
  values: { readonly [name: string]: string | number } = {},
): string {
  let found: unknown = resources[language].translation;
  for (const part of key.split('.')) {
    found = typeof found === 'object' && found !== null ? (found as { [part: string]: unknown })[part] : undefined;
  }
  if (typeof found !== 'string') return key;
  return found.replace(/\{\{(\w+)\}\}/g, (placeholder, name: string) => String(values[name] ?? placeholder));
}
