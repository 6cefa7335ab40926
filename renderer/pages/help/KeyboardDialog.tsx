// The sheet of keys over whatever page is open.

import { useTranslation } from 'react-i18next';
import { Dialog } from '../../components/Dialog.tsx';
import { layerStore } from '../../state/layer.ts';
import { KeyboardSheet } from './KeyboardSheet.tsx';

export function KeyboardDialog() {
  const { t } = useTranslation();
  const { layer, show } = layerStore();
  return (
    <Dialog title={t('key.title')} size="wide" isOpen={layer === 'keyboard'} onClose={() => show('none')}>
      <KeyboardSheet headingLevel={3} />
    </Dialog>
  );
}
