// The ways out of a table: to the clipboard, as a workbook, as CSV.

import { useTranslation } from 'react-i18next';
import { useAct } from '../../../bridge/useAct.ts';
import { showToast } from '../../../state/toasts.ts';
import { useLanguage } from '../../../texts/useLanguage.ts';
import type { Unit } from '../moneyAddress.ts';
import { copyText } from './copyText.ts';
import type { MoneyTableData } from './moneyTable.ts';
import { tableToCopy, tableToSave } from './savedTable.ts';
import type { ShownFigures } from './unitTable.ts';

interface TableExportProps {
  readonly title: string;
  readonly notes: readonly string[];
  readonly table: MoneyTableData;
  readonly shown: ShownFigures;
  readonly unit: Unit;
}

export function TableExport({ title, notes, table, shown, unit }: TableExportProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { mutate, isPending } = useAct('window.saveTable', {
    onSuccess: (path) => {
      if (path !== null) showToast({ tone: 'good', message: t('money.table.saved', { path }) });
    },
  });
  const save = (format: 'csv' | 'xlsx') =>
    mutate({ title, notes: [...notes, t(`money.unitNote.${unit}`)], format, ...tableToSave(table, shown, unit) });
  const copy = () => {
    const isCopied = copyText(tableToCopy(tableToSave(table, shown, unit), language === 'nl' ? ',' : '.'));
    showToast(
      isCopied
        ? { tone: 'good', message: t('money.table.copied') }
        : { tone: 'bad', message: t('money.table.notCopied') },
    );
  };
  return (
    <div className="chart-export ww-no-print" role="group" aria-label={t('money.table.export')}>
      <button type="button" onClick={copy}>
        {t('money.table.copy')}
      </button>
      <button type="button" disabled={isPending} onClick={() => save('xlsx')}>
        {t('money.table.xlsx')}
      </button>
      <button type="button" disabled={isPending} onClick={() => save('csv')}>
        {t('money.table.csv')}
      </button>
    </div>
  );
}
