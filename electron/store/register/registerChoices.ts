// What the register can be filtered by: the years, addressees and themes that its advices have.

import type { Register } from '../../../shared/contract/register.ts';
import type { Connection } from '../connection.ts';
import { YEAR_OF_ADVICE } from './registerScope.ts';

/** More addressees than fit a list help nobody to choose. */
const MOST_ADDRESSEES = 100;

const kept = new WeakMap<Connection, { readonly position: number; readonly choices: Register['choices'] }>();

function readChoices(connection: Connection): Register['choices'] {
  return {
    years: connection
      .prepare(
        `select distinct ${YEAR_OF_ADVICE} as year from advice a
         where a.deleted = 0 and coalesce(a."adoptedDate", a."offeredDate") is not null order by 1 desc`,
      )
      .pluck()
      .all() as number[],
    addressees: connection
      .prepare(
        `select addressee from advice where deleted = 0 and addressee is not null
         group by addressee order by count(*) desc, addressee limit ${MOST_ADDRESSEES}`,
      )
      .pluck()
      .all() as string[],
    themes: connection
      .prepare(
        `select t.id, coalesce(t.name, '') as title from "focusTheme" t where t.deleted = 0
           and t.id in (select l."focusTheme" from "adviceFocusTheme" l where l.deleted = 0) order by t.name`,
      )
      .all() as { id: string; title: string }[],
  };
}

/** @returns the choices, read anew only after something changed: they are asked with every letter typed */
export function registerChoices(connection: Connection): Register['choices'] {
  const position = Number(connection.prepare('select max(seq) from change').pluck().get() ?? 0);
  const known = kept.get(connection);
  if (known?.position === position) return known.choices;
  const choices = readChoices(connection);
  kept.set(connection, { position, choices });
  return choices;
}
