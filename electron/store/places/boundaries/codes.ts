// Which municipality a shape is of, by its properties: CBS, PDOK and the land registry name them differently.

import { own, type Unknowns } from './boundedJson.ts';
import { refuseBoundaries } from './refuseBoundaries.ts';
import type { Polygon, Shape } from './shapes.ts';

/** The properties that may hold the code, in small letters, the most certain first. */
const CODE_NAMES = ['statcode', 'gemeentecode', 'gm_code', 'gmcode', 'jrstatcode', 'code', 'identificatie', 'id'];
const NAME_NAMES = ['statnaam', 'gemeentenaam', 'gm_naam', 'gmnaam', 'naam', 'name'];
const YEAR_NAMES = ['jaarcode', 'jaar', 'year'];
/** Of CBS's districts and neighbourhoods: whether a shape is water, which is no part of the land of its municipality. */
const WATER_NAMES = ['water', 'h2o'];

export interface MunicipalShape {
  /** "GM" and four digits. */
  readonly code: string;
  /** As the file gives it; empty when it does not. */
  readonly name: string;
  readonly polygons: readonly Polygon[];
}

export interface MunicipalShapes {
  /** By code; parts of one municipality are together. */
  readonly shapes: readonly MunicipalShape[];
  /** The year of the division; null when the file does not say one, or several. */
  readonly year: number | null;
}

/** @returns the value of the first of these properties that a shape has, whatever the case of its name */
function propertyOf(properties: Unknowns, name: string): unknown {
  const found = Object.keys(properties).find((key) => key.toLowerCase() === name);
  return found === undefined ? undefined : own(properties, found);
}

/**
 * @param value "GM0363", "0363", 363, or with a year before it "2024GM0363": Excel and others drop leading zeros
 * @returns "GM0363"; undefined for anything else
 */
export function codeOf(value: unknown): string | undefined {
  const text = typeof value === 'number' ? String(value) : typeof value === 'string' ? value.trim() : '';
  const digits = /^(?:(?:19|20)\d{2}(?=GM))?(?:GM)?(\d{1,4})$/i.exec(text)?.[1];
  return digits === undefined ? undefined : `GM${digits.padStart(4, '0')}`;
}

function codeFrom(shape: Shape, name: string): string | undefined {
  return codeOf(name === 'id' ? (propertyOf(shape.properties, name) ?? shape.id) : propertyOf(shape.properties, name));
}

function yearFrom(properties: Unknowns): number | undefined {
  const combined = propertyOf(properties, 'jrstatcode');
  const values = [...YEAR_NAMES.map((name) => propertyOf(properties, name)), combined];
  for (const value of values) {
    const year = /^((?:19|20)\d{2})(?:$|GM|-)/i.exec(String(value ?? ''))?.[1];
    if (year !== undefined) return Number(year);
  }
  return undefined;
}

function isWater({ properties }: Shape): boolean {
  return WATER_NAMES.some((name) => String(propertyOf(properties, name) ?? '').toUpperCase() === 'JA');
}

/** @returns the one year that all shapes or the file's name agree on */
function yearOf(shapes: readonly Shape[], fileName: string): number | null {
  const said = new Set(shapes.flatMap(({ properties }) => yearFrom(properties) ?? []));
  if (said.size === 0) for (const [year] of fileName.matchAll(/(?<!\d)(?:19|20)\d{2}(?!\d)/g)) said.add(Number(year));
  const [only, ...others] = said;
  return only !== undefined && others.length === 0 ? only : null;
}

/**
 * @returns the shapes of municipalities; shapes without a code, and water, are left out
 * @throws {WeerwerkError} `boundariesRefused`: `noCodes` when fewer than half of the shapes have a code
 */
export function municipalShapes(shapes: readonly Shape[], fileName: string): MunicipalShapes {
  const land = shapes.filter((shape) => !isWater(shape));
  const counts = CODE_NAMES.map((name) => ({
    name,
    count: land.filter((shape) => codeFrom(shape, name) !== undefined).length,
  }));
  const best = counts.reduce((most, one) => (one.count > most.count ? one : most), { name: '', count: 0 });
  if (best.count === 0 || best.count < land.length / 2) throw refuseBoundaries('noCodes');
  const byCode = new Map<string, MunicipalShape>();
  for (const shape of land) {
    const code = codeFrom(shape, best.name);
    if (code === undefined) continue;
    const name = NAME_NAMES.map((one) => propertyOf(shape.properties, one)).find((value) => typeof value === 'string');
    const before = byCode.get(code);
    byCode.set(code, {
      code,
      name: before?.name ?? String(name ?? '').slice(0, 100),
      polygons: [...(before?.polygons ?? []), ...shape.polygons],
    });
  }
  return { shapes: [...byCode.values()].sort((a, b) => a.code.localeCompare(b.code)), year: yearOf(land, fileName) };
}
