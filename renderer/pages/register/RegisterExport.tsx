// The register as it stands on the page, as a workbook or CSV: an advice a row.

import { useTranslation } from 'react-i18next';
import type { Register } from '../../../shared/contract/register.ts';
import { useAct } from '../../bridge/useAct.ts';
import { showToast } from '../../state/toasts.ts';
import { useFormat } from '../../texts/useFormat.ts';
import { useLabels } from '../../texts/useLabels.ts';

interface RegisterExportProps {
  readonly register: Register;
  /** What was searched for. */
  readonly text: string;
}

const FIELDS = [
  'number',
  'name',
  'kind',
  'status',
  'addressee',
  'adoptedDate',
  'offeredDate',
  'responseDueDate',
  'responseDate',
] as const;

export function RegisterExport({ register, text }: RegisterExportProps) {
  const { t } = useTranslation();
  const labels = useLabels();
  const format = useFormat();
  const { mutate, isPending } = useAct('window.saveTable', {
    onSuccess: (path) => {
      if (path !== null) showToast({ tone: 'good', message: t('money.table.saved', { path }) });
    },
  });
  const advices = register.entries.flatMap(({ advice }) => advice ?? []);
  const save = (type: 'csv' | 'xlsx') =>
    mutate({
      title: t('register.export.title'),
      notes: [
        t('calendar.asOf', { date: format.date(register.asOfDate) }),
        ...(text.trim() === '' ? [] : [t('register.export.searched', { text })]),
        ...(register.isMore ? [t('register.export.part', { count: advices.length, total: register.total })] : []),
      ],
      format: type,
      columns: [
        ...FIELDS.map((name) => ({ heading: labels.field('advice', name), kind: 'text' as const })),
        { heading: t('register.export.recommendations'), kind: 'text' },
      ],
      rows: advices.map((advice) => [
        advice.number,
        advice.title,
        advice.kind && labels.choice('advice', 'kind', advice.kind),
        advice.status && labels.choice('advice', 'status', advice.status),
        advice.addressee,
        advice.adoptedDate,
        advice.offeredDate,
        advice.responseDueDate,
        advice.responseDate,
        advice.responses
          .map(({ state, count }) => `${count} ${labels.choice('recommendation', 'responseState', state)}`)
          .join(', '),
      ]),
    });
  return (
    <div className="chart-export ww-no-print" role="group" aria-label={t('register.export.label')}>
      <button type="button" disabled={isPending || advices.length === 0} onClick={() => save('xlsx')}>
        {t('money.table.xlsx')}
      </button>
      <button type="button" disabled={isPending || advices.length === 0} onClick={() => save('csv')}>
        {t('money.table.csv')}
      </button>
    </div>
  );
}
