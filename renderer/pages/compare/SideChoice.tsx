// One of the two states that are compared.

import { useTranslation } from 'react-i18next';
import type { CompareSide, ViewState } from '../../../shared/contract/viewing.ts';
import { DateField } from '../../components/DateField.tsx';
import { Select } from '../../components/Select.tsx';
import { useViewTitle } from '../../texts/useViewTitle.ts';

export interface SideForm {
  readonly kind: CompareSide['kind'];
  readonly date: string | null;
}

const ISO_DATE = /^\d{4}-\d{2}-\d{2}$/;

/** @returns the side that a form comes down to, or null while its date is missing */
export function sideOf({ kind, date }: SideForm): CompareSide | null {
  if (kind !== 'date') return { kind };
  return date !== null && ISO_DATE.test(date) ? { kind, date } : null;
}

export interface SideChoiceProps {
  readonly label: string;
  readonly form: SideForm;
  /** The package that is being viewed, if any. */
  readonly view: ViewState | null;
  /** The package that was opened to compare with, if any. */
  readonly other: ViewState | null;
  readonly onChange: (form: SideForm) => void;
}

export function SideChoice({ label, form, view, other, onChange }: SideChoiceProps) {
  const { t } = useTranslation();
  const titleOf = useViewTitle('name');
  return (
    <div className="ww-compare__side">
      <Select
        label={label}
        required
        value={form.kind}
        onChange={(kind) => kind && onChange({ ...form, kind })}
        options={[
          { id: 'now', label: t('compare.side.now') },
          { id: 'date', label: t('compare.side.date') },
          ...(view ? [{ id: 'viewed' as const, label: titleOf(view) }] : []),
          ...(other ? [{ id: 'other' as const, label: titleOf(other) }] : []),
        ]}
      />
      {form.kind === 'date' && (
        <DateField
          label={t('compare.side.dateLabel')}
          value={form.date}
          onChange={(date) => onChange({ ...form, date })}
        />
      )}
    </div>
  );
}
