// Letting an advice say what its steps say, where two people's steps came together.

import { useTranslation } from 'react-i18next';
import { useAct } from '../../bridge/useAct.ts';
import { useAsk } from '../../bridge/useAsk.ts';
import { Banner } from '../../components/Banner.tsx';
import { Button } from '../../components/Button.tsx';
import { useOfferUndo } from '../../records/record/advice/useOfferUndo.ts';
import { useIsViewing } from '../../state/viewing.ts';

interface FollowStepsProps {
  /** The advice's id. */
  readonly id: string;
  readonly title: string;
}

export function FollowSteps({ id, title }: FollowStepsProps) {
  const { t } = useTranslation();
  const isViewing = useIsViewing();
  const offerUndo = useOfferUndo();
  const { mutate } = useAct('advice.followPath', {
    onSuccess: ({ batch }) => offerUndo(batch, t('conflicts.findings.followedSteps', { title })),
  });
  if (isViewing) return null;
  return <Button onPress={() => mutate({ id })}>{t('conflicts.findings.followSteps')}</Button>;
}

/** Said where people are asked which of two values holds of a field that the advice's recorded steps decide. */
export function StepsDecide({ id, title }: FollowStepsProps) {
  const { t } = useTranslation();
  const { data } = useAsk('advice.path', { id });
  if (!data || data.isFollowed) return null;
  return (
    <Banner tone="info" action={<FollowSteps id={id} title={title} />}>
      {t('conflicts.findings.stepsDecide')}
    </Banner>
  );
}
