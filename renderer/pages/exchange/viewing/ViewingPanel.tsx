// Looking at a snapshot, or at one's own records as they were, without importing anything.

import { useNavigate } from '@tanstack/react-router';
import { CalendarClock, Eye, GitCompareArrows } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../../../bridge/useAct.ts';
import { Banner } from '../../../components/Banner.tsx';
import { Button } from '../../../components/Button.tsx';
import { DateField } from '../../../components/DateField.tsx';
import { Panel } from '../../../components/Panel.tsx';
import { errorSentence } from '../../../texts/errorSentence.ts';
import { PassphrasePrompt } from '../import/PassphrasePrompt.tsx';
import { WorkUnderWay } from '../WorkUnderWay.tsx';

const ISO_DATE = /^\d{4}-\d{2}-\d{2}$/;

export function ViewingPanel() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [date, setDate] = useState<string | null>(null);
  const [lockedFile, setLockedFile] = useState<string | null>(null);
  const toOverview = (): void => void navigate({ to: '/' });
  const { mutate, isPending, error } = useAct('viewing.openPackage', {
    quietFor: ['packageRefused', 'fileUnreadable'],
    onSuccess: (opened) => {
      if (opened?.kind === 'open') toOverview();
      if (opened?.kind === 'locked') setLockedFile(opened.fileName);
    },
  });
  const openDate = useAct('viewing.openDate', { onSuccess: toOverview });
  const isRefused = error !== null && error.report.code !== 'cancelled' && !isPending;
  return (
    <Panel title={t('viewing.panel.title')}>
      <div className="ww-exchange__way">
        <p>{t('viewing.panel.text')}</p>
        <Button
          icon={Eye}
          isPending={isPending}
          onPress={() => {
            setLockedFile(null);
            mutate({});
          }}
        >
          {t('viewing.panel.openPackage')}
        </Button>
        {isPending && <WorkUnderWay label={t('viewing.panel.busy')} jobs={['read']} />}
        {isRefused && (
          <Banner tone="bad" isAlert>
            {errorSentence(t, error)}
          </Banner>
        )}
        {lockedFile !== null && (
          <PassphrasePrompt
            key={lockedFile}
            procedure="viewing.unlock"
            fileName={lockedFile}
            onOpened={() => {
              setLockedFile(null);
              toOverview();
            }}
          />
        )}
        <form
          className="ww-exchange__date"
          onSubmit={(event) => {
            event.preventDefault();
            if (date !== null && ISO_DATE.test(date)) openDate.mutate({ date });
          }}
        >
          <DateField label={t('viewing.panel.date')} value={date} onChange={setDate} />
          <Button
            type="submit"
            icon={CalendarClock}
            isPending={openDate.isPending}
            isDisabled={date === null || !ISO_DATE.test(date)}
          >
            {t('viewing.panel.openDate')}
          </Button>
        </form>
        <Button variant="quiet" icon={GitCompareArrows} onPress={() => void navigate({ to: '/compare' })}>
          {t('viewing.panel.compare')}
        </Button>
      </div>
    </Panel>
  );
}
