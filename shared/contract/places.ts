// What can be asked of places: a figure for the map in any division, the dossier of one place, mergers and boundaries.

import type { Topology } from 'topojson-specification';
import { z } from 'zod';
import type { Figure } from '../money/figures.ts';
import type { PlacementKind } from '../places/divisions.ts';
import type { MergerProblem } from '../places/merger.ts';
import type { Amounts } from './money.ts';
import { ask, nothing } from './procedure.ts';
import { recordId } from './queries.ts';

const year = z.int().min(1900).max(2200);
const isoDate = z.iso.date();

/** What a map can show of a place: how many projects, or one kind of amount that is known by place. */
export const PLACE_FIGURES = [
  'projects',
  'awarded',
  'committed',
  'planned',
  'paid',
  'spent',
  'settled',
  'reclaimed',
] as const satisfies readonly (Figure | 'projects')[];
export type PlaceFigureName = (typeof PLACE_FIGURES)[number];

/** Years whose division of 1 January can be chosen, latest first, and those of which there are amounts. */
interface PlaceYears {
  readonly divisions: readonly number[];
  readonly years: readonly number[];
}

export interface MunicipalityFigure {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly province: string | null;
  /** A count or euro cents; null where nothing is filled in. */
  readonly value: number | null;
  /** The names of the municipalities that are counted under this one in the division. */
  readonly includes: readonly string[];
  /** Why this municipality, which is not of the division, stands by itself; null for one of the division. */
  readonly undivided: Extract<PlacementKind, 'split' | 'merged' | 'unknown'> | null;
}

export interface AreaFigure {
  readonly id: string;
  readonly name: string;
  readonly municipality: string;
  readonly municipalityName: string;
  /** Degrees, WGS 84; null while nobody filled them in. */
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly value: number | null;
}

export interface PlaceFigures extends PlaceYears {
  readonly asOfDate: string;
  /** Of everything, whether its place is known or not; null when nothing is filled in. */
  readonly total: number | null;
  /** Of what belongs to no municipality; null when there is nothing of that kind. */
  readonly withoutMunicipality: number | null;
  /** Those with a figure or an area, by name. Their values and `withoutMunicipality` come to `total`. */
  readonly municipalities: readonly MunicipalityFigure[];
  readonly areas: readonly AreaFigure[];
}

export interface PlaceLink {
  readonly id: string;
  readonly name: string;
  readonly code: string;
  /** ISO date. */
  readonly validUntil: string | null;
}

/** One instrument and one kind of amount, by year. Euro cents; null is not filled in. */
export interface DossierMoneyRow {
  readonly instrument: string;
  readonly title: string;
  readonly figure: Figure;
  readonly cells: readonly (number | null)[];
  readonly total: number | null;
}

export interface DossierProject {
  readonly id: string;
  readonly name: string;
  readonly status: string;
  readonly health: string | null;
  readonly area: string | null;
  readonly instrument: string | null;
  readonly endDate: string | null;
  readonly continuation: string | null;
  /** Only when personal data was asked for. */
  readonly leadName: string | null;
  readonly leadEmail: string | null;
}

export interface DossierAdvice {
  readonly id: string;
  readonly number: string | null;
  readonly name: string;
  readonly status: string;
  readonly responseDueDate: string | null;
  /** The project through which it touches the place; null when it is about the municipality itself. */
  readonly via: string | null;
}

/** `late`: due and not in; never for what owes no account, such as a DU. */
export type AccountState = 'received' | 'receivedLate' | 'late' | 'expected' | 'notDue';

export interface DossierAccount {
  readonly id: string;
  readonly name: string;
  readonly decision: string;
  readonly year: number;
  readonly dueDate: string | null;
  readonly receivedDate: string | null;
  readonly state: AccountState;
}

export interface DossierContact {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  /** Only when personal data was asked for. */
  readonly contactName: string | null;
  readonly contactEmail: string | null;
  readonly contactPhone: string | null;
}

export interface DossierArea {
  readonly id: string;
  readonly name: string;
  readonly joinedYear: number | null;
  readonly projects: number;
  readonly awarded: number | null;
}

export interface DossierNote {
  readonly id: string;
  readonly name: string;
  readonly date: string | null;
  readonly text: string | null;
}

