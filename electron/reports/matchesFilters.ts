// Whether a record fits a list's filters, for records that are at hand instead of in the store's tables.

import type { FieldValue, Patch } from '../../shared/catalogue/catalogue.ts';
import type { Filter } from '../../shared/contract/queries.ts';
import { resolveRelative } from '../store/today.ts';

function compares(value: FieldValue | undefined, bound: string | number | undefined): number | undefined {
  const isComparable = typeof value === typeof bound && (typeof value === 'string' || typeof value === 'number');
  if (!isComparable || bound === undefined) return undefined;
  return value < bound ? -1 : value > bound ? 1 : 0;
}

function matches(values: Patch, filter: Filter, today: string): boolean {
  const value = values[filter.field];
  const isEmpty = value === null || value === undefined;
  const wanted = filter.values.map((one) => resolveRelative(one, today));
  const order = compares(value, wanted[0]);
  switch (filter.operator) {
    case 'isEmpty':
      return isEmpty;
    case 'isFilled':
      return !isEmpty;
    case 'is':
      return wanted.some((one) => one === value);
    case 'isNot':
      return wanted.every((one) => one !== value);
    case 'contains':
      return typeof value === 'string' && value.toLowerCase().includes(String(wanted[0] ?? '').toLowerCase());
    case 'from':
      return order !== undefined && order >= 0;
    case 'until':
      return order !== undefined && order <= 0;
    case 'before':
      return order !== undefined && order < 0;
  }
}

/**
 * The same answer as the store gives with SQL; the filters of the built-in views are tested against it.
 *
 * @param today the ISO date that relative dates refer to
 */
export function matchesFilters(values: Patch, filters: readonly Filter[], today: string): boolean {
  return filters.every((filter) => matches(values, filter, today));
}
