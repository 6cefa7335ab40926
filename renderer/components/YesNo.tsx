// Yes, no, or nobody has said yet.

import { useTranslation } from 'react-i18next';
import type { FieldProps, FieldRef } from './field.ts';
import { SegmentedChoice } from './SegmentedChoice.tsx';

export interface YesNoProps extends FieldProps {
  /** 1 is yes, 0 is no, null is not filled in. */
  readonly value: 0 | 1 | null;
  readonly onChange: (value: 0 | 1 | null) => void;
  readonly ref?: FieldRef;
}

const values = { yes: 1, no: 0, none: null } as const;

export function YesNo({ value, onChange, ...field }: YesNoProps) {
  const { t } = useTranslation();
  return (
    <SegmentedChoice
      {...field}
      value={value === null ? 'none' : value === 1 ? 'yes' : 'no'}
      onChange={(id) => onChange(values[id])}
      options={[
        { id: 'yes', label: t('component.yes') },
        { id: 'no', label: t('component.no') },
        { id: 'none', label: t('component.notFilled') },
      ]}
    />
  );
}
