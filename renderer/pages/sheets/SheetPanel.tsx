// On the exchange page: the way to reading in a table.

import { useNavigate } from '@tanstack/react-router';
import { Table2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/Button.tsx';
import { Panel } from '../../components/Panel.tsx';
import './SheetsPage.css';

export function SheetPanel() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  return (
    <Panel title={t('sheets.panel.title')}>
      <div className="ww-sheets__stack">
        <p>{t('sheets.panel.text')}</p>
        <Button icon={Table2} onPress={() => void navigate({ to: '/sheets' })}>
          {t('sheets.panel.button')}
        </Button>
      </div>
    </Panel>
  );
}
