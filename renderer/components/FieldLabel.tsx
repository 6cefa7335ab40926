// The label above a field and the hint and error under it.

import { CircleAlert } from 'lucide-react';
import { FieldError, Label, Text } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { FieldProps } from './field.ts';
import './Field.css';

/** The label; says in a word that the field must be filled in. Draws nothing when the label is hidden. */
export function FieldLabel({ label, labelHidden, required }: FieldProps) {
  const { t } = useTranslation();
  if (labelHidden) return null;
  return (
    <Label className="ww-field__label">
      {label}
      {required && <span className="ww-field__required"> {t('component.required')}</span>}
    </Label>
  );
}

/** The hint and the error, tied to the field so that a screen reader reads them with it. */
export function FieldNotes({ hint, error }: FieldProps) {
  return (
    <>
      {hint !== undefined && (
        <Text slot="description" className="ww-field__hint">
          {hint}
        </Text>
      )}
      <FieldError className="ww-field__error">
        <CircleAlert size={14} aria-hidden />
        <span>{error}</span>
      </FieldError>
    </>
  );
}
