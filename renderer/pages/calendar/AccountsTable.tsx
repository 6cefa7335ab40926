// The accounts of a year by receiver and decision, what asks for attention first.

import { Check } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Tone } from '../../../shared/catalogue/fields.ts';
import type { AccountRow, AccountState, AccountsOfYear } from '../../../shared/contract/calendar.ts';
import { recordHref } from '../../app/href.ts';
import { Badge } from '../../components/Badge.tsx';
import { useSaveRecords } from '../../records/useSaveRecords.ts';
import { useIsViewing } from '../../state/viewing.ts';
import { useFormat } from '../../texts/useFormat.ts';

const tones: { readonly [S in AccountState]: Tone } = {
  late: 'bad',
  missing: 'attention',
  expected: 'info',
  receivedLate: 'attention',
  received: 'good',
  notDue: 'neutral',
};

/** @returns the sum of what is filled in; null when nothing is */
export function sumOf(rows: readonly AccountRow[], figure: 'awarded' | 'spent'): number | null {
  const amounts = rows.flatMap((row) => row[figure] ?? []);
  return amounts.length === 0 ? null : amounts.reduce((sum, amount) => sum + amount, 0);
}

export function AccountsTable({ accounts: { rows, year, asOfDate } }: { readonly accounts: AccountsOfYear }) {
  const { t } = useTranslation();
  return (
    <section className="ww-calendar__list" aria-label={t('calendar.accounts.title', { year })}>
      <table className="ww-table ww-calendar__accounts">
        <thead>
          <tr>
            <th scope="col">{t('calendar.accounts.receiver')}</th>
            <th scope="col">{t('calendar.accounts.decision')}</th>
            <th scope="col">{t('calendar.accounts.due')}</th>
            <th scope="col">{t('calendar.accounts.received')}</th>
            <th scope="col" className="ww-number">
              {t('calendar.accounts.awarded')}
            </th>
            <th scope="col" className="ww-number">
              {t('calendar.accounts.spent')}
            </th>
            <th scope="col">{t('calendar.stateLabel')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={`${row.decision} ${row.municipality}`} row={row} today={asOfDate} />
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" colSpan={4}>
              {t('calendar.accounts.total')}
            </th>
            <Amount amount={sumOf(rows, 'awarded')} />
            <Amount amount={sumOf(rows, 'spent')} />
            <td />
          </tr>
        </tfoot>
      </table>
    </section>
  );
}

function Amount({ amount }: { readonly amount: number | null }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <td className="ww-number">
      {amount === null ? <span className="ww-muted">{t('component.notFilled')}</span> : format.money(amount)}
    </td>
  );
}

function Row({ row, today }: { readonly row: AccountRow; readonly today: string }) {
  const { t } = useTranslation();
  const format = useFormat();
  const isViewing = useIsViewing();
  const saveRecords = useSaveRecords();
  const { account, decision, title, municipality, instrument, dueDate, receivedDate, awarded, spent, state } = row;
  const label = t('calendar.receivedOf', { title: municipality ?? title });
  const canReceive = !isViewing && account !== null && receivedDate === null && state !== 'notDue';
  const receive = () => {
    if (account === null) return;
    void saveRecords([{ type: 'accountability', id: account, patch: { receivedDate: today } }], label);
  };
  const date = (day: string | null) => (day === null ? null : format.date(day, 'short'));
  return (
    <tr>
      <th scope="row">{municipality ?? <span className="ww-muted">{t('component.notFilled')}</span>}</th>
      <td>
        <a href={recordHref('grantDecision', decision)}>{title}</a>
        <small>{instrument}</small>
      </td>
      <td>{date(dueDate)}</td>
      <td>
        {date(receivedDate)}
        {canReceive && (
          <button
            type="button"
            className="ww-button ww-button--secondary ww-no-print"
            aria-label={label}
            onClick={receive}
          >
            <Check size={16} aria-hidden />
            {t('calendar.received')}
          </button>
        )}
      </td>
      <Amount amount={awarded} />
      <Amount amount={spent} />
      <td>
        <Badge tone={tones[state]}>{t(`calendar.accounts.state.${state}`)}</Badge>
        {account !== null && (
          <a className="ww-calendar__open" href={recordHref('accountability', account)}>
            {t('calendar.accounts.open')}
          </a>
        )}
      </td>
    </tr>
  );
}
