// The groups of a list: one for each value of the field by which it is grouped, with its number of records.

import { useQueries } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { RecordTypeName } from '../../../shared/catalogue/catalogue.ts';
import type { Choice } from '../../../shared/contract/contract.ts';
import type { Filter } from '../../../shared/contract/queries.ts';
import { call } from '../../bridge/call.ts';
import { askKey, useAsk } from '../../bridge/useAsk.ts';
import { useLabels } from '../../texts/useLabels.ts';
import type { Column } from '../columns.ts';
import { type ListState, selectionOf } from '../listState.ts';
import type { Segment } from './layout.ts';

/** With more groups than this a list is no longer an overview; a filter serves better. */
export const MAX_GROUPS = 50;

type GroupSegment = Omit<Segment, 'collapsed'>;

export interface Groups {
  /** Undefined while they are being counted. */
  readonly segments: readonly GroupSegment[] | undefined;
  /** The field has too many values to group by. */
  readonly tooMany: boolean;
}

interface GroupValue {
  readonly value: string | number;
  readonly label: string;
}

function filterOf(field: string, value: string | number | undefined): Filter {
  return value === undefined ? { field, operator: 'isEmpty', values: [] } : { field, operator: 'is', values: [value] };
}

function valuesOf(
  column: Column | undefined,
  choices: readonly Choice[],
  label: (value: string | number) => string,
): readonly GroupValue[] {
  const field = column?.field;
  if (field?.kind === 'choice') return field.choices.map((value) => ({ value, label: label(value) }));
  if (field?.kind === 'yesNo') return [1, 0].map((value) => ({ value, label: label(value) }));
  const named = choices.map(({ id, title }) => ({ value: id, label: title }));
  return named.sort((a, b) => a.label.localeCompare(b.label));
}

/** @returns the groups in the order of their values, empty ones left out; those without a value come last */
export function useGroups(state: ListState): Groups {
  const { t } = useTranslation();
  const labels = useLabels();
  const { type, group } = state;
  const target = group?.field?.kind === 'reference' ? (group.field.to as RecordTypeName) : undefined;
  const choices = useAsk(
    'records.choices',
    { type: target ?? type, search: '', limit: MAX_GROUPS + 1 },
    { enabled: target !== undefined },
  ).data;
  const values = useMemo(
    () => valuesOf(group, choices ?? [], (value) => labels.choice(type, group?.name ?? '', value)),
    [group, choices, labels, type],
  );
  const tooMany = values.length > MAX_GROUPS;
  const isAsking = group !== undefined && !tooMany && (target === undefined || choices !== undefined);
  const wanted: readonly (GroupValue | undefined)[] = isAsking ? [...values, undefined] : [];

  const counts = useQueries({
    queries: wanted.map((one) => {
      const selection = selectionOf(state);
      const input = { ...selection, filters: [...selection.filters, filterOf(group?.name ?? '', one?.value)] };
      return { queryKey: askKey('records.count', input), queryFn: () => call('records.count', input) };
    }),
    combine: (results) => results.map(({ data }) => data),
  });

  const segments = useMemo(() => {
    if (!isAsking || !group || counts.length !== values.length + 1 || counts.includes(undefined)) return undefined;
    return counts.flatMap((count = 0, index): GroupSegment[] => {
      const one = values[index];
      if (count === 0) return [];
      const value = one?.label ?? t('list.group.empty');
      return [
        {
          key: one ? String(one.value) : '',
          label: t('list.group.label', { field: labels.field(type, group.name), value }),
          filters: [filterOf(group.name, one?.value)],
          count,
        },
      ];
    });
  }, [isAsking, counts, values, group, labels, t, type]);
  return { segments, tooMany };
}
