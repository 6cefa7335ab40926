// Packages of the shared folder that wait for a person's judgement.

import { Eye } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { WaitingPackage } from '../../../../shared/contract/folder.ts';
import type { ImportPreview } from '../../../../shared/contract/packages.ts';
import { useAct } from '../../../bridge/useAct.ts';
import { Banner } from '../../../components/Banner.tsx';
import { Button } from '../../../components/Button.tsx';
import { Panel } from '../../../components/Panel.tsx';
import { errorSentence } from '../../../texts/errorSentence.ts';
import { useFormat } from '../../../texts/useFormat.ts';
import { WorkUnderWay } from '../WorkUnderWay.tsx';

export interface WaitingPackagesProps {
  readonly waiting: readonly WaitingPackage[];
  readonly onPreview: (preview: ImportPreview) => void;
}

export function WaitingPackages({ waiting, onPreview }: WaitingPackagesProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { mutate, isPending, error } = useAct('folder.open', {
    quietFor: ['packageRefused', 'fileUnreadable'],
    onSuccess: (opened) => {
      if (opened.kind === 'preview') onPreview(opened.preview);
    },
  });
  if (waiting.length === 0) return null;
  const isRefused = error !== null && error.report.code !== 'cancelled';
  return (
    <Panel title={t('folder.waiting.title')}>
      <p>{t('folder.waiting.text')}</p>
      <ul className="ww-folder__list">
        {waiting.map(({ folder, file, name, reason, madeAt }) => (
          <li key={`${folder}/${file}`} className="ww-folder__item">
            <div>
              <strong>{name}</strong>{' '}
              <span className="ww-muted">{t('folder.waiting.made', { date: format.moment(madeAt) })}</span>
              <p>{t(`folder.waiting.reason.${reason}`)}</p>
            </div>
            <Button icon={Eye} isDisabled={isPending} onPress={() => mutate({ folder, file })}>
              {t('folder.waiting.look', { name })}
            </Button>
          </li>
        ))}
      </ul>
      {isPending && <WorkUnderWay label={t('exchange.import.reading')} jobs={['read', 'preview']} />}
      {isRefused && !isPending && (
        <Banner tone="bad" isAlert>
          {errorSentence(t, error)}
        </Banner>
      )}
    </Panel>
  );
}
