// The bar above every page: where one is, search, undo and redo.

import { Redo2, Search, Undo2 } from 'lucide-react';
import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { IconButton } from '../components/Button.tsx';
import { KeyHint } from '../components/KeyHint.tsx';
import { Breadcrumb } from './Breadcrumb.tsx';
import { runCommand } from './commandHandlers.ts';
import { keyOf } from './keys.ts';
import { useUndo } from './useUndo.ts';
import './TopBar.css';

export function TopBar() {
  const { t } = useTranslation();
  const { undoable, redoable } = useUndo();
  return (
    <header className="ww-topbar">
      <Breadcrumb />
      <IconButton
        label={undoable === null ? t('shell.undo') : t('shell.undoWhat', { what: undoable })}
        icon={Undo2}
        keys={keyOf('undo')}
        isDisabled={undoable === null}
        onPress={() => runCommand('undo')}
      />
      <IconButton
        label={redoable === null ? t('shell.redo') : t('shell.redoWhat', { what: redoable })}
        icon={Redo2}
        keys={keyOf('redo')}
        isDisabled={redoable === null}
        onPress={() => runCommand('redo')}
      />
      <Button className="ww-topbar__search" aria-haspopup="dialog" onPress={() => runCommand('palette')}>
        <Search size={16} aria-hidden />
        <span className="ww-topbar__search-text">{t('shell.search')}</span>
        <KeyHint keys={keyOf('palette') ?? ''} />
      </Button>
    </header>
  );
}
