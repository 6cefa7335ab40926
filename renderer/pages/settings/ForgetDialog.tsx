// Asks whether a known sender is to be a stranger again.

import { useTranslation } from 'react-i18next';
import type { Colleague } from '../../../shared/contract/colleagues.ts';
import { useAct } from '../../bridge/useAct.ts';
import { Button } from '../../components/Button.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { showToast } from '../../state/toasts.ts';

interface ForgetDialogProps {
  readonly colleague: Colleague;
  readonly onClose: () => void;
}

export function ForgetDialog({ colleague, onClose }: ForgetDialogProps) {
  const { t } = useTranslation();
  const { fingerprint, name } = colleague;
  const forget = useAct('colleagues.forget', {
    onSuccess: () => {
      showToast({ tone: 'good', message: t('colleague.forgotten', { name }) });
      onClose();
    },
  });
  return (
    <Dialog
      title={t('colleague.forgetTitle', { name })}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose} autoFocus>
            {t('colleague.cancel')}
          </Button>
          <Button variant="danger" isPending={forget.isPending} onPress={() => forget.mutate({ fingerprint })}>
            {t('colleague.forget')}
          </Button>
        </>
      }
    >
      <p>{t('colleague.forgetText')}</p>
    </Dialog>
  );
}
