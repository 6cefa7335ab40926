// The labels of record types, fields and choices, in the language of the interface.

import type { TFunction } from 'i18next';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { RecordTypeName } from '../../shared/catalogue/catalogue.ts';
import { choiceKey, fieldKey, hintKey, typeKey } from '../../shared/texts/keys.ts';

export interface Labels {
  /** "Project" */
  readonly one: (type: RecordTypeName) => string;
  /** "Projecten" */
  readonly other: (type: RecordTypeName) => string;
  readonly field: (type: RecordTypeName, field: string) => string;
  /** The explanation under a field; undefined for the many fields that explain themselves. */
  readonly hint: (type: RecordTypeName, field: string) => string | undefined;
  readonly choice: (type: RecordTypeName, field: string, value: string | number) => string;
}

/**
 * Reads a text by a key that is put together at run time, which the compiler cannot check.
 *
 * @param words what stands between the braces in the text
 * @returns the text, or undefined when there is none
 */
export function textAt(t: TFunction, key: string, words: { readonly [name: string]: string } = {}): string | undefined {
  const read = t as unknown as (key: string, options: { readonly [name: string]: string }) => string;
  return read(key, { ...words, defaultValue: '' }) || undefined;
}

/** @returns functions that name types, fields and choices; a name without a text is shown as it is stored */
export function useLabels(): Labels {
  const { t } = useTranslation();
  return useMemo(
    () => ({
      one: (type) => textAt(t, typeKey(type, 'one')) ?? type,
      other: (type) => textAt(t, typeKey(type, 'other')) ?? type,
      field: (type, field) => textAt(t, fieldKey(type, field)) ?? field,
      hint: (type, field) => textAt(t, hintKey(type, field)),
      choice: (type, field, value) => textAt(t, choiceKey(type, field, value)) ?? String(value),
    }),
    [t],
  );
}
