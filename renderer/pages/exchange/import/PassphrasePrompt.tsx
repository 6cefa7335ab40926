// The passphrase of an encrypted package.

import { LockOpen } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Output } from '../../../../shared/contract/contract.ts';
import { useAct } from '../../../bridge/useAct.ts';
import { Button } from '../../../components/Button.tsx';
import { TextField } from '../../../components/TextField.tsx';
import { errorSentence } from '../../../texts/errorSentence.ts';
import { WorkUnderWay } from '../WorkUnderWay.tsx';

type Unlocking = 'exchange.unlock' | 'viewing.unlock' | 'compare.unlockOther';

export interface PassphrasePromptProps<Name extends Unlocking> {
  /** What opens the package that was chosen last. */
  readonly procedure: Name;
  readonly fileName: string;
  readonly onOpened: (opened: Output<Name>) => void;
}

export function PassphrasePrompt<Name extends Unlocking>({
  procedure,
  fileName,
  onOpened,
}: PassphrasePromptProps<Name>) {
  const { t } = useTranslation();
  const [passphrase, setPassphrase] = useState<string | null>(null);
  const { mutate, isPending, error } = useAct<Unlocking>(procedure, {
    quietFor: ['wrongPassphrase', 'packageRefused', 'fileUnreadable'],
    onSuccess: (opened) => onOpened(opened as Output<Name>),
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
