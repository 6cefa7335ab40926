// A finding in words: the same sentence in the window and on the command line.

import type { Language } from '../contract/contract.ts';
import type { Finding } from '../contract/findings.ts';
import { formatMoney } from '../format/formatMoney.ts';
import { choiceKey, fieldKey } from './keys.ts';
import { textOf } from './textOf.ts';

function detailWords(kind: Finding['kind'], type: Finding['type'], detail: string, language: Language): string {
  if (kind === 'danglingReference') return textOf(language, fieldKey(type, detail));
  return kind === 'adviceStatusDiffers' ? textOf(language, choiceKey(type, 'status', detail)) : detail;
}

/** @returns what is wrong and what to do, with the record's title, as one or two sentences */
export function findingSentence({ kind, type, title, detail, amounts = [] }: Finding, language: Language): string {
  const [amount, other] = amounts.map((cents) => formatMoney(cents, language));
  return textOf(language, `finding.${kind}`, {
    title,
    detail: detailWords(kind, type, detail, language),
    amount: amount ?? '',
    other: other ?? '',
  });
}
