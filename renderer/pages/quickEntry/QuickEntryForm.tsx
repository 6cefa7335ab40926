// The short form itself. Its draft is that of the full form, so that one can go on there.

import { Save } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Patch } from '../../../shared/catalogue/catalogue.ts';
import type { Draft } from '../../../shared/contract/contract.ts';
import { useCommand } from '../../app/commandHandlers.ts';
import { listHref } from '../../app/href.ts';
import { keyOf } from '../../app/keys.ts';
import { Button } from '../../components/Button.tsx';
import { NEW_RECORD } from '../../records/listAddress.ts';
import { readDraft } from '../../records/record/draft.ts';
import { FormSectionFields } from '../../records/record/FormSectionFields.tsx';
import { ProblemSummary } from '../../records/record/ProblemSummary.tsx';
import { useRecordForm } from '../../records/record/useRecordForm.ts';
import { type QuickType, quickFields } from './quickTypes.ts';

interface QuickEntryFormProps {
  readonly type: QuickType;
  readonly initial: Patch;
  readonly kept: Draft | undefined;
  readonly onSaved: (id: string) => void;
}

const NOTHING_WITHHELD: readonly string[] = [];

export function QuickEntryForm({ type, initial, kept, onSaved }: QuickEntryFormProps) {
  const { t } = useTranslation();
  const { form, save, isSaving } = useRecordForm({
    type,
    detail: undefined,
    initial,
    draft: kept && readDraft(kept.content),
    onSaved,
  });
  useCommand('save', save);
  return (
    <form
      className="ww-quick"
      aria-label={t('record.form.label')}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <ProblemSummary type={type} form={form} />
      <FormSectionFields
        type={type}
        section={{ name: 'main', fields: quickFields[type] }}
        form={form}
        withheld={NOTHING_WITHHELD}
        autoFocusTitle
      />
      <footer>
        <Button variant="primary" type="submit" icon={Save} keys={keyOf('save')} isPending={isSaving}>
          {t('quickEntry.save')}
        </Button>
        <a href={listHref(type, { record: NEW_RECORD })}>{t('quickEntry.allFields')}</a>
      </footer>
    </form>
  );
}
