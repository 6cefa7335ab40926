// The selected rows of a list, and the ways to change which they are.

import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '../../bridge/call.ts';
import { showToast } from '../../state/toasts.ts';
import { useFormat } from '../../texts/useFormat.ts';
import { useTellError } from '../../texts/useTellError.ts';
import { selectionOf } from '../listState.ts';
import { extendedTo, nothingSelected, type RowSelection, toggled } from './selection.ts';
import { type ListData, MOST_SELECTED } from './useListData.ts';

export interface SelectionControl {
  readonly ids: ReadonlySet<string>;
  readonly toggle: (id: string, line: number) => void;
  readonly extendTo: (line: number) => void;
  /** Selects all records of the list, or none when all were selected. */
  readonly selectAll: () => void;
  readonly clear: () => void;
}

export function useRowSelection(data: ListData): SelectionControl {
  const { t } = useTranslation();
  const format = useFormat();
  const tellError = useTellError();
  const { shown, layout, idsBetween } = data;
  // Another filter is another list: rows that are out of sight must not be changed by a bulk edit.
  const asked = JSON.stringify(selectionOf(shown));
  const [kept, setKept] = useState<{ readonly asked: string; readonly selection: RowSelection }>();
  const selection = kept?.asked === asked ? kept.selection : nothingSelected;
  const set = useCallback((next: RowSelection) => setKept({ asked, selection: next }), [asked]);

  const selectAll = () => {
    if (selection.ids.size > 0 && selection.ids.size >= Math.min(layout.records, MOST_SELECTED)) {
      set(nothingSelected);
      return;
    }
    call('records.ids', selectionOf(shown)).then((ids) => {
      set(extendedTo(selection, ids));
      if (ids.length < layout.records) {
        showToast({ tone: 'info', message: t('list.bulk.limited', { number: format.number(ids.length) }) });
      }
    }, tellError);
  };
  return {
    ids: selection.ids,
    toggle: (id, line) => set(toggled(selection, id, line)),
    extendTo: (line) => {
      idsBetween(selection.anchor, line).then((ids) => set(extendedTo(selection, ids)), tellError);
    },
    selectAll,
    clear: () => set(nothingSelected),
  };
}
