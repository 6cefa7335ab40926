// A long piece of work: how far it is, and the way to stop it.

import { useTranslation } from 'react-i18next';
import type { Progress } from '../../../shared/contract/contract.ts';
import { useAct } from '../../bridge/useAct.ts';
import { Button } from '../../components/Button.tsx';
import { ProgressBar } from '../../components/ProgressBar.tsx';
import { useProgress } from './useProgress.ts';

export interface WorkUnderWayProps {
  readonly label: string;
  readonly jobs: readonly Progress['job'][];
}

export function WorkUnderWay({ label, jobs }: WorkUnderWayProps) {
  const { t } = useTranslation();
  const progress = useProgress(jobs, true);
  const cancel = useAct('exchange.cancel');
  return (
    <>
      <ProgressBar label={label} done={progress?.done ?? 0} total={progress?.total ?? 0} />
      <Button variant="quiet" onPress={() => cancel.mutate({})}>
        {t('exchange.cancel')}
      </Button>
    </>
  );
}
