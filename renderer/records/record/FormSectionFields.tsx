// The fields of one section of a form, under their heading.

import { useId } from 'react';
import { Controller, type UseFormReturn } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { fieldOf, type RecordTypeName, recordTypeOf } from '../../../shared/catalogue/catalogue.ts';
import { useIsViewing } from '../../state/viewing.ts';
import { useLabels } from '../../texts/useLabels.ts';
import { FieldInput } from './FieldInput.tsx';
import type { FormSection } from './formSections.ts';
import type { FormValues } from './values.ts';

interface FormSectionFieldsProps {
  readonly type: RecordTypeName;
  readonly section: FormSection;
  readonly form: UseFormReturn<FormValues>;
  /** Fields whose last value was left out of the package that brought it. */
  readonly withheld: readonly string[];
  /** A new record begins with its name. */
  readonly autoFocusTitle: boolean;
}

/** Fields that need the full width of the form. */
function isWide(type: RecordTypeName, name: string): boolean {
  const kind = fieldOf(type, name)?.kind;
  return name === recordTypeOf(type).title || kind === 'longText' || kind === 'tags';
}

export function FormSectionFields({ type, section, form, withheld, autoFocusTitle }: FormSectionFieldsProps) {
  const { t } = useTranslation();
  const labels = useLabels();
  const isViewing = useIsViewing();
  const headingId = useId();
  const { title } = recordTypeOf(type);
  /** What only the program fills in and did not fill in yet, nobody needs to see. */
  const isShown = (name: string): boolean =>
    fieldOf(type, name)?.byProgram !== true || (form.getValues(name) ?? null) !== null;
  return (
    <section className="ww-form-section" aria-labelledby={headingId}>
      <h3 id={headingId} className={section.name === 'main' ? 'ww-visually-hidden' : undefined}>
        {t(`record.section.${section.name}`)}
      </h3>
      {section.name === 'personal' && <p className="ww-muted">{t('record.personalNotice')}</p>}
      <div className="ww-form-grid">
        {section.fields.filter(isShown).map((name) => (
          <div key={name} data-wide={isWide(type, name) || undefined}>
            <Controller
              name={name}
              control={form.control}
              render={({ field, fieldState }) => (
                <FieldInput
                  type={type}
                  name={name}
                  ref={field.ref}
                  value={field.value ?? null}
                  onChange={field.onChange}
                  onBlur={field.onBlur}
                  hint={withheld.includes(name) ? t('record.form.withheld') : labels.hint(type, name)}
                  error={fieldState.error?.message}
                  isReadOnly={isViewing || fieldOf(type, name)?.byProgram === true}
                  autoFocus={autoFocusTitle && name === title}
                />
              )}
            />
          </div>
        ))}
      </div>
    </section>
  );
}
