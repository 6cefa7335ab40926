// Reading or writing a table: how far it is, and the way to stop it.

import { useTranslation } from 'react-i18next';
import type { Progress } from '../../../shared/contract/contract.ts';
import { useAct } from '../../bridge/useAct.ts';
import { Button } from '../../components/Button.tsx';
import { ProgressBar } from '../../components/ProgressBar.tsx';
import { useProgress } from '../exchange/useProgress.ts';

export interface SheetWorkProps {
  readonly label: string;
  readonly jobs: readonly Progress['job'][];
}

export function SheetWork({ label, jobs }: SheetWorkProps) {
  const { t } = useTranslation();
  const progress = useProgress(jobs, true);
  const cancel = useAct('sheets.cancel');
  return (
    <div className="ww-sheets__work">
      <ProgressBar label={label} done={progress?.done ?? 0} total={progress?.total ?? 0} />
      <Button variant="quiet" onPress={() => cancel.mutate({})}>
        {t('sheets.page.cancel')}
      </Button>
    </div>
  );
}
