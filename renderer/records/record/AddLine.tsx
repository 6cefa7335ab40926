// One line to add something to a list: type, Enter, and the next.

import { Plus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Patch, RecordTypeName } from '../../../shared/catalogue/catalogue.ts';
import { Button } from '../../components/Button.tsx';
import { TextField } from '../../components/TextField.tsx';
import { useSaveRecords } from '../useSaveRecords.ts';
import './AddLine.css';

interface AddLineProps {
  readonly type: RecordTypeName;
  readonly label: string;
  /** What the new record has besides its name. */
  readonly patch: Patch;
}

export function AddLine({ type, label, patch }: AddLineProps) {
  const { t } = useTranslation();
  const saveRecords = useSaveRecords();
  const [name, setName] = useState<string | null>(null);
  const [isEmpty, setIsEmpty] = useState(false);
  const add = async () => {
    const wanted = name?.trim() ?? '';
    setIsEmpty(wanted === '');
    if (wanted === '') return;
    if (await saveRecords([{ type, patch: { ...patch, name: wanted } }], t('meeting.added', { name: wanted }))) {
      setName(null);
    }
  };
  return (
    <form
      className="ww-add-line ww-no-print"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <TextField
        label={label}
        value={name}
        onChange={(next) => {
          setIsEmpty(false);
          setName(next);
        }}
        {...(isEmpty ? { error: t('problem.required') } : {})}
      />
      <Button type="submit" icon={Plus}>
        {t('meeting.add')}
      </Button>
    </form>
  );
}
