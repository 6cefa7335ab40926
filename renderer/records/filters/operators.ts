// Which questions can be asked of which kind of column, and which of them take a value.

import type { FieldKind } from '../../../shared/catalogue/fields.ts';
import type { Filter } from '../../../shared/contract/queries.ts';

export type Operator = Filter['operator'];

const OPERATORS: { readonly [Kind in FieldKind]: readonly [Operator, ...Operator[]] } = {
  text: ['contains', 'is', 'isEmpty', 'isFilled'],
  longText: ['contains', 'isEmpty', 'isFilled'],
  tags: ['contains', 'isEmpty', 'isFilled'],
  date: ['from', 'until', 'before', 'is', 'isEmpty', 'isFilled'],
  money: ['from', 'until', 'before', 'is', 'isEmpty', 'isFilled'],
  number: ['from', 'until', 'before', 'is', 'isEmpty', 'isFilled'],
  choice: ['is', 'isNot', 'isEmpty', 'isFilled'],
  yesNo: ['is', 'isEmpty', 'isFilled'],
  reference: ['is', 'isNot', 'isEmpty', 'isFilled'],
};

/** @returns the operators that make sense for a kind of column, the most used first */
export function operatorsOf(kind: FieldKind): readonly [Operator, ...Operator[]] {
  return OPERATORS[kind];
}

/** @returns whether an operator asks for a value; "is filled in" does not */
export function takesValue(operator: Operator): boolean {
  return operator !== 'isEmpty' && operator !== 'isFilled';
}

/** @returns whether a filter can be applied as it stands */
export function isComplete(filter: Filter): boolean {
  return !takesValue(filter.operator) || filter.values.length > 0;
}
