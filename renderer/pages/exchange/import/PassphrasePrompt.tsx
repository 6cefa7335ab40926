// The passphrase of an encrypted package.

import { LockOpen } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ImportPreview } from '../../../../shared/contract/packages.ts';
import { useAct } from '../../../bridge/useAct.ts';
import { Button } from '../../../components/Button.tsx';
import { TextField } from '../../../components/TextField.tsx';
import { errorSentence } from '../../../texts/errorSentence.ts';
import { WorkUnderWay } from '../WorkUnderWay.tsx';

export interface PassphrasePromptProps {
  readonly fileName: string;
  readonly onOpened: (preview: ImportPreview) => void;
}

export function PassphrasePrompt({ fileName, onOpened }: PassphrasePromptProps) {
  const { t } = useTranslation();
  const [passphrase, setPassphrase] = useState<string | null>(null);
  const { mutate, isPending, error } = useAct('exchange.unlock', {
    quietFor: ['wrongPassphrase', 'packageRefused', 'fileUnreadable'],
    onSuccess: onOpened,
  });
  const isWrong = error !== null && error.report.code !== 'cancelled';
  return (
    <form
      className="ww-exchange__way ww-exchange__locked"
      onSubmit={(event) => {
        event.preventDefault();
        if (passphrase !== null && !isPending) mutate({ passphrase });
      }}
    >
      <p>{t('exchange.locked.text', { name: fileName })}</p>
      <TextField
        label={t('exchange.locked.passphrase')}
        required
        autoFocus
        value={passphrase}
        onChange={setPassphrase}
        error={isWrong && !isPending ? errorSentence(t, error) : undefined}
      />
      <Button type="submit" variant="primary" icon={LockOpen} isPending={isPending} isDisabled={passphrase === null}>
        {t('exchange.locked.button')}
      </Button>
      {isPending && <WorkUnderWay label={t('exchange.locked.busy')} jobs={['read', 'preview']} />}
    </form>
  );
}
