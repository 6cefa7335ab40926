// Opening a colleague's package: it is verified, and nothing changes yet.

import { FolderOpen } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { ImportPreview } from '../../../shared/contract/packages.ts';
import { useCommand } from '../../app/commandHandlers.ts';
import { keyOf } from '../../app/keys.ts';
import { useAct } from '../../bridge/useAct.ts';
import { Banner } from '../../components/Banner.tsx';
import { Button } from '../../components/Button.tsx';
import { Panel } from '../../components/Panel.tsx';
import { errorSentence } from '../../texts/errorSentence.ts';
import { WorkUnderWay } from './WorkUnderWay.tsx';

export interface ImportPanelProps {
  /** Gets what the package would change, or null when no package is open any more. */
  readonly onPreview: (preview: ImportPreview | null) => void;
}

export function ImportPanel({ onPreview }: ImportPanelProps) {
  const { t } = useTranslation();
  const { mutate, isPending, error } = useAct('exchange.preview', {
    quietFor: ['packageRefused', 'fileUnreadable'],
    onSuccess: (preview) => {
      if (preview?.kind === 'preview') onPreview(preview.preview);
    },
  });
  const open = (): void => {
    onPreview(null);
    mutate({});
  };
  useCommand('import', open, { enabled: !isPending });

  const refused = error !== null && error.report.code !== 'cancelled';
  return (
    <Panel title={t('exchange.import.title')}>
      <div className="ww-exchange__way">
        <p>{t('exchange.import.text')}</p>
        <Button icon={FolderOpen} isPending={isPending} keys={keyOf('import')} onPress={open}>
          {t('exchange.import.button')}
        </Button>
        {isPending && <WorkUnderWay label={t('exchange.import.reading')} jobs={['read', 'preview']} />}
        {refused && !isPending && (
          <Banner tone="bad" isAlert>
            {errorSentence(t, error)}
          </Banner>
        )}
      </div>
    </Panel>
  );
}
