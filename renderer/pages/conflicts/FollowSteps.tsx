// Letting an advice say what its steps say, where two people's steps came together.

import { useTranslation } from 'react-i18next';
import type { Finding } from '../../../shared/contract/findings.ts';
import { useAct } from '../../bridge/useAct.ts';
import { Button } from '../../components/Button.tsx';
import { useOfferUndo } from '../../records/record/advice/useOfferUndo.ts';
import { useIsViewing } from '../../state/viewing.ts';

/** @param finding of the kind `adviceStatusDiffers` */
export function FollowSteps({ finding: { id, title } }: { readonly finding: Finding }) {
  const { t } = useTranslation();
  const isViewing = useIsViewing();
  const offerUndo = useOfferUndo();
  const { mutate } = useAct('advice.followPath', {
    onSuccess: ({ batch }) => offerUndo(batch, t('conflicts.findings.followedSteps', { title })),
  });
  if (isViewing) return null;
  return <Button onPress={() => mutate({ id })}>{t('conflicts.findings.followSteps')}</Button>;
}
