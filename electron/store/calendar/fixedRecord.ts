// The record that takes the place of a moment of every year, to change its date or say that it is done.

import { fixedMomentBy } from '../../../shared/calendar/fixedMoments.ts';
import { WeerwerkError } from '../../../shared/errors.ts';
import { save } from '../save.ts';
import type { Store } from '../store.ts';

interface FixedChoice {
  readonly rule: string;
  /** What to call it, in the words of who asks: the record is read by people without the rules. */
  readonly title: string;
  /** ISO date. */
  readonly date: string;
  /** ISO date; null while it is to be done. */
  readonly doneDate: string | null;
}

/** @throws {WeerwerkError} `badRequest` for a rule that does not exist */
export function setFixed(store: Store, { rule, title, date, doneDate }: FixedChoice): void {
  const moment = fixedMomentBy(rule);
  if (!moment) throw new WeerwerkError({ code: 'badRequest' });
  const known = store.connection
    .prepare('select id from "calendarMoment" where rule = ? and deleted = 0 order by id')
    .pluck()
    .get(rule) as string | undefined;
  const type = 'calendarMoment';
  const { types } = save(store.writer, [
    known === undefined
      ? // Two people who change the same moment change the same record.
        { type, newId: `calendarMoment:${rule}`, patch: { name: title, kind: moment.kind, rule, date, doneDate } }
      : { type, id: known, patch: { date, doneDate } },
  ]);
  if (types.length > 0) store.published(types);
}
