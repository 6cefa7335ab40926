// The shared folder: choose one, see how it goes, and judge what waits.

import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ImportPreview, ImportResult } from '../../../../shared/contract/packages.ts';
import { useAct } from '../../../bridge/useAct.ts';
import { askKey, useAsk } from '../../../bridge/useAsk.ts';
import { Banner } from '../../../components/Banner.tsx';
import { errorSentence } from '../../../texts/errorSentence.ts';
import { PreviewPanel } from '../import/PreviewPanel.tsx';
import { ResultBanner } from '../import/ResultBanner.tsx';
import { ChooseFolder } from './ChooseFolder.tsx';
import { FolderColleagues } from './FolderColleagues.tsx';
import { FolderPanel } from './FolderPanel.tsx';
import { RefusedFiles } from './RefusedFiles.tsx';
import { useShowFolder } from './useShowFolder.ts';
import { WaitingPackages } from './WaitingPackages.tsx';
import './folder.css';

/** Rounds come and go without telling: only what they bring is told. */
const LOOK_EVERY_MS = 10_000;

export function FolderTab() {
  const { t } = useTranslation();
  const client = useQueryClient();
  const { data: state, error } = useAsk('folder.state', {});
  const [preview, setPreview] = useState<ImportPreview | null>(null);
  const [result, setResult] = useState<ImportResult | null>(null);
  const goRound = useAct('folder.exchangeNow', { onSuccess: useShowFolder() });

  useEffect(() => {
    const timer = setInterval(
      () => void client.invalidateQueries({ queryKey: askKey('folder.state', {}) }),
      LOOK_EVERY_MS,
    );
    return () => clearInterval(timer);
  }, [client]);

  if (error) return <Banner tone="bad">{errorSentence(t, error)}</Banner>;
  if (!state) return null;
  if (state.path === null) {
    return (
      <div className="ww-exchange__tab">
        <ChooseFolder />
      </div>
    );
  }
  return (
    <div className="ww-exchange__tab">
      {state.problem !== null && <Banner tone="attention">{t(`folder.problem.${state.problem}`)}</Banner>}
      {result && <ResultBanner result={result} />}
      {preview && (
        <PreviewPanel
          key={preview.token}
          preview={preview}
          onDone={(done) => {
            setPreview(null);
            setResult(done);
            // What waited is not to be seen waiting for another minute.
            if (done) goRound.mutate({});
          }}
        />
      )}
      {!preview && <WaitingPackages waiting={state.waiting} onPreview={setPreview} />}
      <FolderPanel state={state} isBusy={state.isBusy || goRound.isPending} onExchange={() => goRound.mutate({})} />
      <FolderColleagues colleagues={state.colleagues} />
      <RefusedFiles refused={state.refused} />
    </div>
  );
}
