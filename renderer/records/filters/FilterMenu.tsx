// The button that adds a filter: first what to filter by, then the condition. Also the place where a chip is changed.

import { ListFilter } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Filter } from '../../../shared/contract/queries.ts';
import { Button } from '../../components/Button.tsx';
import { Popover } from '../../components/Popover.tsx';
import { SearchField } from '../../components/SearchField.tsx';
import { useLabels } from '../../texts/useLabels.ts';
import { type Column, columnOf, columnsOf } from '../columns.ts';
import type { ListState } from '../listState.ts';
import { FilterEditor } from './FilterEditor.tsx';

/** Which filter is being edited: the place of an existing one, or a new one. */
export type Editing = number | 'new' | undefined;

interface FilterMenuProps {
  readonly state: ListState;
  readonly editing: Editing;
  readonly onEditing: (editing: Editing) => void;
  readonly onChange: (filters: readonly Filter[]) => void;
}

function FieldList({ state, onChoose }: { readonly state: ListState; readonly onChoose: (column: Column) => void }) {
  const { t } = useTranslation();
  const labels = useLabels();
  const [search, setSearch] = useState('');
  const words = search.trim().toLowerCase();
  const found = columnsOf(state.type)
    .map((column) => ({ column, label: labels.field(state.type, column.name) }))
    .filter(({ label }) => label.toLowerCase().includes(words))
    .sort((a, b) => a.label.localeCompare(b.label));
  return (
    <div className="ww-menu-panel">
      <h2>{t('list.filters.chooseField')}</h2>
      <SearchField label={t('list.filters.findField')} value={search} onChange={setSearch} />
      <div className="ww-menu-scroll">
        <ul className="ww-menu-list">
          {found.map(({ column, label }) => (
            <li key={column.name}>
              <button type="button" className="ww-menu-item" onClick={() => onChoose(column)}>
                {label}
              </button>
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}

export function FilterMenu({ state, editing, onEditing, onChange }: FilterMenuProps) {
  const { t } = useTranslation();
  const [chosen, setChosen] = useState<Column>();
  const existing = typeof editing === 'number' ? state.filters[editing] : undefined;
  const column = existing ? columnOf(state.type, existing.field) : chosen;
  const close = () => {
    onEditing(undefined);
    setChosen(undefined);
  };
  const apply = (filter: Filter) => {
    const next = existing
      ? state.filters.map((other, index) => (index === editing ? filter : other))
      : [...state.filters, filter];
    onChange(next);
    close();
  };
  return (
    <Popover
      label={t('list.filters.add')}
      isOpen={editing !== undefined}
      onOpenChange={(isOpen) => (isOpen ? onEditing('new') : close())}
      trigger={<Button icon={ListFilter}>{t('list.toolbar.filter')}</Button>}
    >
      {() =>
        column ? (
          <FilterEditor
            key={column.name}
            type={state.type}
            column={column}
            filter={existing}
            onApply={apply}
            onCancel={close}
          />
        ) : (
          <FieldList state={state} onChoose={setChosen} />
        )
      }
    </Popover>
  );
}
