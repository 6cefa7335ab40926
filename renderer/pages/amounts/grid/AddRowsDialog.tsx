// Many rows at once: names or codes from a list somewhere else.

import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../components/Button.tsx';
import { Dialog } from '../../../components/Dialog.tsx';
import { TextArea } from '../../../components/TextArea.tsx';

interface AddRowsDialogProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly onAdd: (texts: readonly string[]) => void;
}

export function AddRowsDialog({ isOpen, onClose, onAdd }: AddRowsDialogProps) {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  const texts = text.split(/[\r\n\t;]+/).filter((line) => line.trim() !== '');
  return (
    <Dialog
      title={t('amounts.addRows.title')}
      isOpen={isOpen}
      onClose={onClose}
      actions={
        <Button
          variant="primary"
          isDisabled={texts.length === 0}
          onPress={() => {
            setText('');
            onAdd(texts);
          }}
        >
          {t('amounts.addRows.add')}
        </Button>
      }
    >
      <p>{t('amounts.addRows.text')}</p>
      <TextArea label={t('amounts.addRows.names')} value={text} onChange={(value) => setText(value ?? '')} />
    </Dialog>
  );
}
