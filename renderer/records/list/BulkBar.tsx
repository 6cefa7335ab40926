// What can be done with the selected rows, at the foot of the list.

import { Pencil, Trash2, X } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RecordTypeName } from '../../../shared/catalogue/catalogue.ts';
import { Button } from '../../components/Button.tsx';
import { useFormat } from '../../texts/useFormat.ts';
import { BulkDialog } from './BulkDialog.tsx';

interface BulkBarProps {
  readonly type: RecordTypeName;
  readonly ids: readonly string[];
  /** How many records the list has. */
  readonly total: number;
  readonly onSelectAll: () => void;
  readonly onRemove: () => void;
  readonly onClear: () => void;
}

export function BulkBar({ type, ids, total, onSelectAll, onRemove, onClear }: BulkBarProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const [isChanging, setChanging] = useState(false);
  return (
    <section className="ww-bulk" aria-label={t('list.bulk.label')}>
      <strong aria-live="polite">{t('list.bulk.selected', { count: ids.length })}</strong>
      {ids.length < total && (
        <Button variant="quiet" onPress={onSelectAll}>
          {t('list.bulk.selectAll', { number: format.number(total) })}
        </Button>
      )}
      <span className="ww-bulk-space" />
      <Button icon={Pencil} onPress={() => setChanging(true)}>
        {t('list.bulk.change')}
      </Button>
      <Button icon={Trash2} variant="danger" keys="Delete" onPress={onRemove}>
        {t('list.bulk.remove')}
      </Button>
      <Button icon={X} variant="quiet" keys="Esc" onPress={onClear}>
        {t('list.bulk.clear')}
      </Button>
      {isChanging && <BulkDialog type={type} ids={ids} onClose={() => setChanging(false)} />}
    </section>
  );
}
