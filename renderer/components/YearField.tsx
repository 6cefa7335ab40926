// A calendar year.

import { NumberField, type NumberFieldProps } from './NumberField.tsx';

export function YearField(props: Omit<NumberFieldProps, 'format'>) {
  return <NumberField {...props} format="year" />;
}
