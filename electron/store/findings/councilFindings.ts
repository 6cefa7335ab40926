// What is off in the council: two members on one seat in the same days, as when two people appoint apart from each other.

import type { Finding } from '../../../shared/contract/findings.ts';
import type { Connection } from '../connection.ts';
import { seatKey } from '../council/seats.ts';
import { overlap, TERMS_WITH_SEATS } from '../council/termChecks.ts';

interface TermRow {
  readonly id: string;
  readonly name: string | null;
  readonly seat: string | null;
  readonly startDate: string | null;
  readonly endDate: string | null;
}

/** @returns each pair of overlapping terms once, at the later one */
export function councilFindings(connection: Connection): Finding[] {
  const rows = connection.prepare(`${TERMS_WITH_SEATS} order by t."startDate", t.id`).all() as TermRow[];
  return [...Map.groupBy(rows, ({ seat }) => seatKey(seat ?? '')).values()].flatMap((terms) =>
    terms.flatMap((term, at): Finding[] =>
      terms
        .slice(0, at)
        .flatMap((earlier) =>
          overlap(earlier, term)
            ? [{ kind: 'termsOverlap', type: 'term', id: term.id, title: term.name ?? '', detail: earlier.name ?? '' }]
            : [],
        ),
    ),
  );
}
