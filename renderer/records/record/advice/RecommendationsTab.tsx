// The recommendations of an advice one by one: what the answer is, how far it is, and what shows it.

import { Quote } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useAsk } from '../../../bridge/useAsk.ts';
import { Banner } from '../../../components/Banner.tsx';
import { EmptyState } from '../../../components/EmptyState.tsx';
import { Skeleton } from '../../../components/Spinner.tsx';
import { useIsViewing } from '../../../state/viewing.ts';
import { errorSentence } from '../../../texts/errorSentence.ts';
import { AddLine } from '../AddLine.tsx';
import { RecommendationItem } from './RecommendationItem.tsx';
import './recommendations.css';

export function RecommendationsTab({ advice }: { readonly advice: string }) {
  const { t } = useTranslation();
  const isViewing = useIsViewing();
  const { data, error } = useAsk('advice.recommendations', { id: advice });
  if (error) return <Banner tone="bad">{errorSentence(t, error)}</Banner>;
  if (!data) return <Skeleton rows={4} />;
  return (
    <div className="ww-record-scroll ww-recommendations">
      {data.length === 0 && (
        <EmptyState icon={Quote} title={t('recommendations.none')}>
          {t('recommendations.noneText')}
        </EmptyState>
      )}
      <ol className="ww-recommendations__list">
        {data.map((recommendation) => (
          <li key={recommendation.id}>
            <RecommendationItem recommendation={recommendation} />
          </li>
        ))}
      </ol>
      {!isViewing && (
        <AddLine
          type="recommendation"
          label={t('recommendations.new')}
          patch={{
            advice,
            responseState: 'pending',
            number: Math.max(0, ...data.map(({ number }) => number ?? 0)) + 1,
          }}
        />
      )}
    </div>
  );
}
