// What keeps a form from being saved, with the way to each field.

import { type UseFormReturn, useFormState } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { RecordTypeName } from '../../../shared/catalogue/catalogue.ts';
import { Banner } from '../../components/Banner.tsx';
import { useLabels } from '../../texts/useLabels.ts';
import type { FormValues } from './values.ts';

interface ProblemSummaryProps {
  readonly type: RecordTypeName;
  readonly form: UseFormReturn<FormValues>;
}

export function ProblemSummary({ type, form }: ProblemSummaryProps) {
  const { t } = useTranslation();
  const labels = useLabels();
  const { errors } = useFormState({ control: form.control });
  const names = Object.keys(errors);
  if (names.length === 0) return null;
  return (
    <Banner tone="bad" isAlert title={t('record.form.problems', { count: names.length })}>
      <ul className="ww-problems">
        {names.map((name) => (
          <li key={name}>
            <button type="button" className="ww-link-button" onClick={() => form.setFocus(name)}>
              {t('record.form.problem', {
                field: labels.field(type, name),
                problem: errors[name]?.message ?? '',
              })}
            </button>
          </li>
        ))}
      </ul>
    </Banner>
  );
}
