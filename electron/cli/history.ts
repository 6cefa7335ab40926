// `history`: who changed what in a record, and when.

import { type FieldValue, fieldOf, type RecordTypeName } from '../../shared/catalogue/catalogue.ts';
import { WeerwerkError } from '../../shared/errors.ts';
import { formatMoney } from '../../shared/format/formatMoney.ts';
import { choiceKey, fieldKey } from '../../shared/texts/keys.ts';
import { textOf } from '../../shared/texts/textOf.ts';
import { historyOf } from '../store/history.ts';
import { summariesOf } from '../store/titles.ts';
import { type Command, DONE, type Invocation, operandOf } from './command.ts';

/** @returns a value as people read it: an amount in euros, a choice by its label, another record by its title */
function valueWords({ store, language }: Invocation, type: RecordTypeName, name: string, value: FieldValue): string {
  const field = fieldOf(type, name);
  if (value === null) return '–';
  if (typeof value === 'object') return value.join(', ');
  if (field?.kind === 'choice' || field?.kind === 'yesNo') return textOf(language, choiceKey(type, name, value));
  if (field?.kind === 'money') return formatMoney(Number(value), language);
  if (field?.kind === 'reference') return summariesOf(store.connection, [String(value)])[0]?.title ?? String(value);
  return String(value);
}

export const history: Command = {
  options: {},
  operands: [1, 1],
  run: (invocation, say) => {
    const { store, language } = invocation;
    const id = operandOf(invocation, 0);
    const [record] = summariesOf(store.connection, [id]);
    if (!record) throw new WeerwerkError({ code: 'notFound', detail: id });
    say(record.title);
    for (const entry of historyOf(store.connection, id)) {
      say(`${entry.at}  ${entry.author}`);
      for (const { field, before, after } of entry.fields) {
        const words = (value: FieldValue): string => valueWords(invocation, record.type, field, value);
        say(`    ${textOf(language, fieldKey(record.type, field))}: ${words(before)} → ${words(after)}`);
      }
    }
    return DONE;
  },
};
