// A value from which some words are taken, as a proposal for what stays.

import type { FieldValue } from '../../../shared/catalogue/catalogue.ts';

function escaped(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

function cleaned(text: string, words: string): string | null {
  const left = text
    .normalize('NFC')
    .replace(new RegExp(escaped(words.normalize('NFC')), 'giu'), '…')
    .trim();
  return left === '' || left === '…' ? null : left;
}

/** @returns the value with an ellipsis where the words were; nothing when there was little else */
export function withoutWords(value: FieldValue, words: string): FieldValue {
  if (typeof value === 'string') return cleaned(value, words);
  if (typeof value === 'object' && value !== null) {
    const left = value.filter((word) => cleaned(word, words) === word.normalize('NFC'));
    return left.length === 0 ? null : left;
  }
  return null;
}
