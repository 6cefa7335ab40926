// The last question before data are erased for good.

import { useTranslation } from 'react-i18next';
import type { Input } from '../../../shared/contract/contract.ts';
import type { ErasureResult } from '../../../shared/contract/erasure.ts';
import { useAct } from '../../bridge/useAct.ts';
import { Button } from '../../components/Button.tsx';
import { Dialog } from '../../components/Dialog.tsx';

export interface ConfirmErasureProps {
  readonly targets: Input<'erasure.erase'>['targets'];
  readonly onClose: () => void;
  readonly onErased: (result: ErasureResult) => void;
}

export function ConfirmErasure({ targets, onClose, onErased }: ConfirmErasureProps) {
  const { t } = useTranslation();
  const { mutate, isPending } = useAct('erasure.erase', {
    onSuccess: (result) => {
      onClose();
      onErased(result);
    },
  });
  return (
    <Dialog
      title={t('erasure.confirm.title', { count: targets.length })}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose} autoFocus>
            {t('erasure.confirm.cancel')}
          </Button>
          <Button variant="danger" isPending={isPending} onPress={() => mutate({ targets })}>
            {t('erasure.confirm.erase')}
          </Button>
        </>
      }
    >
      <p>{t('erasure.confirm.text')}</p>
      <p>{t('erasure.confirm.law')}</p>
    </Dialog>
  );
}
