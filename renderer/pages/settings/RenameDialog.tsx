// Giving a known sender another name, for oneself.

import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Colleague } from '../../../shared/contract/colleagues.ts';
import { useAct } from '../../bridge/useAct.ts';
import { Button } from '../../components/Button.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { TextField } from '../../components/TextField.tsx';

interface RenameDialogProps {
  readonly colleague: Colleague;
  readonly onClose: () => void;
}

export function RenameDialog({ colleague, onClose }: RenameDialogProps) {
  const { t } = useTranslation();
  const [name, setName] = useState<string | null>(colleague.name);
  const rename = useAct('colleagues.rename', { onSuccess: onClose });
  const typed = name?.trim() ?? '';

  function save(): void {
    if (typed !== '') rename.mutate({ fingerprint: colleague.fingerprint, name: typed });
  }

  return (
    <Dialog
      title={t('colleague.renameTitle')}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t('colleague.cancel')}</Button>
          <Button variant="primary" isDisabled={typed === ''} isPending={rename.isPending} onPress={save}>
            {t('colleague.save')}
          </Button>
        </>
      }
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <TextField
          label={t('colleague.name')}
          hint={t('colleague.nameHint')}
          value={name}
          onChange={setName}
          required
          error={typed === '' ? t('colleague.nameMissing') : undefined}
        />
      </form>
    </Dialog>
  );
}
