// For whom the package is, and what keeps it from others.

import { KeyRound } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { SHORTEST_PASSPHRASE, suggestPassphrase } from '../../../../shared/passphrase.ts';
import { useAsk } from '../../../bridge/useAsk.ts';
import { Button } from '../../../components/Button.tsx';
import { Checkbox } from '../../../components/Checkbox.tsx';
import { Select } from '../../../components/Select.tsx';
import { TextField } from '../../../components/TextField.tsx';
import type { FormPartProps } from './ContentFields.tsx';

export function ReaderFields({ form, problems, onChange }: FormPartProps) {
  const { t } = useTranslation();
  const { data: colleagues = [] } = useAsk('colleagues.list', {});
  return (
    <div className="ww-export__fields">
      <div className="ww-export__row">
        <TextField
          label={t('export.recipient')}
          hint={t('export.recipientHint')}
          value={form.recipient}
          onChange={(recipient) => onChange({ recipient })}
        />
        {form.kind === 'exchange' && colleagues.length > 0 && (
          <Select
            label={t('export.colleague')}
            hint={t('export.colleagueHint')}
            emptyLabel={t('export.noColleague')}
            value={form.colleague}
            onChange={(colleague) => {
              const known = colleagues.find(({ fingerprint }) => fingerprint === colleague);
              onChange({ colleague, ...(known && form.recipient === null ? { recipient: known.name } : {}) });
            }}
            options={colleagues.map(({ fingerprint, name }) => ({
              id: fingerprint,
              label: name,
              detail: fingerprint.slice(0, 16),
            }))}
          />
        )}
      </div>
      <div className="ww-export__check">
        <Checkbox isSelected={form.isEncrypted} onChange={(isEncrypted) => onChange({ isEncrypted })}>
          {t('export.encrypt')}
        </Checkbox>
        <p className="ww-muted">{t('export.encryptHint')}</p>
      </div>
      {form.isEncrypted && (
        <div className="ww-export__row ww-export__row--end">
          <TextField
            label={t('export.passphrase')}
            required
            value={form.passphrase}
            onChange={(passphrase) => onChange({ passphrase })}
            hint={t('export.passphraseHint', { length: SHORTEST_PASSPHRASE })}
            error={problems.passphrase && t('export.problem.passphraseTooShort', { length: SHORTEST_PASSPHRASE })}
          />
          <Button icon={KeyRound} onPress={() => onChange({ passphrase: suggestPassphrase() })}>
            {t('export.suggest')}
          </Button>
        </div>
      )}
    </div>
  );
}
