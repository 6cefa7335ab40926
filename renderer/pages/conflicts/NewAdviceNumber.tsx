// Giving an advice that shares its number another one; the history keeps what it was.

import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Finding } from '../../../shared/contract/findings.ts';
import { useAsk } from '../../bridge/useAsk.ts';
import { Button } from '../../components/Button.tsx';
import { TextField } from '../../components/TextField.tsx';
import { useSaveRecords } from '../../records/useSaveRecords.ts';

/** @param finding of the kind `duplicateAdviceNumber`; its detail is the number */
export function NewAdviceNumber({ finding }: { readonly finding: Finding }) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  if (!isOpen) return <Button onPress={() => setOpen(true)}>{t('conflicts.findings.newNumber')}</Button>;
  return <NumberForm finding={finding} onClose={() => setOpen(false)} />;
}

function NumberForm({ finding, onClose }: { readonly finding: Finding; readonly onClose: () => void }) {
  const { t } = useTranslation();
  const saveRecords = useSaveRecords();
  const { id, detail: before } = finding;
  const { data: free } = useAsk('conflicts.freeAdviceNumber', { number: before });
  const [typed, setTyped] = useState<string | null>();
  const number = (typed === undefined ? free : typed) ?? '';
  const save = async (): Promise<void> => {
    if (number.trim() === '') return;
    const message = t('conflicts.findings.numbered', { before, after: number });
    if (await saveRecords([{ type: 'advice', id, patch: { number } }], message)) onClose();
  };
  return (
    <form
      className="ww-new-number"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <TextField label={t('conflicts.findings.number')} value={number} onChange={setTyped} autoFocus />
      <Button variant="primary" type="submit">
        {t('conflicts.findings.saveNumber')}
      </Button>
      <Button variant="quiet" onPress={onClose}>
        {t('conflicts.own.cancel')}
      </Button>
    </form>
  );
}
