// The page with what waits for a person: differences to decide about, and findings.

import { useTranslation } from 'react-i18next';
import { PageHeader } from '../../app/PageHeader.tsx';
import { useAsk } from '../../bridge/useAsk.ts';
import { Tabs } from '../../components/Tabs.tsx';
import type { ConflictAddress } from './conflictAddress.ts';
import { FindingsTab } from './FindingsTab.tsx';
import { InboxTab } from './InboxTab.tsx';
import './conflicts.css';

export interface ConflictsViewProps {
  readonly address: ConflictAddress;
  readonly go: (address: ConflictAddress) => void;
  readonly onExchange: () => void;
}

export function ConflictsView({ address, go, onExchange }: ConflictsViewProps) {
  const { t } = useTranslation();
  const { data: count } = useAsk('conflicts.count', {});
  const tab = address.tab ?? 'decide';
  return (
    <>
      <PageHeader title={t('conflicts.title')} />
      <Tabs<'decide' | 'findings'>
        label={t('conflicts.tabs.label')}
        selected={tab}
        onSelect={(next) => go(next === 'findings' ? { tab: next } : {})}
        tabs={[
          { id: 'decide', label: t('conflicts.tabs.decide'), ...(count ? { count: count.conflicts } : {}) },
          { id: 'findings', label: t('conflicts.tabs.findings'), ...(count ? { count: count.findings } : {}) },
        ]}
      >
        {tab === 'findings' ? <FindingsTab /> : <InboxTab address={address} go={go} onExchange={onExchange} />}
      </Tabs>
    </>
  );
}
