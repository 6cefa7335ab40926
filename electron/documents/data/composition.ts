// Who sits on the council, in numbers: seats, provinces, and ages only where three or more share a band.

import { PROVINCES } from '../../../shared/catalogue/types/places.ts';
import { type DataOf, list } from '../../../shared/documents/shape.ts';
import { query } from '../../store/connection.ts';
import { choiceWords, counted, day, type Source } from './source.ts';

export const compositionShape = {
  zetelsGeteld: 'text',
  samenstellingOp: 'text',
  heeftLeden: 'flag',
  heeftLeeftijden: 'flag',
  aantalBezet: 'text',
  aantalVacant: 'text',
  provincies: list({ naam: 'text', aantal: 'text' }),
  leeftijden: list({ naam: 'text', aantal: 'text' }),
  /** Those whose band is shared by fewer, together; nothing when that too would be fewer than three. */
  overigeLeeftijden: 'text',
} as const;

type Composition = DataOf<typeof compositionShape>;

/** A smaller group could be told to be somebody (AVG, recital 26). */
const SMALLEST_GROUP = 3;

const AGE_BANDS = ['20-29', '30-39', '40-49', '50-59', '60-70'] as const;

/** @param asOf ISO date: a seat counts as filled when a term covers it */
export function compositionOf(source: Source, asOf: string): Composition {
  const { connection } = source;
  const members = connection.all(
    query.selectFrom('councilMember').select(['id', 'region', 'ageBand']).where('deleted', '=', 0),
  );
  const appointed = new Set(
    connection
      .all(
        query
          .selectFrom('term')
          .select('councilMember')
          .where('deleted', '=', 0)
          .where((expression) =>
            expression.or([expression('startDate', 'is', null), expression('startDate', '<=', asOf)]),
          )
          .where('endDate', '>=', asOf),
      )
      .map(({ councilMember }) => councilMember),
  );
  const sitting = members.filter(({ id }) => appointed.has(id));
  const seats = source.council().seats ?? members.length;
  const regions = Map.groupBy(sitting, ({ region }) => region);
  const ages = Map.groupBy(sitting, ({ ageBand }) => ageBand);
  const bands = AGE_BANDS.map((band) => ({ band, count: ages.get(band)?.length ?? 0 }));
  const shown = bands.filter(({ count }) => count >= SMALLEST_GROUP);
  const others = bands.reduce((sum, { count }) => sum + (count < SMALLEST_GROUP ? count : 0), 0);
  return {
    zetelsGeteld: counted(seats, 'zetel', 'zetels'),
    samenstellingOp: day(asOf),
    heeftLeden: sitting.length > 0,
    heeftLeeftijden: shown.length > 0,
    aantalBezet: String(sitting.length),
    aantalVacant: String(Math.max(0, seats - sitting.length)),
    provincies: PROVINCES.flatMap((province) => {
      const count = regions.get(province)?.length ?? 0;
      return count === 0 ? [] : [{ naam: choiceWords('councilMember', 'region', province), aantal: String(count) }];
    }),
    leeftijden: shown.map(({ band, count }) => ({
      naam: choiceWords('councilMember', 'ageBand', band),
      aantal: String(count),
    })),
    overigeLeeftijden: others >= SMALLEST_GROUP ? String(others) : '',
  };
}
