// Values as people read them in a document: labels instead of codes, amounts and dates written out, names for ids.

import type { FieldName, FieldValue, RecordTypeName } from '../../shared/catalogue/catalogue.ts';
import { fieldOf } from '../../shared/catalogue/catalogue.ts';
import type { Tone } from '../../shared/catalogue/fields.ts';
import type { Language } from '../../shared/contract/contract.ts';
import { formatDate } from '../../shared/format/formatDate.ts';
import { formatMoney, formatMoneyShort } from '../../shared/format/formatMoney.ts';
import { formatNumber } from '../../shared/format/formatNumber.ts';
import { formatWords, localeTags } from '../../shared/format/formatWords.ts';
import { choiceKey } from '../../shared/texts/keys.ts';
import { textOf } from '../../shared/texts/textOf.ts';
import { type Html, html } from './html.ts';
import type { Records } from './readRecords.ts';

/** A sign beside the word, so that a state is never told by its colour alone. */
const SIGNS: { readonly [T in Tone]: string } = { good: '✓', attention: '▲', bad: '✕', info: '●', neutral: '○' };

export class Words {
  readonly language: Language;
  private readonly records: Records;
  private readonly collator: Intl.Collator;

  constructor(language: Language, records: Records) {
    this.language = language;
    this.records = records;
    this.collator = new Intl.Collator(localeTags[language], { numeric: true });
  }

  /** Puts names and numbers in the order of the alphabet; what has none comes first. */
  compare(left: string | null | undefined, right: string | null | undefined): number {
    return this.collator.compare(left ?? '', right ?? '');
  }

  /** @returns a text of the area `report` */
  text(key: string, values?: { readonly [name: string]: string | number }): string {
    return textOf(this.language, `report.${key}`, values);
  }

  /** @returns any text */
  label(key: string): string {
    return textOf(this.language, key);
  }

  number(value: number): string {
    return formatNumber(value, this.language);
  }

  date(isoDate: string | null | undefined): string {
    return isoDate ? formatDate(isoDate, this.language, 'short') : '';
  }

  /** @param cents whole euro cents; nothing filled in stays empty, for that is not € 0 */
  money(cents: number | null | undefined): string {
    return cents === null || cents === undefined ? '' : formatMoney(cents, this.language);
  }

  /** @returns "ruim € 28.000.000,00" for an amount that is a lower bound */
  moneyAtLeast(cents: number | null, atLeast: boolean): string {
    const amount = this.money(cents);
    return atLeast && amount !== '' ? formatWords[this.language].atLeast.replace('{{amount}}', amount) : amount;
  }

  /** @returns "€ 6,3 mln", for in a chart */
  moneyShort(cents: number, atLeast = false): string {
    return formatMoneyShort(cents, this.language, atLeast);
  }

  /** @returns the label of a choice, in the language of the document */
  choice<Type extends RecordTypeName>(type: Type, field: FieldName<Type>, value: FieldValue | undefined): string {
    return typeof value === 'string' || typeof value === 'number'
      ? textOf(this.language, choiceKey(type, field, value))
      : '';
  }

  /** @returns a choice with the sign and colour of what it means */
  state<Type extends RecordTypeName>(type: Type, field: FieldName<Type>, value: FieldValue | undefined): Html {
    const declared = fieldOf(type, field);
    const label = this.choice(type, field, value);
    if (declared?.kind !== 'choice' || typeof value !== 'string') return html`${label}`;
    const tone = declared.tones?.[value] ?? 'neutral';
    return html`<span class="state ${tone}"><span aria-hidden="true">${SIGNS[tone]}</span> ${label}</span>`;
  }

  /** @returns a name, or words for one that nobody filled in: a row must be called something */
  name(text: string | null | undefined): string {
    return text || this.text('notFilledIn');
  }

  /** @returns what a record is called; words for one that is not in the package */
  title(id: string | null | undefined): string {
    if (!id) return '';
    return this.records.titleOf(id) ?? this.text('notInPackage');
  }
}
