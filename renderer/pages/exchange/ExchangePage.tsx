// The exchange page: read what colleagues send, make packages for them, and see what was sent.

import { FileDown, FileUp, FolderSync, ScrollText } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCommand } from '../../app/commandHandlers.ts';
import { PageHeader } from '../../app/PageHeader.tsx';
import { Tabs } from '../../components/Tabs.tsx';
import { ExportRegister } from './ExportRegister.tsx';
import { ExportPanel } from './export/ExportPanel.tsx';
import { FolderTab } from './folder/FolderTab.tsx';
import { ReadTab } from './import/ReadTab.tsx';
import './ExchangePage.css';

type TabName = 'read' | 'make' | 'folder' | 'register';

export default function ExchangePage() {
  const { t } = useTranslation();
  const [tab, setTab] = useState<TabName>('read');
  useCommand('export', () => setTab('make'));
  // Only while another tab is open: the panel that opens packages answers itself.
  useCommand('import', () => setTab('read'), { enabled: tab !== 'read' });
  return (
    <>
      <PageHeader title={t('exchange.title')} />
      <div className="ww-exchange">
        <p className="ww-exchange__intro">{t('exchange.intro')}</p>
        <Tabs
          label={t('exchange.tabs.label')}
          selected={tab}
          onSelect={setTab}
          tabs={[
            { id: 'read', label: t('exchange.tabs.read'), icon: FileDown },
            { id: 'make', label: t('exchange.tabs.make'), icon: FileUp },
            { id: 'folder', label: t('folder.tab'), icon: FolderSync },
            { id: 'register', label: t('exchange.tabs.register'), icon: ScrollText },
          ]}
        >
          {tab === 'read' && <ReadTab />}
          {tab === 'make' && <ExportPanel />}
          {tab === 'folder' && <FolderTab />}
          {tab === 'register' && <ExportRegister />}
        </Tabs>
      </div>
    </>
  );
}
