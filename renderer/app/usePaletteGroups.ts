// What the palette shows for what is typed: records found, commands that fit; records seen lately when nothing is.

import { useNavigate } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { RecordSummary, SearchHit } from '../../shared/contract/queries.ts';
import { call } from '../bridge/call.ts';
import { useAsk } from '../bridge/useAsk.ts';
import { useChoices } from '../components/useChoices.ts';
import { WHOLE_LIST } from '../records/listState.ts';
import { recentStore } from '../state/recent.ts';
import { useLabels } from '../texts/useLabels.ts';
import { matchesWords } from './matchesWords.ts';
import { sectionIcons } from './sectionIcons.ts';
import { sectionOf } from './sections.ts';
import { type PaletteItem, usePaletteCommands } from './usePaletteCommands.ts';

export type { PaletteItem } from './usePaletteCommands.ts';

export interface PaletteGroup {
  readonly id: string;
  readonly label: string;
  readonly items: readonly PaletteItem[];
}

const MAX_HITS = 20;
/** Few, so that the records stay in sight under them. */
const MAX_COMMANDS = 5;

const searchRecords = (text: string): Promise<readonly SearchHit[]> =>
  call('search.records', { text, limit: MAX_HITS });

/** @returns the records seen last, without those that are gone by now */
function useRecent(): readonly RecordSummary[] {
  const recent = recentStore((state) => state.records);
  const ids = recent.map(({ id }) => id);
  const { data = [] } = useAsk('records.titles', { ids }, { enabled: ids.length > 0 });
  return useMemo(() => recent.flatMap(({ id }) => data.find((record) => record.id === id) ?? []), [recent, data]);
}

export function usePaletteGroups(text: string): {
  readonly groups: readonly PaletteGroup[];
  readonly isSearching: boolean;
} {
  const { t } = useTranslation();
  const labels = useLabels();
  const navigate = useNavigate();
  const commands = usePaletteCommands();
  const recent = useRecent();
  const words = text.trim();
  const { found, isSearching } = useChoices(searchRecords, words, words !== '');

  const record = (summary: RecordSummary & { readonly excerpt?: string | null }): PaletteItem => ({
    id: `record:${summary.type}:${summary.id}`,
    label: summary.title,
    icon: sectionIcons[sectionOf(summary.type)],
    detail: labels.one(summary.type),
    excerpt: summary.excerpt ?? null,
    run: () =>
      void navigate({
        to: '/list/$type',
        params: { type: summary.type },
        search: { view: WHOLE_LIST, record: summary.id },
      }),
  });
  const fitting = (items: readonly PaletteItem[]): readonly PaletteItem[] =>
    items.filter((item) => matchesWords(item.label, words)).slice(0, MAX_COMMANDS);

  const groups: readonly PaletteGroup[] =
    words === ''
      ? [
          { id: 'recent', label: t('shell.palette.recent'), items: recent.map(record) },
          { id: 'pages', label: t('shell.palette.pages'), items: commands.pages },
          { id: 'commands', label: t('shell.palette.commands'), items: commands.actions },
        ]
      : [
          {
            id: 'commands',
            label: t('shell.palette.commands'),
            items: fitting([...commands.pages, ...commands.actions]),
          },
          { id: 'found', label: t('shell.palette.found'), items: found.map(record) },
        ];
  return { groups: groups.filter((group) => group.items.length > 0), isSearching };
}
