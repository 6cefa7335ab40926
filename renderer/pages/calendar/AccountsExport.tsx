// The accounts of a year as a workbook or CSV.

import { useTranslation } from 'react-i18next';
import type { AccountsOfYear } from '../../../shared/contract/calendar.ts';
import { useAct } from '../../bridge/useAct.ts';
import { showToast } from '../../state/toasts.ts';
import { useFormat } from '../../texts/useFormat.ts';
import { sumOf } from './AccountsTable.tsx';

const COLUMNS = ['receiver', 'decision', 'due', 'received', 'awarded', 'spent'] as const;

export function AccountsExport({ accounts: { rows, year, asOfDate } }: { readonly accounts: AccountsOfYear }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { mutate, isPending } = useAct('window.saveTable', {
    onSuccess: (path) => {
      if (path !== null) showToast({ tone: 'good', message: t('money.table.saved', { path }) });
    },
  });
  const save = (type: 'csv' | 'xlsx') =>
    mutate({
      title: t('calendar.accounts.title', { year }),
      notes: [t('calendar.asOf', { date: format.date(asOfDate) })],
      format: type,
      columns: [
        ...COLUMNS.map((name) => ({
          heading: t(`calendar.accounts.${name}`),
          kind: name === 'awarded' || name === 'spent' ? ('money' as const) : ('text' as const),
        })),
        { heading: t('calendar.stateLabel'), kind: 'text' },
      ],
      rows: [
        ...rows.map(({ municipality, title, dueDate, receivedDate, awarded, spent, state }) => [
          municipality,
          title,
          dueDate,
          receivedDate,
          awarded,
          spent,
          t(`calendar.accounts.state.${state}`),
        ]),
        [t('calendar.accounts.total'), null, null, null, sumOf(rows, 'awarded'), sumOf(rows, 'spent'), null],
      ],
    });
  return (
    <div className="chart-export ww-no-print" role="group" aria-label={t('money.table.export')}>
      <button type="button" disabled={isPending} onClick={() => save('xlsx')}>
        {t('money.table.xlsx')}
      </button>
      <button type="button" disabled={isPending} onClick={() => save('csv')}>
        {t('money.table.csv')}
      </button>
    </div>
  );
}
