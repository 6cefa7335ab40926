// The way of an advice on its record: where it stands, what comes next, which deadlines run, and every step it took.

import { ArrowRight } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AdvicePath } from '../../../../shared/contract/advice.ts';
import { useAct } from '../../../bridge/useAct.ts';
import { useAsk } from '../../../bridge/useAsk.ts';
import { Banner } from '../../../components/Banner.tsx';
import { Button } from '../../../components/Button.tsx';
import { useIsViewing } from '../../../state/viewing.ts';
import { useLabels } from '../../../texts/useLabels.ts';
import { AdviceDeadlines } from './AdviceDeadlines.tsx';
import { AdviceStepper } from './AdviceStepper.tsx';
import { StepForm } from './StepForm.tsx';
import { StepHistory } from './StepHistory.tsx';
import { useOfferUndo } from './useOfferUndo.ts';
import './AdviceFlow.css';

interface AdviceFlowProps {
  /** The advice's id. */
  readonly advice: string;
}

export function AdviceFlow({ advice }: AdviceFlowProps) {
  const { t } = useTranslation();
  const labels = useLabels();
  const isViewing = useIsViewing();
  const [isTaking, setIsTaking] = useState(false);
  const { data } = useAsk('advice.path', { id: advice });
  if (!data) return null;
  const stepLabel = (step: string) => labels.choice('advice', 'status', step);
  return (
    <section className="ww-flow" aria-label={t('flow.title')}>
      <AdviceStepper path={data.path} current={data.current} />
      <div className="ww-flow__line">
        <AdviceDeadlines advice={advice} path={data} />
        {!isViewing && !isTaking && (
          <Button icon={ArrowRight} onPress={() => setIsTaking(true)}>
            {data.next === null ? t('flow.take') : t('flow.takeNext', { step: stepLabel(data.next) })}
          </Button>
        )}
      </div>
      {isTaking && <StepForm advice={advice} path={data} onClose={() => setIsTaking(false)} />}
      <Differs advice={advice} data={data} />
      <StepHistory advice={advice} path={data} />
    </section>
  );
}

/** After merging two people's steps the advice may say another state, or other dates, than its steps. */
function Differs({ advice, data }: { readonly advice: string; readonly data: AdvicePath }) {
  const { t } = useTranslation();
  const labels = useLabels();
  const isViewing = useIsViewing();
  const offerUndo = useOfferUndo();
  const { isFollowed, status, current } = data;
  const step = labels.choice('advice', 'status', current);
  const { mutate } = useAct('advice.followPath', {
    onSuccess: ({ batch }) => offerUndo(batch, t('flow.followed', { step })),
  });
  if (isFollowed) return null;
  const words =
    status === null || status === current
      ? t('flow.differsInDates')
      : t('flow.differs', { step, status: labels.choice('advice', 'status', status) });
  return (
    <Banner
      tone="attention"
      {...(isViewing ? {} : { action: <Button onPress={() => mutate({ id: advice })}>{t('flow.follow')}</Button> })}
    >
      {words}
    </Banner>
  );
}
