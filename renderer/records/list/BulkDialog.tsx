// Giving one field the same value in all selected records: one batch, one undo.

import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type FieldValue, fieldNames, fieldOf, type RecordTypeName } from '../../../shared/catalogue/catalogue.ts';
import { checkPatch } from '../../../shared/catalogue/schema.ts';
import { Button } from '../../components/Button.tsx';
import { Checkbox } from '../../components/Checkbox.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { Select } from '../../components/Select.tsx';
import { useLabels } from '../../texts/useLabels.ts';
import { FieldInput } from '../record/FieldInput.tsx';
import { useProblemSentence } from '../record/useProblemSentence.ts';
import { useSaveRecords } from '../useSaveRecords.ts';

interface BulkDialogProps {
  readonly type: RecordTypeName;
  readonly ids: readonly string[];
  readonly onClose: () => void;
}

export function BulkDialog({ type, ids, onClose }: BulkDialogProps) {
  const { t } = useTranslation();
  const labels = useLabels();
  const say = useProblemSentence(type);
  const saveRecords = useSaveRecords();
  const [field, setField] = useState<string | null>(null);
  const [value, setValue] = useState<FieldValue>(null);
  const [isEmptying, setEmptying] = useState(false);
  const [error, setError] = useState<string>();
  const [isSaving, setSaving] = useState(false);

  const options = fieldNames(type)
    .filter((name) => fieldOf(type, name)?.byProgram !== true)
    .map((name) => ({ id: name, label: labels.field(type, name) }))
    .sort((a, b) => a.label.localeCompare(b.label));
  const canBeEmpty = field !== null && fieldOf(type, field)?.required !== true;
  const isReady = field !== null && (isEmptying || value !== null);

  const choose = (next: string | null) => {
    setField(next);
    setValue(null);
    setEmptying(false);
    setError(undefined);
  };
  const apply = async () => {
    if (field === null || !isReady) return;
    const checked = checkPatch(type, { [field]: isEmptying ? null : value }, 'entry');
    if (!checked.ok) {
      const [problem] = checked.problems;
      setError(problem && say(problem));
      return;
    }
    setSaving(true);
    const { patch } = checked;
    const saved = await saveRecords(
      ids.map((id) => ({ type, id, patch })),
      t('list.bulk.done', { count: ids.length }),
    );
    setSaving(false);
    if (saved) onClose();
  };

  return (
    <Dialog
      title={t('list.bulk.heading')}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t('list.bulk.cancel')}</Button>
          <Button variant="primary" isDisabled={!isReady} isPending={isSaving} onPress={() => void apply()}>
            {t('list.bulk.apply')}
          </Button>
        </>
      }
    >
      <div className="ww-stack">
        <Select
          label={t('list.bulk.field')}
          required
          emptyLabel={t('record.form.choose')}
          value={field}
          onChange={choose}
          options={options}
        />
        {field !== null && !isEmptying && (
          <FieldInput
            key={field}
            type={type}
            name={field}
            label={t('list.bulk.value')}
            value={value}
            error={error}
            onChange={(next) => {
              setValue(next);
              setError(undefined);
            }}
          />
        )}
        {canBeEmpty && (
          <Checkbox isSelected={isEmptying} onChange={setEmptying}>
            {t('list.bulk.makeEmpty')}
          </Checkbox>
        )}
        <p className="ww-muted">{t('list.bulk.effect', { count: ids.length })}</p>
      </div>
    </Dialog>
  );
}
