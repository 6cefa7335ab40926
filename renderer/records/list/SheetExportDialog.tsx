// Writing the list as a workbook: which columns, and whether personal and confidential data go along.

import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldNames, fieldOf } from '../../../shared/catalogue/catalogue.ts';
import { useAct } from '../../bridge/useAct.ts';
import { useAsk } from '../../bridge/useAsk.ts';
import { Button } from '../../components/Button.tsx';
import { Checkbox } from '../../components/Checkbox.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { SegmentedChoice } from '../../components/SegmentedChoice.tsx';
import { SheetWork } from '../../pages/sheets/SheetWork.tsx';
import { showToast } from '../../state/toasts.ts';
import { useFormat } from '../../texts/useFormat.ts';
import { useLabels } from '../../texts/useLabels.ts';
import { inSentence } from '../inSentence.ts';
import { type ListState, selectionOf } from '../listState.ts';

interface SheetExportDialogProps {
  readonly state: ListState;
  readonly onClose: () => void;
}

export function SheetExportDialog({ state, onClose }: SheetExportDialogProps) {
  const { t } = useTranslation();
  const labels = useLabels();
  const format = useFormat();
  const [scope, setScope] = useState<'shown' | 'all'>('shown');
  const [withPersonal, setWithPersonal] = useState(false);
  const [withConfidential, setWithConfidential] = useState(false);
  const { type } = state;
  const selection = selectionOf(state);
  const { data: count } = useAsk('records.count', selection);
  const write = useAct('sheets.export', {
    onSuccess: (done) => {
      if (!done) return;
      const { records, path, leftOutRecords } = done;
      showToast({
        tone: 'good',
        message: t('sheets.export.done', { count: records, number: format.number(records), path }),
        detail: leftOutRecords > 0 ? t('sheets.export.leftOut', { count: leftOutRecords }) : undefined,
      });
      onClose();
    },
  });

  const columns = scope === 'shown' ? state.columns.map(({ name }) => name) : [...fieldNames(type)];
  const personal = columns.filter((name) => fieldOf(type, name)?.personal === true);
  const start = () => write.mutate({ ...selection, columns, sort: [...state.sort], withPersonal, withConfidential });
  return (
    <Dialog
      title={t('sheets.export.title')}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t('list.bulk.cancel')}</Button>
          <Button variant="primary" isDisabled={count === 0} isPending={write.isPending} onPress={start}>
            {t('sheets.export.choose')}
          </Button>
        </>
      }
    >
      <div className="ww-stack">
        {count !== undefined && <p>{t('sheets.export.what', { count, number: format.number(count) })}</p>}
        <p className="ww-muted">{t('sheets.export.explain')}</p>
        <SegmentedChoice
          label={t('sheets.export.columns')}
          value={scope}
          onChange={setScope}
          options={[
            { id: 'shown', label: t('sheets.export.shownColumns') },
            { id: 'all', label: t('sheets.export.allColumns') },
          ]}
        />
        {personal.length > 0 && (
          <Checkbox isSelected={withPersonal} onChange={setWithPersonal}>
            {t('sheets.export.withPersonal', {
              fields: personal.map((name) => inSentence(labels.field(type, name))).join(', '),
            })}
          </Checkbox>
        )}
        <Checkbox isSelected={withConfidential} onChange={setWithConfidential}>
          {t('sheets.export.withConfidential')}
        </Checkbox>
        {write.isPending && <SheetWork label={t('sheets.export.busy')} jobs={['export']} />}
      </div>
    </Dialog>
  );
}
