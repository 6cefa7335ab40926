// Opening a colleague's package: it is verified, and nothing changes yet.

import { FolderOpen } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ImportPreview } from '../../../../shared/contract/packages.ts';
import { useCommand } from '../../../app/commandHandlers.ts';
import { keyOf } from '../../../app/keys.ts';
import { useAct } from '../../../bridge/useAct.ts';
import { Banner } from '../../../components/Banner.tsx';
import { Button } from '../../../components/Button.tsx';
import { Panel } from '../../../components/Panel.tsx';
import { errorSentence } from '../../../texts/errorSentence.ts';
import { WorkUnderWay } from '../WorkUnderWay.tsx';
import { PassphrasePrompt } from './PassphrasePrompt.tsx';

export interface ImportPanelProps {
  /** Gets what the package would change, or null when no package is open any more. */
  readonly onPreview: (preview: ImportPreview | null) => void;
}

export function ImportPanel({ onPreview }: ImportPanelProps) {
  const { t } = useTranslation();
  const [lockedFile, setLockedFile] = useState<string | null>(null);
  const { mutate, isPending, error } = useAct('exchange.preview', {
    quietFor: ['packageRefused', 'fileUnreadable'],
    onSuccess: (opened) => {
      if (opened?.kind === 'preview') onPreview(opened.preview);
      if (opened?.kind === 'locked') setLockedFile(opened.fileName);
    },
  });
  const open = (): void => {
    onPreview(null);
    setLockedFile(null);
    mutate({});
  };
  useCommand('import', open, { enabled: !isPending });

  const refused = error !== null && error.report.code !== 'cancelled';
  return (
    <Panel title={t('exchange.import.title')}>
      <div className="ww-exchange__way">
        <p>{t('exchange.import.text')}</p>
        <Button variant="primary" icon={FolderOpen} isPending={isPending} keys={keyOf('import')} onPress={open}>
          {t('exchange.import.button')}
        </Button>
        {isPending && <WorkUnderWay label={t('exchange.import.reading')} jobs={['read', 'preview']} />}
        {refused && !isPending && (
          <Banner tone="bad" isAlert>
            {errorSentence(t, error)}
          </Banner>
        )}
        {lockedFile !== null && (
          <PassphrasePrompt
            key={lockedFile}
            procedure="exchange.unlock"
            fileName={lockedFile}
            onOpened={(preview) => {
              setLockedFile(null);
              onPreview(preview);
            }}
          />
        )}
      </div>
    </Panel>
  );
}
