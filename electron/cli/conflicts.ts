// `conflicts`: what waits for a person's decision.

import type { ConflictRow } from '../../shared/contract/conflicts.ts';
import { formatMoment } from '../../shared/format/formatDate.ts';
import { fieldKey } from '../../shared/texts/keys.ts';
import { textOf } from '../../shared/texts/textOf.ts';
import { listConflicts } from '../store/conflicts.ts';
import { type Command, DONE, isSet, sayJson } from './command.ts';

const PAGE = 500;

export const conflicts: Command = {
  options: { json: { type: 'boolean' } },
  operands: [0, 0],
  run: (invocation, say) => {
    const { store, language } = invocation;
    const rows: ConflictRow[] = [];
    for (;;) {
      const page = listConflicts(store.connection, { search: '', offset: rows.length, limit: PAGE }, store.replica);
      rows.push(...page.rows);
      if (page.rows.length === 0 || rows.length >= page.total) break;
    }
    if (isSet(invocation, 'json')) {
      sayJson(say, rows);
      return DONE;
    }
    for (const { type, record, title, field, author, at } of rows) {
      const label = textOf(language, fieldKey(type, field));
      say(textOf(language, 'cli.conflict', { record, title, field: label, author, at: formatMoment(at, language) }));
    }
    say(textOf(language, 'cli.conflicts', { count: rows.length }));
    return DONE;
  },
};
