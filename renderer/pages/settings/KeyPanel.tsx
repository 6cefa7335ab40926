// One's own key, how it is protected, and the senders one knows.

import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Colleague } from '../../../shared/contract/colleagues.ts';
import { formatFingerprint } from '../../../shared/format/formatFingerprint.ts';
import { useAsk } from '../../bridge/useAsk.ts';
import { Banner } from '../../components/Banner.tsx';
import { Panel } from '../../components/Panel.tsx';
import { errorSentence } from '../../texts/errorSentence.ts';
import { ColleagueList } from './ColleagueList.tsx';
import { ForgetDialog } from './ForgetDialog.tsx';
import { RenameDialog } from './RenameDialog.tsx';
import './KeyPanel.css';

type Question = { readonly kind: 'rename' | 'forget'; readonly colleague: Colleague };

export function KeyPanel() {
  const { t } = useTranslation();
  const own = useAsk('colleagues.own', {});
  const known = useAsk('colleagues.list', {});
  const [question, setQuestion] = useState<Question | null>(null);
  const close = (): void => setQuestion(null);
  const error = own.error ?? known.error;

  return (
    <Panel title={t('colleague.title')}>
      <p>{t('colleague.intro')}</p>
      {error !== null && (
        <Banner tone="bad" isAlert>
          {errorSentence(t, error)}
        </Banner>
      )}
      {own.data !== undefined && (
        <dl className="ww-facts">
          <dt>{t('colleague.fingerprint')}</dt>
          <dd className="ww-fingerprint">{formatFingerprint(own.data.fingerprint)}</dd>
          <dt>{t('colleague.protection')}</dt>
          <dd>{t(`colleague.protections.${own.data.protection}`)}</dd>
        </dl>
      )}
      {known.data !== undefined && (
        <ColleagueList
          colleagues={known.data}
          onRename={(colleague) => setQuestion({ kind: 'rename', colleague })}
          onForget={(colleague) => setQuestion({ kind: 'forget', colleague })}
        />
      )}
      {question?.kind === 'rename' && <RenameDialog colleague={question.colleague} onClose={close} />}
      {question?.kind === 'forget' && <ForgetDialog colleague={question.colleague} onClose={close} />}
    </Panel>
  );
}
