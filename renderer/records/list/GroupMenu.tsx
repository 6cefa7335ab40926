// Choosing the field by whose values the list is divided.

import { Rows3 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/Button.tsx';
import { Menu } from '../../components/Menu.tsx';
import { useLabels } from '../../texts/useLabels.ts';
import { groupableColumns } from '../columns.ts';
import type { ListState } from '../listState.ts';

interface GroupMenuProps {
  readonly state: ListState;
  readonly onChange: (field: string | undefined) => void;
}

/** The key of "no groups", which no field can have. */
const NONE = '';

export function GroupMenu({ state, onChange }: GroupMenuProps) {
  const { t } = useTranslation();
  const labels = useLabels();
  const { type, group } = state;
  const fields = groupableColumns(type).map(({ name }) => ({ id: name, label: labels.field(type, name) }));
  const label = group ? t('list.toolbar.groupBy', { field: labels.field(type, group.name) }) : t('list.toolbar.group');
  return (
    <Menu
      label={t('list.toolbar.group')}
      trigger={<Button icon={Rows3}>{label}</Button>}
      actions={[{ id: NONE, label: t('list.group.none') }, ...fields]}
      checked={[group?.name ?? NONE]}
      onAction={(id) => onChange(id === NONE ? undefined : id)}
    />
  );
}