export interface DossierEvent {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly status: string | null;
  readonly startDate: string | null;
  readonly period: string | null;
}

export interface DossierDocument {
  readonly id: string;
  readonly name: string;
  readonly documentDate: string | null;
  readonly bytes: number | null;
  /** The record that it belongs to. */
  readonly of: string;
}

/** Everything about one place on one page. */
export interface Dossier {
  readonly asOfDate: string;
  readonly type: 'municipality' | 'area';
  readonly id: string;
  readonly name: string;
  /** Of an area: those of its municipality. */
  readonly municipality: PlaceLink;
  readonly province: string | null;
  readonly predecessors: readonly PlaceLink[];
  readonly successors: readonly PlaceLink[];
  /** Codes that are filled in as successors and of which no municipality is known. */
  readonly unknownSuccessors: readonly string[];
  /** Where this municipality is counted in the division asked for, when that is not under itself. */
  readonly countedUnder: PlaceLink | null;
  readonly undivided: MunicipalityFigure['undivided'];
  /** The other municipalities whose records this dossier holds in the division asked for. */
  readonly includes: readonly PlaceLink[];
  readonly divisions: readonly number[];
  readonly years: readonly number[];
  readonly money: readonly DossierMoneyRow[];
  /** By figure, through all instruments: figures are never added to each other. */
  readonly totals: Amounts;
  readonly areas: readonly DossierArea[];
  readonly projects: readonly DossierProject[];
  readonly advice: readonly DossierAdvice[];
  readonly accounts: readonly DossierAccount[];
  readonly contacts: readonly DossierContact[];
  readonly notes: readonly DossierNote[];
  readonly events: readonly DossierEvent[];
  readonly documents: readonly DossierDocument[];
  /** Confidential records, and documents that may hold personal data, that were left out. */
  readonly leftOut: number;
}

const merger = z.strictObject({
  date: isoDate,
  ending: z.array(recordId).min(1).max(50),
  successor: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('existing'), id: recordId }),
    z.strictObject({
      kind: z.literal('new'),
      code: z.string().trim().max(20),
      name: z.string().trim().min(1).max(200),
      province: z.string().max(10).nullable(),
    }),
  ]),
});

/** The boundaries that a person added, ready to be drawn: WGS 84, simplified. */
export interface Boundaries {
  readonly fileName: string;
  /** The year of the division that they show; null while nobody said it. */
  readonly year: number | null;
  /** UTC, ISO 8601. */
  readonly addedAt: string;
  /** One object `municipalities`, each geometry with its code as `id`. */
  readonly topology: Topology;
  /** Shapes of which no municipality with that code is known. */
  readonly unmatched: readonly { readonly code: string; readonly name: string }[];
  /** Municipalities of the division of that year, or of now, without a shape. */
  readonly missing: readonly { readonly code: string; readonly name: string }[];
  readonly shapes: number;
}

export const placesProcedures = {
  /** @param year null for all years; @param division the year whose 1 January counts, null as recorded */
  'places.figures': ask(
    'store',
    z.strictObject({
      figure: z.enum(PLACE_FIGURES),
      year: year.nullable().default(null),
      division: year.nullable().default(null),
    }),
  ).returns<PlaceFigures>(),
  'places.dossier': ask(
    'store',
    z.strictObject({
      type: z.enum(['municipality', 'area']),
      id: recordId,
      division: year.nullable().default(null),
      /** With names and addresses of people, confidential records and documents that may hold personal data. */
      personal: z.boolean().default(false),
    }),
  ).returns<Dossier>(),
  /** What is wrong with a merger, and what is unusual about it, without recording it. */
  'places.checkMerger': ask('store', merger).returns<readonly MergerProblem[]>(),
  /** Records a merger in one undoable batch. Refused with `invalid` while something is wrong. */
  'places.merge': ask('store', merger).returns<{ readonly successor: string }>(),
  'boundaries.get': ask('store', nothing).returns<Boundaries | null>(),
  /** Asks for a file with municipal boundaries and keeps them. Null when cancelled. */
  'boundaries.add': ask('main', nothing).returns<Boundaries | null>(),
  'boundaries.setYear': ask('store', z.strictObject({ year })).returns<null>(),
  'boundaries.remove': ask('store', nothing).returns<null>(),
} as const;

export type MergerInput = z.output<typeof merger>;
