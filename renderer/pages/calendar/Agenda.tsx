// The moments of a year: what is late and what comes next, the twelve months, and the list.

import { CalendarRange, Download, Plus, Printer } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { MOMENT_GROUPS, type Moment, type MomentGroup } from '../../../shared/contract/calendar.ts';
import { momentTitle } from '../../../shared/texts/momentTitle.ts';
import { listHref } from '../../app/href.ts';
import { useAct } from '../../bridge/useAct.ts';
import { useAsk } from '../../bridge/useAsk.ts';
import { Banner } from '../../components/Banner.tsx';
import { Button } from '../../components/Button.tsx';
import { Checkbox } from '../../components/Checkbox.tsx';
import { EmptyState } from '../../components/EmptyState.tsx';
import { Menu } from '../../components/Menu.tsx';
import { Skeleton } from '../../components/Spinner.tsx';
import { NEW_RECORD } from '../../records/listAddress.ts';
import { showToast } from '../../state/toasts.ts';
import { useIsViewing } from '../../state/viewing.ts';
import { errorSentence } from '../../texts/errorSentence.ts';
import { useFormat } from '../../texts/useFormat.ts';
import { useLanguage } from '../../texts/useLanguage.ts';
import type { CalendarViewProps } from './CalendarView.tsx';
import { MomentTable } from './MomentTable.tsx';
import { thisYear } from './thisYear.ts';
import { YearStep } from './YearStep.tsx';
import { monthOf, YearStrip } from './YearStrip.tsx';

/** The reminders that can be chosen, in days before. */
const REMINDERS = ['none', '1', '7', '14', '30'] as const;
type Reminder = (typeof REMINDERS)[number];

export function Agenda({ address, go }: CalendarViewProps) {
  const { t } = useTranslation();
  const isViewing = useIsViewing();
  const { year = thisYear(), groups = MOMENT_GROUPS, month } = address;
  const period = { from: `${year}-01-01`, until: `${year}-12-31` };
  const { data, error } = useAsk('calendar.get', period, { keepPrevious: true });
  const save = useAct('calendar.save', {
    onSuccess: (path) => {
      if (path !== null) showToast({ tone: 'good', message: t('calendar.saved', { path }) });
    },
  });
  const saveWith = (reminder: Reminder) =>
    save.mutate({ ...period, groups: [...groups], remindDays: reminder === 'none' ? null : Number(reminder) });
  const moments = data?.moments.filter(({ group }) => groups.includes(group)) ?? [];
  const months = [...Map.groupBy(moments, monthOf)].filter(([of]) => month === undefined || of === month);
  return (
    <div className="ww-calendar">
      <div className="ww-calendar__bar">
        <div className="ww-calendar__finding">
          <h2>{data ? <Finding moments={moments} year={year} /> : ' '}</h2>
          {data && <NextMoment moments={moments} />}
        </div>
        <div className="ww-calendar__actions ww-no-print">
          <YearStep year={year} onChange={(next) => go({ ...address, year: next })} />
          <Button icon={Printer} onPress={() => window.print()}>
            {t('calendar.print')}
          </Button>
          <Menu<Reminder>
            label={t('calendar.remind')}
            trigger={
              <Button icon={Download} isDisabled={groups.length === 0}>
                {t('calendar.save')}
              </Button>
            }
            actions={REMINDERS.map((id) => ({
              id,
              label: id === 'none' ? t('calendar.remindNone') : t('calendar.remindDays', { count: Number(id) }),
            }))}
            onAction={saveWith}
          />
          {!isViewing && data && (
            <a
              className="ww-button ww-button--primary"
              href={listHref('calendarMoment', {
                view: 'all',
                record: NEW_RECORD,
                prefill: { kind: 'other', date: data.asOfDate },
              })}
            >
              <Plus size={16} aria-hidden />
              {t('calendar.add')}
            </a>
          )}
        </div>
      </div>
      <GroupChoice groups={groups} onChange={(chosen) => go({ ...address, groups: chosen })} />
      {error && <Banner tone="bad">{errorSentence(t, error)}</Banner>}
      {!data && !error && <Skeleton rows={8} />}
      {data && (
        <>
          <YearStrip
            year={year}
            moments={moments}
            today={data.asOfDate}
            month={month}
            onChange={(chosen) => {
              const { month: _month, ...kept } = address;
              go(chosen === undefined ? kept : { ...kept, month: chosen });
            }}
          />
          {months.length === 0 && (
            <EmptyState icon={CalendarRange} title={t('calendar.noneInMonth')}>
              {t('calendar.empty', { year })}
            </EmptyState>
          )}
          <div className="ww-calendar__months">
            {months.map(([of, ofMonth]) => (
              <MomentTable
                key={of}
                year={year}
                month={of}
                moments={ofMonth}
                today={data.asOfDate}
                isChosen={of === month}
              />
            ))}
          </div>
        </>
      )}
    </div>
  );
}

interface FindingProps {
  readonly moments: readonly Moment[];
  readonly year: number;
}

function Finding({ moments, year }: FindingProps) {
  const { t } = useTranslation();
  const late = moments.filter(({ state }) => state === 'late').length;
  return late === 0 ? t('calendar.found.calm', { year }) : t('calendar.found.late', { count: late, year });
}

function NextMoment({ moments }: Pick<FindingProps, 'moments'>) {
  const { t } = useTranslation();
  const format = useFormat();
  const language = useLanguage();
  const next = moments.find(({ state }) => state === 'open');
  if (!next) return null;
  const when = `${format.date(next.date)} (${format.relativeDays(next.days)})`;
  return <p className="ww-muted">{t('calendar.found.next', { title: momentTitle(next, language), when })}</p>;
}

interface GroupChoiceProps {
  readonly groups: readonly MomentGroup[];
  readonly onChange: (groups: MomentGroup[]) => void;
}

function GroupChoice({ groups, onChange }: GroupChoiceProps) {
  const { t } = useTranslation();
  const toggle = (group: MomentGroup, isOn: boolean) =>
    onChange(MOMENT_GROUPS.filter((one) => (one === group ? isOn : groups.includes(one))));
  return (
    <fieldset className="ww-calendar__groups ww-no-print">
      <legend>{t('calendar.groups')}</legend>
      {MOMENT_GROUPS.map((group) => (
        <Checkbox key={group} isSelected={groups.includes(group)} onChange={(isOn) => toggle(group, isOn)}>
          {t(`calendar.group.${group}`)}
        </Checkbox>
      ))}
    </fieldset>
  );
}
