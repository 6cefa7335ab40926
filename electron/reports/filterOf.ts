// Whether a record fits a list's filters, for records that are at hand instead of in the store's tables.

import type { FieldValue, Patch } from '../../shared/catalogue/catalogue.ts';
import type { Filter } from '../../shared/contract/queries.ts';
import { resolveRelative } from '../store/today.ts';

/** @returns below, at or above 0; undefined for what cannot be compared, as nothing compares with SQL's null */
function compares(value: FieldValue | undefined, bound: string | number | undefined): number | undefined {
  const isComparable = typeof value === typeof bound && (typeof value === 'string' || typeof value === 'number');
  if (!isComparable || bound === undefined) return undefined;
  return value < bound ? -1 : value > bound ? 1 : 0;
}

function conditionOf({ field, operator, values: given }: Filter, today: string): (values: Patch) => boolean {
  const wanted = given.map((one) => resolveRelative(one, today));
  const [first] = wanted;
  const order = (values: Patch): number | undefined => compares(values[field], first);
  switch (operator) {
    case 'isEmpty':
      return (values) => (values[field] ?? null) === null;
    case 'isFilled':
      return (values) => (values[field] ?? null) !== null;
    case 'is':
      return (values) => wanted.some((one) => one === values[field]);
    case 'isNot':
      return (values) => wanted.every((one) => one !== values[field]);
    case 'contains':
      return (values) =>
        String(values[field] ?? '')
          .toLowerCase()
          .includes(String(first ?? '').toLowerCase());
    case 'from':
      return (values) => (order(values) ?? -1) >= 0;
    case 'until':
      return (values) => (order(values) ?? 1) <= 0;
    case 'before':
      return (values) => (order(values) ?? 1) < 0;
  }
}

/**
 * The same answer as the store gives with SQL; the filters of the built-in views are tested against it.
 *
 * @param today the ISO date that relative dates refer to
 * @returns whether a record fits all filters
 */
export function filterOf(filters: readonly Filter[], today: string): (values: Patch) => boolean {
  const conditions = filters.map((filter) => conditionOf(filter, today));
  return (values) => conditions.every((fits) => fits(values));
}
