// What new payments get beside their amount: a date in the year of their column, and their kind.

import { useTranslation } from 'react-i18next';
import type { EntryContext } from '../../../../shared/contract/amounts.ts';
import { localeTags } from '../../../../shared/format/formatWords.ts';
import { Select } from '../../../components/Select.tsx';
import { useLabels } from '../../../texts/useLabels.ts';
import { useLanguage } from '../../../texts/useLanguage.ts';

interface PaymentFieldsProps {
  readonly context: EntryContext;
  readonly onChange: (part: Partial<EntryContext>) => void;
}

const MONTHS = Array.from({ length: 12 }, (_, index) => index + 1);
const PAYMENT_KINDS = ['advance', 'payment', 'correction'] as const;
/** Any year serves for the name of a month. */
const SOME_YEAR = 2024;

export function PaymentFields({ context, onChange }: PaymentFieldsProps) {
  const { t } = useTranslation();
  const labels = useLabels();
  const language = useLanguage();
  const name = new Intl.DateTimeFormat(localeTags[language], { month: 'long', timeZone: 'UTC' });
  return (
    <>
      <Select
        label={t('amounts.context.month')}
        required
        value={String(context.month)}
        onChange={(id) => id && onChange({ month: Number(id) })}
        options={MONTHS.map((month) => ({
          id: String(month),
          label: t('amounts.context.lastDayOf', { month: name.format(Date.UTC(SOME_YEAR, month - 1, 1)) }),
        }))}
      />
      <Select
        label={t('amounts.context.paymentKind')}
        required
        value={context.paymentKind}
        onChange={(id) => id && onChange({ paymentKind: id })}
        options={PAYMENT_KINDS.map((id) => ({ id, label: labels.choice('payment', 'kind', id) }))}
      />
    </>
  );
}
