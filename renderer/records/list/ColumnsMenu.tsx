// Choosing which columns the list shows, and in what order.

import { ArrowDown, ArrowUp, Columns3 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Button, IconButton } from '../../components/Button.tsx';
import { Checkbox } from '../../components/Checkbox.tsx';
import { Popover } from '../../components/Popover.tsx';
import { useLabels } from '../../texts/useLabels.ts';
import { columnsOf } from '../columns.ts';
import type { ListState } from '../listState.ts';

interface ColumnsMenuProps {
  readonly state: ListState;
  /** Undefined for the usual columns. */
  readonly onChange: (columns: readonly string[] | undefined) => void;
}

function swapped(names: readonly string[], index: number, other: number): readonly string[] {
  return names.map((name, place) => names[place === index ? other : place === other ? index : place] ?? name);
}

export function ColumnsMenu({ state, onChange }: ColumnsMenuProps) {
  const { t } = useTranslation();
  const labels = useLabels();
  const shown = state.columns.map(({ name }) => name);
  const others = columnsOf(state.type)
    .map(({ name }) => ({ name, label: labels.field(state.type, name) }))
    .filter(({ name }) => !shown.includes(name))
    .sort((a, b) => a.label.localeCompare(b.label));
  return (
    <Popover label={t('list.columns.heading')} trigger={<Button icon={Columns3}>{t('list.toolbar.columns')}</Button>}>
      {() => (
        <div className="ww-menu-panel">
          <h2>{t('list.columns.heading')}</h2>
          <p className="ww-muted">{t('list.columns.hint')}</p>
          <div className="ww-menu-scroll">
            <ol className="ww-menu-list" aria-label={t('list.columns.shown')}>
              {shown.map((name, index) => {
                const field = labels.field(state.type, name);
                return (
                  <li key={name} className="ww-column-choice">
                    <Checkbox
                      isSelected
                      isDisabled={shown.length === 1}
                      onChange={() => onChange(shown.filter((other) => other !== name))}
                    >
                      {field}
                    </Checkbox>
                    <IconButton
                      label={t('list.columns.earlier', { field })}
                      icon={ArrowUp}
                      isDisabled={index === 0}
                      onPress={() => onChange(swapped(shown, index, index - 1))}
                    />
                    <IconButton
                      label={t('list.columns.later', { field })}
                      icon={ArrowDown}
                      isDisabled={index === shown.length - 1}
                      onPress={() => onChange(swapped(shown, index, index + 1))}
                    />
                  </li>
                );
              })}
            </ol>
            <ul className="ww-menu-list" aria-label={t('list.columns.notShown')}>
              {others.map(({ name, label }) => (
                <li key={name} className="ww-column-choice">
                  <Checkbox isSelected={false} onChange={() => onChange([...shown, name])}>
                    {label}
                  </Checkbox>
                </li>
              ))}
            </ul>
          </div>
          <Button variant="quiet" onPress={() => onChange(undefined)}>
            {t('list.columns.reset')}
          </Button>
        </div>
      )}
    </Popover>
  );
}
