// The value of any field or computed column as people read it.

import { useMemo } from 'react';
import { type FieldValue, fieldOf, type RecordTypeName } from '../../shared/catalogue/catalogue.ts';
import { computedOf } from '../../shared/catalogue/computed.ts';
import type { DateStyle } from '../../shared/format/formatDate.ts';
import { useFormat } from '../texts/useFormat.ts';
import { useLabels } from '../texts/useLabels.ts';

/** The titles of records by id, as the store sends them along. */
export type Titles = { readonly [id: string]: string };

/** @returns the value in words, or undefined when nothing is filled in */
export type ValueText = (
  type: RecordTypeName,
  name: string,
  value: FieldValue | undefined,
  titles: Titles,
  dateStyle?: DateStyle,
) => string | undefined;

function isEmpty(value: FieldValue | undefined): value is null | undefined | '' {
  return value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
}

/** @returns a function that puts values into words in the current language; stable until the language changes */
export function useValueText(): ValueText {
  const format = useFormat();
  const labels = useLabels();
  return useMemo((): ValueText => {
    const numberText = (value: number, name: string, type: RecordTypeName): string => {
      const field = fieldOf(type, name);
      const kind = field?.kind ?? computedOf(type)[name]?.kind;
      if (kind === 'money') return format.money(value);
      return field?.kind === 'number' && field.format === 'year' ? String(value) : format.number(value);
    };
    return (type, name, value, titles, dateStyle = 'short') => {
      if (isEmpty(value)) return undefined;
      const kind = fieldOf(type, name)?.kind;
      if (typeof value === 'object') return value.join(', ');
      if (kind === 'choice' || kind === 'yesNo') return labels.choice(type, name, value);
      if (typeof value === 'number') return numberText(value, name, type);
      if (kind === 'reference') return titles[value] ?? value;
      return kind === 'date' ? format.date(value, dateStyle) : value;
    };
  }, [format, labels]);
}

/** @returns the first line of a text of several paragraphs, for a place with room for one line */
export function firstLine(text: string): string {
  return text.trim().split(/\s*\n/, 1)[0] ?? '';
}
