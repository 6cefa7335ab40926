// The first step: choosing a file. Nothing changes yet.

import { FolderOpen } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Banner } from '../../components/Banner.tsx';
import { Button } from '../../components/Button.tsx';
import { Panel } from '../../components/Panel.tsx';
import { errorSentence } from '../../texts/errorSentence.ts';
import { SheetWork } from './SheetWork.tsx';
import { useOpenTable } from './useOpenTable.ts';

export function FileStep() {
  const { t } = useTranslation();
  const open = useOpenTable();
  const isRefused = open.error !== null && open.error.report.code !== 'cancelled';
  return (
    <Panel>
      <div className="ww-sheets__stack">
        <p className="ww-sheets__text">{t('sheets.page.intro')}</p>
        <Button variant="primary" icon={FolderOpen} isPending={open.isPending} onPress={() => open.mutate({})}>
          {t('sheets.page.choose')}
        </Button>
        {open.isPending && <SheetWork label={t('sheets.page.reading')} jobs={['read', 'preview']} />}
        {isRefused && !open.isPending && (
          <Banner tone="bad" isAlert>
            {errorSentence(t, open.error)}
          </Banner>
        )}
      </div>
    </Panel>
  );
}
