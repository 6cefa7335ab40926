// The division of the country into municipalities at a moment: which code counts for which, through chains of mergers.
// Nothing is ever divided over several municipalities: what cannot be told stays under its own code and is said so.

/** A municipality with the years of its code. */
export interface DividedMunicipality {
  readonly id: string;
  readonly code: string;
  /** ISO date of the first day; null when it was always there. */
  readonly validFrom: string | null;
  /** ISO date of the last day; null when it still is. */
  readonly validUntil: string | null;
  readonly successorCodes: readonly string[];
}

/**
 * - `own`: it existed on that day
 * - `successor`, `predecessor`: wholly part of the municipality that it is counted under
 * - `split`: its successors on that day are several; `merged`: so are its predecessors
 * - `unknown`: no successor is filled in, one is not known, or they go round in a circle
 */
export type PlacementKind = 'own' | 'successor' | 'predecessor' | 'split' | 'merged' | 'unknown';

/** Under which municipality amounts of another one are counted. */
export interface Placement {
  /** The id that its amounts are counted under: its own where they cannot be told. */
  readonly under: string;
  readonly kind: PlacementKind;
}

/** Whether amounts cannot be counted under a municipality of the division, and stay where they are. */
export function isUndivided({ kind }: Placement): boolean {
  return kind === 'split' || kind === 'merged' || kind === 'unknown';
}

/** @returns the day on which the division of a year begins */
export function firstDayOf(year: number): string {
  return `${year}-01-01`;
}

function existsOn({ validFrom, validUntil }: DividedMunicipality, day: string): boolean {
  return (validFrom === null || validFrom <= day) && (validUntil === null || validUntil >= day);
}

/** A municipality that ended before it began exists on no day; its end says more than its beginning. */
function endedBefore({ validUntil }: DividedMunicipality, day: string): boolean {
  return validUntil !== null && validUntil < day;
}

/** Who follows whom, in both directions. */
interface Succession {
  /** Null for a successor that is not known. */
  readonly after: (of: DividedMunicipality) => readonly (DividedMunicipality | null)[];
  readonly before: (of: DividedMunicipality) => readonly DividedMunicipality[];
}

function successionOf(municipalities: readonly DividedMunicipality[]): Succession {
  const byCode = new Map<string, DividedMunicipality>();
  for (const one of municipalities) if (!byCode.has(one.code)) byCode.set(one.code, one);
  const predecessors = new Map<string, DividedMunicipality[]>();
  for (const one of municipalities) {
    for (const code of new Set(one.successorCodes)) predecessors.set(code, [...(predecessors.get(code) ?? []), one]);
  }
  return {
    after: ({ successorCodes }) => [...new Set(successorCodes)].map((code) => byCode.get(code) ?? null),
    before: ({ code }) => predecessors.get(code) ?? [],
  };
}

/** Where a chain leads: the municipalities at its ends, or null when it leads nowhere or in a circle. */
function follow(
  from: DividedMunicipality,
  day: string,
  next: (of: DividedMunicipality) => readonly (DividedMunicipality | null)[],
  isPast: (of: DividedMunicipality) => boolean,
  passed: ReadonlySet<string>,
): readonly DividedMunicipality[] | null {
  if (existsOn(from, day)) return [from];
  if (!isPast(from) || passed.has(from.id)) return null;
  const steps = next(from);
  if (steps.length === 0) return null;
  const ends = new Map<string, DividedMunicipality>();
  for (const step of steps) {
    const found = step === null ? null : follow(step, day, next, isPast, new Set([...passed, from.id]));
    if (found === null) return null;
    for (const end of found) ends.set(end.id, end);
  }
  return [...ends.values()];
}

/**
 * The division on one day: for every municipality that ever was, the one that its amounts are counted under. Each has
 * exactly one, so totals are the same in every division.
 *
 * @param municipalities with unique ids
 * @param day ISO date
 * @returns by id
 */
export function divisionOn(
  municipalities: readonly DividedMunicipality[],
  day: string,
): ReadonlyMap<string, Placement> {
  const { after, before } = successionOf(municipalities);
  return new Map(
    municipalities.map((one): [string, Placement] => {
      if (existsOn(one, day)) return [one.id, { under: one.id, kind: 'own' }];
      const isEnded = endedBefore(one, day);
      const ends = isEnded
        ? follow(one, day, after, (of) => endedBefore(of, day), new Set())
        : follow(one, day, before, (of) => !endedBefore(of, day), new Set());
      const [only, ...others] = ends ?? [];
      if (!only) return [one.id, { under: one.id, kind: 'unknown' }];
      if (others.length > 0) return [one.id, { under: one.id, kind: isEnded ? 'split' : 'merged' }];
      return [one.id, { under: only.id, kind: isEnded ? 'successor' : 'predecessor' }];
    }),
  );
}

/** @returns the municipalities that name this one's code as their successor */
export function predecessorsOf<One extends DividedMunicipality>(
  municipalities: readonly One[],
  { code }: Pick<DividedMunicipality, 'code'>,
): readonly One[] {
  return municipalities.filter(({ successorCodes }) => successorCodes.includes(code));
}

/**
 * The years whose division of 1 January can be chosen.
 *
 * @param firstYear of the amounts, or this year
 * @param thisYear by this computer's clock
 * @returns latest first, with the year of the last merger that was recorded when that lies ahead
 */
export function divisionYears(
  municipalities: readonly DividedMunicipality[],
  firstYear: number,
  thisYear: number,
): readonly number[] {
  const beginnings = municipalities.flatMap(({ validFrom }) =>
    validFrom === null ? [] : Number(validFrom.slice(0, 4)),
  );
  const last = Math.min(Math.max(thisYear, ...beginnings), thisYear + 5);
  const first = Math.max(Math.min(firstYear, thisYear), last - 30);
  return Array.from({ length: last - first + 1 }, (_, index) => last - index);
}
