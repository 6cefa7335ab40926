// The entry field for any field of the catalogue, by its kind.

import type { Ref } from 'react';
import { type FieldValue, fieldOf, type RecordTypeName } from '../../../shared/catalogue/catalogue.ts';
import { DateField } from '../../components/DateField.tsx';
import { MarkdownField } from '../../components/MarkdownField.tsx';
import { MoneyField } from '../../components/MoneyField.tsx';
import { NumberField } from '../../components/NumberField.tsx';
import { Select } from '../../components/Select.tsx';
import { TagField } from '../../components/TagField.tsx';
import { TextField } from '../../components/TextField.tsx';
import { YesNo } from '../../components/YesNo.tsx';
import { useLabels } from '../../texts/useLabels.ts';
import { ReferenceInput } from './ReferenceInput.tsx';

export interface FieldInputProps {
  readonly type: RecordTypeName;
  readonly name: string;
  /** The field's own label when left out. */
  readonly label?: string;
  readonly value: FieldValue;
  readonly onChange: (value: FieldValue) => void;
  readonly onBlur?: () => void;
  readonly error?: string | undefined;
  readonly hint?: string | undefined;
  readonly isReadOnly?: boolean;
  readonly autoFocus?: boolean;
  readonly ref?: Ref<HTMLElement>;
}

const asText = (value: FieldValue): string | null => (typeof value === 'string' ? value : null);
/** A number, or a text that was typed and is not understood as one. */
const asNumber = (value: FieldValue): number | string | null => (typeof value === 'object' ? null : value);
const inputTypes = { email: 'email', url: 'url', municipalityCode: 'text' } as const;

export function FieldInput({ type, name, label, value, onChange, onBlur, ref, ...rest }: FieldInputProps) {
  const labels = useLabels();
  const field = fieldOf(type, name);
  if (!field) return null;
  const common = {
    ...rest,
    ...(ref === undefined ? {} : { ref }),
    ...(onBlur === undefined ? {} : { onBlur }),
    name,
    label: label ?? labels.field(type, name),
    required: field.required ?? false,
  };
  switch (field.kind) {
    case 'text':
      return (
        <TextField
          {...common}
          type={field.format ? inputTypes[field.format] : 'text'}
          value={asText(value)}
          onChange={onChange}
        />
      );
    case 'longText':
      return <MarkdownField {...common} value={asText(value)} onChange={onChange} />;
    case 'date':
      return <DateField {...common} value={asText(value)} onChange={onChange} />;
    case 'money':
      return <MoneyField {...common} value={asNumber(value)} onChange={onChange} />;
    case 'number':
      return <NumberField {...common} format={field.format} value={asNumber(value)} onChange={onChange} />;
    case 'choice': {
      const options = field.choices.map((id) => ({ id, label: labels.choice(type, name, id) }));
      return <Select {...common} value={asText(value)} onChange={onChange} options={options} />;
    }
    case 'yesNo':
      return <YesNo {...common} value={value === 1 || value === 0 ? value : null} onChange={onChange} />;
    case 'tags':
      return <TagField {...common} value={typeof value === 'object' ? value : null} onChange={onChange} />;
    case 'reference':
      return (
        <ReferenceInput {...common} target={field.to as RecordTypeName} value={asText(value)} onChange={onChange} />
      );
  }
}
