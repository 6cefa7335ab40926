// Choosing the field by whose values the list is divided.

import { Rows3 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/Button.tsx';
import { Popover } from '../../components/Popover.tsx';
import { useLabels } from '../../texts/useLabels.ts';
import { groupableColumns } from '../columns.ts';
import type { ListState } from '../listState.ts';

interface GroupMenuProps {
  readonly state: ListState;
  readonly onChange: (field: string | undefined) => void;
}

export function GroupMenu({ state, onChange }: GroupMenuProps) {
  const { t } = useTranslation();
  const labels = useLabels();
  const { type, group } = state;
  const fields = groupableColumns(type)
    .map(({ name }) => ({ name, label: labels.field(type, name) }))
    .sort((a, b) => a.label.localeCompare(b.label));
  const title = group ? t('list.toolbar.groupBy', { field: labels.field(type, group.name) }) : t('list.toolbar.group');
  return (
    <Popover label={t('list.toolbar.group')} trigger={<Button icon={Rows3}>{title}</Button>}>
      {(close) => (
        <ul className="ww-menu-list">
          {[{ name: undefined, label: t('list.group.none') }, ...fields].map(({ name, label }) => (
            <li key={label}>
              <button
                type="button"
                className="ww-menu-item"
                aria-current={name === group?.name ? 'true' : undefined}
                onClick={() => {
                  onChange(name);
                  close();
                }}
              >
                {label}
              </button>
            </li>
          ))}
        </ul>
      )}
    </Popover>
  );
}
