// Giving an advice that shares its number another one; the advice keeps the old one among its former numbers.

import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Finding } from '../../../shared/contract/findings.ts';
import { useAct } from '../../bridge/useAct.ts';
import { useAsk } from '../../bridge/useAsk.ts';
import { Button } from '../../components/Button.tsx';
import { TextField } from '../../components/TextField.tsx';
import { useOfferUndo } from '../../records/record/advice/useOfferUndo.ts';

/** @param finding of the kind `duplicateAdviceNumber`; its detail is the number */
export function NewAdviceNumber({ finding }: { readonly finding: Finding }) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  if (!isOpen) return <Button onPress={() => setOpen(true)}>{t('conflicts.findings.newNumber')}</Button>;
  return <NumberForm finding={finding} onClose={() => setOpen(false)} />;
}

function NumberForm({ finding, onClose }: { readonly finding: Finding; readonly onClose: () => void }) {
  const { t } = useTranslation();
  const offerUndo = useOfferUndo();
  const [taken, setTaken] = useState<string>();
  const { id, detail: before } = finding;
  const { data: free } = useAsk('conflicts.freeAdviceNumber', { number: before });
  const [typed, setTyped] = useState<string | null>();
  const number = (typed === undefined ? free : typed) ?? '';
  const { mutate } = useAct('advice.renumber', {
    quietFor: ['invalid'],
    onSuccess: ({ batch }) => {
      offerUndo(batch, t('conflicts.findings.numbered', { before, after: number }));
      onClose();
    },
  });
  const save = () => {
    if (number.trim() === '') return;
    mutate(
      { id, number: number.trim() },
      { onError: ({ report }) => setTaken(String(report?.problems?.[0]?.detail ?? '')) },
    );
  };
  return (
    <form
      className="ww-new-number"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <TextField
        label={t('conflicts.findings.number')}
        value={number}
        onChange={(next) => {
          setTaken(undefined);
          setTyped(next);
        }}
        autoFocus
        {...(taken === undefined ? {} : { error: t('problem.numberTaken', { detail: taken }) })}
      />
      <Button variant="primary" type="submit">
        {t('conflicts.findings.saveNumber')}
      </Button>
      <Button variant="quiet" onPress={onClose}>
        {t('conflicts.own.cancel')}
      </Button>
    </form>
  );
}
