// Writing the value oneself, in the same field as in the record's form.

import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FieldValue, RecordTypeName } from '../../../shared/catalogue/catalogue.ts';
import type { Problem } from '../../../shared/catalogue/schema.ts';
import { Button } from '../../components/Button.tsx';
import { FieldInput } from '../../records/record/FieldInput.tsx';
import { useProblemSentence } from '../../records/record/useProblemSentence.ts';

export interface OwnValueProps {
  readonly type: RecordTypeName;
  readonly field: string;
  readonly start: FieldValue;
  readonly problems: readonly Problem[];
  readonly isPending: boolean;
  readonly onSave: (value: FieldValue) => void;
  readonly onCancel: () => void;
}

export function OwnValue({ type, field, start, problems, isPending, onSave, onCancel }: OwnValueProps) {
  const { t } = useTranslation();
  const say = useProblemSentence(type);
  const [value, setValue] = useState(start);
  const [problem] = problems;
  return (
    <form
      className="ww-own-value"
      aria-label={t('conflicts.own.title')}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        onSave(value);
      }}
    >
      <h3>{t('conflicts.own.title')}</h3>
      <FieldInput
        type={type}
        name={field}
        value={value}
        onChange={setValue}
        error={problem && say(problem)}
        autoFocus
      />
      <div className="ww-decision-actions">
        <Button variant="primary" type="submit" isPending={isPending}>
          {t('conflicts.own.save')}
        </Button>
        <Button variant="quiet" onPress={onCancel}>
          {t('conflicts.own.cancel')}
        </Button>
      </div>
    </form>
  );
}
