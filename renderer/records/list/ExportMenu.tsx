// What can be made of a list: a workbook for Excel.

import { Download, Sheet } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/Button.tsx';
import { Menu } from '../../components/Menu.tsx';
import type { ListState } from '../listState.ts';
import { SheetExportDialog } from './SheetExportDialog.tsx';

export function ExportMenu({ state }: { readonly state: ListState }) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Menu
        label={t('sheets.export.menu')}
        trigger={<Button icon={Download}>{t('sheets.export.menu')}</Button>}
        actions={[{ id: 'sheet', label: t('sheets.export.action'), icon: Sheet }]}
        onAction={() => setOpen(true)}
      />
      {isOpen && <SheetExportDialog state={state} onClose={() => setOpen(false)} />}
    </>
  );
}
