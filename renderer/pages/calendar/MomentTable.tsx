// The moments of a month: when, what, from whom, how it stands, and what can be done.

import { useTranslation } from 'react-i18next';
import { lastDayOf } from '../../../shared/calendar/days.ts';
import { fixedMomentBy } from '../../../shared/calendar/fixedMoments.ts';
import type { Tone } from '../../../shared/catalogue/fields.ts';
import type { Moment, MomentState } from '../../../shared/contract/calendar.ts';
import { momentTitle } from '../../../shared/texts/momentTitle.ts';
import { listHref, recordHref } from '../../app/href.ts';
import { Badge } from '../../components/Badge.tsx';
import { useIsViewing } from '../../state/viewing.ts';
import { useFormat } from '../../texts/useFormat.ts';
import { useLanguage } from '../../texts/useLanguage.ts';
import { MomentActions } from './MomentActions.tsx';
import { useMonthName } from './useMonthName.ts';

interface MomentTableProps {
  readonly year: number;
  readonly month: number;
  readonly moments: readonly Moment[];
  /** ISO date. */
  readonly today: string;
  /** The person asked for this month. */
  readonly isChosen: boolean;
}

/** @returns whether the month is past and nothing of it is still to be done: it then begins folded up */
function isOver(moments: readonly Moment[], today: string): boolean {
  const now = today.slice(0, 7);
  return moments.every(({ date, state }) => date.slice(0, 7) < now && state !== 'late' && state !== 'open');
}

const tones: { readonly [S in MomentState]: Tone } = {
  open: 'info',
  late: 'bad',
  done: 'good',
  noted: 'neutral',
};

export function MomentTable({ year, month, moments, today, isChosen }: MomentTableProps) {
  const { t } = useTranslation();
  const isViewing = useIsViewing();
  const name = `${useMonthName()(year, month, 'long')} ${year}`;
  const isSettled = !isChosen && isOver(moments, today);
  const count = t('calendar.monthCount', { count: moments.length });
  return (
    <details className="ww-calendar__list" aria-label={t('calendar.list', { month: name })} open={!isSettled}>
      <summary>
        <h3>{name}</h3>
        {isSettled && <span className="ww-muted">{t('calendar.settled', { moments: count })}</span>}
      </summary>
      <table className="ww-table ww-calendar__table">
        <thead>
          <tr>
            <th scope="col">{t('calendar.date')}</th>
            <th scope="col">{t('calendar.what')}</th>
            <th scope="col">{t('calendar.from')}</th>
            <th scope="col">{t('calendar.stateLabel')}</th>
            {!isViewing && (
              <th scope="col" className="ww-no-print">
                {t('calendar.action')}
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {moments.map((moment) => (
            <MomentRow key={moment.key} moment={moment} today={today} />
          ))}
        </tbody>
      </table>
    </details>
  );
}

function MomentRow({ moment, today }: { readonly moment: Moment; readonly today: string }) {
  const { t } = useTranslation();
  const format = useFormat();
  const isViewing = useIsViewing();
  const { date, party, state, doneDate, days } = moment;
  return (
    <tr>
      <td className="ww-calendar__date">{format.date(date, 'short')}</td>
      <th scope="row">
        <MomentLink moment={moment} />
      </th>
      <td>{party}</td>
      <td>
        <Badge tone={tones[state]}>{t(`calendar.state.${state}`)}</Badge>
        <small>
          {state === 'done'
            ? doneDate !== null && format.date(doneDate, 'short')
            : state !== 'noted' && format.relativeDays(days)}
        </small>
      </td>
      {!isViewing && (
        <td className="ww-no-print">
          <MomentActions moment={moment} today={today} />
        </td>
      )}
    </tr>
  );
}

function hrefOf({ record, payments }: Moment): string | null {
  if (record !== null) return recordHref(record.type, record.id);
  if (payments === null) return null;
  const [year = 0, month = 0] = payments.month.split('-').map(Number);
  return listHref('payment', {
    view: 'all',
    filters: [
      { field: 'plannedDate', operator: 'from', values: [`${payments.month}-01`] },
      { field: 'plannedDate', operator: 'until', values: [lastDayOf(year, month)] },
    ],
  });
}

/** From whom it is stands in a column of its own. */
function MomentLink({ moment }: { readonly moment: Moment }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const title = momentTitle({ ...moment, party: null }, language);
  const href = hrefOf(moment);
  if (href !== null) return <a href={href}>{title}</a>;
  const isUncertain = moment.rule !== null && fixedMomentBy(moment.rule)?.isUncertain === true;
  return (
    <>
      {title}
      {isUncertain && <small>{t('calendar.uncertain')}</small>}
    </>
  );
}
