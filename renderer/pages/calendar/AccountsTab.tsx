// Who accounted for a year: expected, received and late, with what was awarded and spent.

import { ListChecks } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { accountDueDate } from '../../../shared/calendar/fixedMoments.ts';
import type { AccountsOfYear } from '../../../shared/contract/calendar.ts';
import { useUndo } from '../../app/useUndo.ts';
import { useAct } from '../../bridge/useAct.ts';
import { useAsk } from '../../bridge/useAsk.ts';
import { Banner } from '../../components/Banner.tsx';
import { Button } from '../../components/Button.tsx';
import { EmptyState } from '../../components/EmptyState.tsx';
import { Skeleton } from '../../components/Spinner.tsx';
import { offerUndo } from '../../records/offerUndo.ts';
import { useIsViewing } from '../../state/viewing.ts';
import { errorSentence } from '../../texts/errorSentence.ts';
import { useFormat } from '../../texts/useFormat.ts';
import { AccountsExport } from './AccountsExport.tsx';
import { AccountsTable } from './AccountsTable.tsx';
import type { CalendarViewProps } from './CalendarView.tsx';
import { thisYear } from './thisYear.ts';
import { YearStep } from './YearStep.tsx';

export function AccountsTab({ address, go }: CalendarViewProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const isViewing = useIsViewing();
  const { undo } = useUndo();
  const { year = thisYear() - 1 } = address;
  const { data, error } = useAsk('calendar.accounts', { year }, { keepPrevious: true });
  const prepare = useAct('calendar.prepare', {
    onSuccess: (count) => {
      const message = t('calendar.accounts.prepared', { count, date: format.date(accountDueDate(year)) });
      offerUndo({ tone: 'good', message, action: { label: t('shell.undo'), onPress: undo } });
    },
  });
  const missing = data?.rows.filter(({ state }) => state === 'missing').length ?? 0;
  return (
    <div className="ww-calendar">
      <div className="ww-calendar__bar">
        <div className="ww-calendar__finding">
          <h2>{data ? <AccountsFinding accounts={data} /> : ' '}</h2>
          {data && <p className="ww-muted">{t('calendar.asOf', { date: format.date(data.asOfDate) })}</p>}
        </div>
        <div className="ww-calendar__actions ww-no-print">
          <YearStep year={year} onChange={(next) => go({ ...address, year: next })} />
          {!isViewing && missing > 0 && (
            <Button
              variant="primary"
              icon={ListChecks}
              isPending={prepare.isPending}
              onPress={() => prepare.mutate({ year })}
            >
              {t('calendar.accounts.prepare', { count: missing })}
            </Button>
          )}
        </div>
      </div>
      {error && <Banner tone="bad">{errorSentence(t, error)}</Banner>}
      {!data && !error && <Skeleton rows={8} />}
      {data && data.rows.length === 0 && (
        <EmptyState icon={ListChecks} title={t('calendar.accounts.none', { year: data.year })}>
          {t('calendar.accounts.noneText')}
        </EmptyState>
      )}
      {data && data.rows.length > 0 && (
        <>
          <AccountsTable accounts={data} />
          <AccountsExport accounts={data} />
        </>
      )}
    </div>
  );
}

function AccountsFinding({ accounts: { rows, year } }: { readonly accounts: AccountsOfYear }) {
  const { t } = useTranslation();
  const owed = rows.filter(({ state }) => state !== 'notDue');
  const received = owed.filter(({ state }) => state === 'received' || state === 'receivedLate').length;
  const late = owed.filter(({ state }) => state === 'late').length;
  if (owed.length === 0) return t('calendar.accounts.none', { year });
  return received === owed.length
    ? t('calendar.accounts.foundAll', { count: owed.length, year })
    : t('calendar.accounts.found', { received, count: owed.length, late, year });
}
