// Reallocating: an amount from one allocation of the grid to another, with the reason why.

import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Banner } from '../../../components/Banner.tsx';
import { Button } from '../../../components/Button.tsx';
import { DateField } from '../../../components/DateField.tsx';
import { Dialog } from '../../../components/Dialog.tsx';
import { MoneyField } from '../../../components/MoneyField.tsx';
import type { Parsed } from '../../../components/ParsedField.tsx';
import { Select } from '../../../components/Select.tsx';
import { TextArea } from '../../../components/TextArea.tsx';
import { useSaveRecords } from '../../../records/useSaveRecords.ts';
import { useFormat } from '../../../texts/useFormat.ts';
import type { GridView } from '../model/gridView.ts';
import type { AmountWords } from './useAmountWords.ts';

interface ReallocateDialogProps {
  readonly view: GridView;
  readonly words: AmountWords;
  /** The allocation in the cell where the keyboard is. */
  readonly from: string | null | undefined;
  readonly hasUnsaved: boolean;
  readonly onClose: () => void;
}

interface End {
  readonly id: string;
  readonly label: string;
  readonly name: string;
}

export function ReallocateDialog({ view, words, from: here, hasUnsaved, onClose }: ReallocateDialogProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const saveRecords = useSaveRecords();
  const [from, setFrom] = useState<string | null>(here ?? null);
  const [to, setTo] = useState<string | null>(null);
  const [amount, setAmount] = useState<Parsed<number>>(null);
  const [date, setDate] = useState<string | null>(null);
  const [reason, setReason] = useState<string | null>(null);
  const ends = view.rows.flatMap((row) =>
    view.years.flatMap((year): End[] => {
      const { recorded } = view.cell(row, year);
      if (!recorded?.allocation) return [];
      const name = words.rowName(row);
      const label = t('amounts.reallocate.cell', { row: name, year, amount: format.money(recorded.amount ?? 0) });
      return [{ id: recorded.allocation, label, name: `${name} ${year}` }];
    }),
  );
  const isPositive = typeof amount === 'number' && amount > 0;
  const isComplete = from !== null && to !== null && from !== to && isPositive && (reason ?? '').trim() !== '';
  const nameOf = (id: string | null): string => ends.find((end) => end.id === id)?.name ?? '';

  const save = async (): Promise<void> => {
    const name = t('amounts.reallocate.name', { from: nameOf(from), to: nameOf(to) });
    const patch = { name, fromAllocation: from, allocation: to, amount: isPositive ? amount : null, date, reason };
    const saved = await saveRecords([{ type: 'reallocation', patch }], t('amounts.reallocate.saved'));
    if (saved) onClose();
  };
  const blocked = hasUnsaved ? t('amounts.reallocate.unsaved') : ends.length < 2 ? t('amounts.reallocate.none') : null;
  return (
    <Dialog
      title={t('amounts.reallocate.title')}
      isOpen
      onClose={onClose}
      actions={
        blocked === null && (
          <Button variant="primary" isDisabled={!isComplete} onPress={() => void save()}>
            {t('amounts.reallocate.save')}
          </Button>
        )
      }
    >
      {blocked !== null ? (
        <Banner tone="info">{blocked}</Banner>
      ) : (
        <div className="ww-amounts__form">
          <p>{t('amounts.reallocate.text')}</p>
          <Select label={t('amounts.reallocate.from')} required value={from} onChange={setFrom} options={ends} />
          <Select
            label={t('amounts.reallocate.to')}
            required
            value={to}
            onChange={setTo}
            options={ends.filter(({ id }) => id !== from)}
          />
          <MoneyField
            label={t('amounts.reallocate.amount')}
            required
            value={amount}
            onChange={setAmount}
            error={typeof amount === 'number' && amount <= 0 ? t('amounts.reallocate.positive') : undefined}
          />
          <DateField label={t('amounts.reallocate.date')} value={date} onChange={setDate} />
          <TextArea label={t('amounts.reallocate.reason')} required value={reason} onChange={setReason} />
        </div>
      )}
    </Dialog>
  );
}
