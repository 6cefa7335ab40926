// Columns by year, one for every series.

import { GroupColumns, type GroupColumnsProps } from './GroupColumns.tsx';
import type { YearValues } from './yearValues.ts';

export type { YearValues } from './yearValues.ts';

interface YearColumnsProps extends Omit<GroupColumnsProps, 'groups' | 'onOpen'> {
  readonly years: readonly YearValues[];
  /** Gets the year as text. */
  readonly onOpen?: (year: string) => void;
}

/** @returns a group of columns for every year */
export function YearColumns({ years, ...rest }: YearColumnsProps) {
  const groups = years.map(({ year, values, href }) => ({ id: String(year), label: String(year), values, href }));
  return <GroupColumns {...rest} groups={groups} />;
}
