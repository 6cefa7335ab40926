// The page at `/new-advice`: loads what the form for a whole advice needs, and opens the advice when it is saved.

import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PageHeader } from '../../app/PageHeader.tsx';
import { useAsk } from '../../bridge/useAsk.ts';
import { Banner } from '../../components/Banner.tsx';
import { Skeleton } from '../../components/Spinner.tsx';
import { useOfferUndo } from '../../records/record/advice/useOfferUndo.ts';
import { useIsViewing } from '../../state/viewing.ts';
import { errorSentence } from '../../texts/errorSentence.ts';
import { AdviceEntryForm, type AdviceEntryFormProps } from './AdviceEntryForm.tsx';
import { entryDraftKey, type NewAdviceAddress } from './newAdviceAddress.ts';
import { readKeptEntry } from './useAdviceEntry.ts';
import { useEntryStart } from './useEntryStart.ts';

const route = getRouteApi('/new-advice');

type Loaded = Pick<AdviceEntryFormProps, 'help' | 'start' | 'kept'>;

/** Asks once: what comes in while somebody types may not change the form under their hands. */
function LoadedForm({ address }: { readonly address: NewAdviceAddress }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const offerUndo = useOfferUndo();
  const draftKey = entryDraftKey(address);
  const { data: help, error } = useAsk('adviceEntry.help', {});
  const { data: drafts } = useAsk('drafts.list', {});
  const start = useEntryStart(address, help?.today);
  const [loaded, setLoaded] = useState<Loaded>();
  if (error) {
    return (
      <Banner tone="bad" isAlert>
        {errorSentence(t, error)}
      </Banner>
    );
  }
  if (loaded === undefined) {
    if (!help || !drafts || !start) return <Skeleton rows={8} />;
    const draft = drafts.find(({ key }) => key === draftKey);
    const entry = draft && readKeptEntry(draft.content);
    setLoaded({ help, start, kept: draft && entry ? { entry, savedAt: draft.savedAt } : undefined });
    return null;
  }
  return (
    <AdviceEntryForm
      draftKey={draftKey}
      {...loaded}
      onSaved={(id, batch) => {
        offerUndo(batch, t('newAdvice.saved'));
        void navigate({ to: '/list/$type', params: { type: 'advice' }, search: { view: 'all', record: id } });
      }}
    />
  );
}

export default function NewAdvicePage() {
  const { t } = useTranslation();
  const address = route.useSearch();
  const isViewing = useIsViewing();
  return (
    <>
      <PageHeader title={t('newAdvice.title')} />
      {isViewing ? (
        <Banner tone="info">{t('newAdvice.viewing')}</Banner>
      ) : (
        <LoadedForm key={entryDraftKey(address)} address={address} />
      )}
    </>
  );
}
