// How wide a person likes each column: kept on this computer, by record type.

import { create } from 'zustand';
import { persist } from 'zustand/middleware';
import type { RecordTypeName } from '../../../shared/catalogue/catalogue.ts';

/** CSS pixels by column name. */
export type Widths = { readonly [column: string]: number };

interface ColumnWidths {
  readonly byType: { readonly [Type in RecordTypeName]?: Widths };
  readonly setWidths: (type: RecordTypeName, widths: Widths) => void;
}

const NONE: Widths = {};

export const useColumnWidths = create<ColumnWidths>()(
  persist(
    (set) => ({
      byType: {},
      setWidths: (type, widths) => set(({ byType }) => ({ byType: { ...byType, [type]: widths } })),
    }),
    { name: 'weerwerk.columnWidths', version: 1 },
  ),
);

/** @returns the widths that a person set for the list of a type; columns left alone are not in it */
export function useWidthsOf(type: RecordTypeName): Widths {
  return useColumnWidths(({ byType }) => byType[type] ?? NONE);
}
