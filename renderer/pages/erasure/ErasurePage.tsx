// Erasing a person's data: find where they are, choose, say what stays, erase; and the register of what was erased.

import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ErasureResult, Occurrence } from '../../../shared/contract/erasure.ts';
import { PageHeader } from '../../app/PageHeader.tsx';
import { useAct } from '../../bridge/useAct.ts';
import { useAsk } from '../../bridge/useAsk.ts';
import { Banner } from '../../components/Banner.tsx';
import { Button } from '../../components/Button.tsx';
import { Panel } from '../../components/Panel.tsx';
import { TextField } from '../../components/TextField.tsx';
import { showToast } from '../../state/toasts.ts';
import { errorSentence } from '../../texts/errorSentence.ts';
import { ErasureRegister } from './ErasureRegister.tsx';
import { OccurrenceList } from './OccurrenceList.tsx';
import './ErasurePage.css';

const SHORTEST = 2;

export default function ErasurePage() {
  const { t } = useTranslation();
  const [typed, setTyped] = useState<string | null>(null);
  const [text, setText] = useState<string | null>(null);
  const [result, setResult] = useState<ErasureResult | null>(null);
  const found = useAsk('erasure.find', { text: text ?? '' }, { enabled: text !== null });
  const isLongEnough = (typed?.trim().length ?? 0) >= SHORTEST;
  return (
    <div className="ww-narrow">
      <PageHeader title={t('erasure.title')} />
      <p>{t('erasure.intro')}</p>
      {result && <Erased result={result} onDone={() => setResult(null)} />}
      <Panel title={t('erasure.find.title')}>
        <form
          className="ww-erasure__find"
          onSubmit={(event) => {
            event.preventDefault();
            setResult(null);
            if (isLongEnough) setText(typed?.trim() ?? '');
          }}
        >
          <TextField label={t('erasure.find.label')} hint={t('erasure.find.hint')} value={typed} onChange={setTyped} />
          <Button type="submit" variant="primary" isDisabled={!isLongEnough} isPending={found.isFetching}>
            {t('erasure.find.button')}
          </Button>
        </form>
        {found.error && <Banner tone="bad">{errorSentence(t, found.error)}</Banner>}
        {text !== null && found.data && (
          <Found
            // Another search begins with nothing chosen.
            key={text}
            text={text}
            occurrences={found.data}
            onErased={(done) => {
              setResult(done);
              setText(null);
              setTyped(null);
            }}
          />
        )}
      </Panel>
      <ErasureRegister />
    </div>
  );
}

interface FoundProps {
  readonly text: string;
  readonly occurrences: readonly Occurrence[];
  readonly onErased: (result: ErasureResult) => void;
}

function Found({ text, occurrences, onErased }: FoundProps) {
  const { t } = useTranslation();
  if (occurrences.length === 0) return <p>{t('erasure.find.none', { text })}</p>;
  return <OccurrenceList text={text} occurrences={occurrences} onErased={onErased} />;
}

function Erased({ result, onDone }: { readonly result: ErasureResult; readonly onDone: () => void }) {
  const { t } = useTranslation();
  const remove = useAct('erasure.removeBackups', {
    onSuccess: (count) => {
      showToast({ tone: 'good', message: t('erasure.backupsRemoved', { count }) });
      onDone();
    },
  });
  return (
    <Banner
      tone="good"
      isAlert
      title={t('erasure.done', { count: result.fields, records: result.records })}
      action={
        result.olderBackups > 0 && (
          <Button isPending={remove.isPending} onPress={() => remove.mutate({})}>
            {t('erasure.removeBackups')}
          </Button>
        )
      }
    >
      {t('erasure.travels')} {result.olderBackups > 0 && t('erasure.olderBackups', { count: result.olderBackups })}
    </Banner>
  );
}
