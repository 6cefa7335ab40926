// The form of any record type, made from the catalogue: sections, hints, problems at the fields, unsaved changes.

import { Save } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Patch, RecordTypeName } from '../../../shared/catalogue/catalogue.ts';
import type { RecordDetail } from '../../../shared/contract/queries.ts';
import { useCommand } from '../../app/commandHandlers.ts';
import { keyOf } from '../../app/keys.ts';
import { Banner } from '../../components/Banner.tsx';
import { Button } from '../../components/Button.tsx';
import { showToast } from '../../state/toasts.ts';
import { useIsViewing } from '../../state/viewing.ts';
import { useFormat } from '../../texts/useFormat.ts';
import { readDraft } from './draft.ts';
import { ElsewhereBanner } from './ElsewhereBanner.tsx';
import { FormSectionFields } from './FormSectionFields.tsx';
import { formSections } from './formSections.ts';
import { ProblemSummary } from './ProblemSummary.tsx';
import { useRecordForm } from './useRecordForm.ts';

interface RecordFormProps {
  readonly type: RecordTypeName;
  /** Undefined for a record that is yet to be made. */
  readonly detail: RecordDetail | undefined;
  readonly initial: Patch;
  /** The unsaved form of last time, as the store kept it. */
  readonly keptDraft: { readonly content: string; readonly savedAt: string } | undefined;
  readonly onSaved: (id: string, isNew: boolean) => void;
}

const NOTHING_WITHHELD: readonly string[] = [];

export function RecordForm({ type, detail, initial, keptDraft, onSaved }: RecordFormProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const isNew = detail === undefined;
  const draft = keptDraft && readDraft(keptDraft.content);
  const record = useRecordForm({
    type,
    detail,
    initial,
    draft,
    onSaved: (id, wasNew) => {
      if (!wasNew) showToast({ tone: 'good', message: t('record.form.saved') });
      onSaved(id, wasNew);
    },
  });
  const { form, unsaved } = record;
  const isDirty = unsaved.length > 0;
  useCommand('save', record.save, { enabled: isDirty });
  const isViewing = useIsViewing();
  const sections = formSections(type);
  return (
    <form
      className="ww-record-form"
      aria-label={t('record.form.label')}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        record.save();
      }}
    >
      <div className="ww-record-notices">
        {draft && keptDraft && isDirty && (
          <Banner
            tone="info"
            action={
              <Button variant="quiet" onPress={record.revert}>
                {t('record.draft.discard')}
              </Button>
            }
          >
            {t('record.draft.restored', { when: format.moment(keptDraft.savedAt) })}
          </Banner>
        )}
        <ElsewhereBanner type={type} fields={record.elsewhere} stored={record.stored} onDecide={record.decide} />
        <ProblemSummary type={type} form={form} />
      </div>
      <div className="ww-record-scroll">
        {sections.map((section) => (
          <FormSectionFields
            key={section.name}
            type={type}
            section={section}
            form={form}
            withheld={detail?.withheld ?? NOTHING_WITHHELD}
            autoFocusTitle={isNew}
          />
        ))}
      </div>
      {!isViewing && (
        <footer className="ww-record-foot">
          <Button
            variant="primary"
            type="submit"
            icon={Save}
            keys={keyOf('save')}
            isDisabled={!isDirty}
            isPending={record.isSaving}
          >
            {t(isNew ? 'record.form.create' : 'record.form.save')}
          </Button>
          {isDirty && !isNew && (
            <Button variant="quiet" onPress={record.revert}>
              {t('record.form.revert')}
            </Button>
          )}
          <span className="ww-record-unsaved" aria-live="polite">
            {isDirty && !isNew && t('record.form.unsaved')}
          </span>
        </footer>
      )}
    </form>
  );
}
