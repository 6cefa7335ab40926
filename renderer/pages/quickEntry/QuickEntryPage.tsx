// The page at `/quick/<type>`: a signal or a request in a few fields, and at once the next.

import { getRouteApi } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { recordHref } from '../../app/href.ts';
import { PageHeader } from '../../app/PageHeader.tsx';
import { useAsk } from '../../bridge/useAsk.ts';
import { Banner } from '../../components/Banner.tsx';
import { Panel } from '../../components/Panel.tsx';
import { Skeleton } from '../../components/Spinner.tsx';
import { inSentence } from '../../records/inSentence.ts';
import { NEW_RECORD } from '../../records/listAddress.ts';
import { presentationOf } from '../../records/presentation.ts';
import { draftKey } from '../../records/record/draft.ts';
import { useTitles } from '../../records/useTitles.ts';
import { showToast } from '../../state/toasts.ts';
import { useIsViewing } from '../../state/viewing.ts';
import { useLabels } from '../../texts/useLabels.ts';
import { QuickEntryForm } from './QuickEntryForm.tsx';
import type { QuickType } from './quickTypes.ts';
import './quickEntry.css';

const route = getRouteApi('/quick/$type');

function QuickEntry({ type }: { readonly type: QuickType }) {
  const { t } = useTranslation();
  const labels = useLabels();
  const { data: help } = useAsk('adviceEntry.help', {});
  const { data: drafts } = useAsk('drafts.list', {});
  /** The latest first. */
  const [made, setMade] = useState<readonly string[]>([]);
  const titles = useTitles(made);
  const today = help?.today;
  const initial = useMemo(() => ({ ...presentationOf(type).initial, date: today ?? null }), [type, today]);
  if (today === undefined || !drafts) return <Skeleton rows={5} />;
  return (
    <div className="ww-narrow">
      <QuickEntryForm
        key={made.length}
        type={type}
        initial={initial}
        kept={made.length === 0 ? drafts.find(({ key }) => key === draftKey(type, NEW_RECORD)) : undefined}
        onSaved={(id) => {
          setMade([id, ...made]);
          showToast({ tone: 'good', message: t('record.form.created', { title: labels.one(type) }) });
        }}
      />
      {made.length > 0 && (
        <Panel title={t('quickEntry.made')}>
          <ul className="ww-quick-made">
            {made.map((id) => (
              <li key={id}>
                <a href={recordHref(type, id)}>{titles[id] ?? id}</a>
              </li>
            ))}
          </ul>
        </Panel>
      )}
    </div>
  );
}

export default function QuickEntryPage() {
  const { t } = useTranslation();
  const labels = useLabels();
  const isViewing = useIsViewing();
  const { type } = route.useParams();
  return (
    <>
      <PageHeader title={t('quickEntry.title', { label: labels.one(type), what: inSentence(labels.one(type)) })} />
      {isViewing ? <Banner tone="info">{t('quickEntry.viewing')}</Banner> : <QuickEntry key={type} type={type} />}
    </>
  );
}
