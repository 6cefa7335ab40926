// A field that names another record: found by typing, opened by its link.

import { ArrowUpRight } from 'lucide-react';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { RecordTypeName } from '../../../shared/catalogue/catalogue.ts';
import { recordHref } from '../../app/href.ts';
import { ComboBox } from '../../components/ComboBox.tsx';
import type { FieldProps, FieldRef } from '../../components/field.ts';
import { loadChoices } from '../loadChoices.ts';
import { useTitles } from '../useTitles.ts';

interface ReferenceInputProps extends FieldProps {
  readonly target: RecordTypeName;
  readonly value: string | null;
  readonly onChange: (value: string | null) => void;
  readonly ref?: FieldRef;
}

export function ReferenceInput({ target, value, onChange, ...field }: ReferenceInputProps) {
  const { t } = useTranslation();
  const load = useCallback((search: string) => loadChoices(target, search), [target]);
  const title = useTitles(value === null ? [] : [value])[value ?? ''] ?? null;
  return (
    <div className="ww-reference">
      <ComboBox {...field} value={value} valueTitle={title} load={load} onChange={(id) => onChange(id)} />
      {value !== null && (
        <a
          className="ww-reference-link"
          href={recordHref(target, value)}
          aria-label={t('record.form.openReference', { title: title ?? field.label })}
          title={t('record.form.openReference', { title: title ?? field.label })}
        >
          <ArrowUpRight size={16} aria-hidden />
        </a>
      )}
    </div>
  );
}
