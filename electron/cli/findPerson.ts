// `find-person`: every field in which the words occur, now or in the past, for whoever asks what is kept about them.

import type { Occurrence } from '../../shared/contract/erasure.ts';
import { fieldKey } from '../../shared/texts/keys.ts';
import { textOf } from '../../shared/texts/textOf.ts';
import { findOccurrences } from '../store/erasure.ts';
import { type Command, DONE, type Invocation, Misuse } from './command.ts';

const SHORTEST = 2;

function lineOf({ language }: Invocation, { type, record, title, field, isCurrent, past }: Occurrence): string {
  const where = textOf(language, isCurrent ? 'export.review.current' : 'export.review.past');
  const facts = { record, title, field: textOf(language, fieldKey(type, field)), where, past: past.length };
  return textOf(language, 'cli.occurrence', facts);
}

export const findPerson: Command = {
  options: {},
  operands: [1, 50],
  run: (invocation, say) => {
    const { store, language, operands } = invocation;
    const text = operands.join(' ').trim();
    if (text.length < SHORTEST) throw new Misuse(textOf(language, 'cli.missingOperand'));
    const found = findOccurrences(store.connection, text);
    for (const occurrence of found) say(lineOf(invocation, occurrence));
    say(textOf(language, 'cli.occurrences', { count: found.length, text }));
    return DONE;
  },
};
