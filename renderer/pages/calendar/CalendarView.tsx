// The calendar without the router: the agenda of a year, and who accounted for a year.

import { CalendarRange, ListChecks } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { PageHeader } from '../../app/PageHeader.tsx';
import { Tabs } from '../../components/Tabs.tsx';
import { SectionTabs } from '../../records/list/SectionTabs.tsx';
import { AccountsTab } from './AccountsTab.tsx';
import { Agenda } from './Agenda.tsx';
import type { CalendarAddress, CalendarTab } from './calendarAddress.ts';
import '../../charts/charts.css';
import '../../components/DataTable.css';
import './calendar.css';

export interface CalendarViewProps {
  readonly address: CalendarAddress;
  readonly go: (address: CalendarAddress) => void;
}

export function CalendarView({ address, go }: CalendarViewProps) {
  const { t } = useTranslation();
  const { tab = 'agenda' } = address;
  /** The two parts are about different years, so that each begins at its own. */
  const select = (chosen: CalendarTab) => {
    if (chosen === tab) return;
    const { year: _year, month: _month, ...kept } = address;
    go({ ...kept, tab: chosen });
  };
  return (
    <>
      <PageHeader title={t('calendar.title')} />
      <SectionTabs of="calendar" />
      <Tabs<CalendarTab>
        label={t('calendar.tabs.label')}
        selected={tab}
        onSelect={select}
        tabs={[
          { id: 'agenda', label: t('calendar.tabs.agenda'), icon: CalendarRange },
          { id: 'accounts', label: t('calendar.tabs.accounts'), icon: ListChecks },
        ]}
      >
        {tab === 'agenda' ? <Agenda address={address} go={go} /> : <AccountsTab address={address} go={go} />}
      </Tabs>
    </>
  );
}
