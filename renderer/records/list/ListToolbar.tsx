// Above the list: its view, search words, filters, groups and columns.

import { type Ref, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SearchField } from '../../components/SearchField.tsx';
import { useLabels } from '../../texts/useLabels.ts';
import { FilterChips } from '../filters/FilterChips.tsx';
import { type Editing, FilterMenu } from '../filters/FilterMenu.tsx';
import { inSentence } from '../inSentence.ts';
import type { ListAddress } from '../listAddress.ts';
import type { ListState } from '../listState.ts';
import type { Go } from '../useListAddress.ts';
import { useTypedSearch } from '../useTypedSearch.ts';
import { ColumnsMenu } from './ColumnsMenu.tsx';
import { ExportMenu } from './ExportMenu.tsx';
import { GroupMenu } from './GroupMenu.tsx';
import { ViewsMenu } from './ViewsMenu.tsx';

interface ListToolbarProps {
  readonly state: ListState;
  readonly address: ListAddress;
  readonly go: Go;
  readonly searchRef: Ref<HTMLInputElement>;
}

/** An address that says nothing about which rows and columns to show. */
const PLAIN_VIEW: ListAddress = {
  view: undefined,
  search: undefined,
  filters: undefined,
  sort: undefined,
  columns: undefined,
  group: undefined,
};

export function ListToolbar({ state, address, go, searchRef }: ListToolbarProps) {
  const { t } = useTranslation();
  const labels = useLabels();
  const [editing, setEditing] = useState<Editing>();
  const [typed, setTyped] = useTypedSearch(state.search, (search) => go({ search }, { replace: true }));
  const searchLabel = t('list.toolbar.search', { what: inSentence(labels.other(state.type)) });
  return (
    <div className="ww-toolbar">
      <div role="toolbar" aria-label={t('list.toolbar.label')} className="ww-toolbar-row">
        <div className="ww-toolbar-search">
          <SearchField
            ref={searchRef}
            label={searchLabel}
            placeholder={searchLabel}
            value={typed}
            onChange={setTyped}
          />
        </div>
        <ViewsMenu state={state} address={address} onView={(view) => go({ ...PLAIN_VIEW, ...view })} />
        <FilterMenu
          state={state}
          editing={editing}
          onEditing={setEditing}
          onChange={(filters) => go({ filters: [...filters] })}
        />
        <span className="ww-toolbar-extra">
          <GroupMenu state={state} onChange={(group) => go({ group })} />
          <ColumnsMenu
            state={state}
            onChange={(columns) => go({ columns: columns && [...columns] }, { replace: true })}
          />
          <ExportMenu state={state} />
        </span>
      </div>
      <FilterChips state={state} onChange={(filters) => go({ filters: [...filters] })} onEdit={setEditing} />
    </div>
  );
}
