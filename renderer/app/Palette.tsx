// Ctrl+K: find a record or give a command, by typing.

import { Search } from 'lucide-react';
import { useState } from 'react';
import {
  Autocomplete,
  Dialog,
  Header,
  Input,
  ListBox,
  ListBoxItem,
  ListBoxSection,
  Modal,
  ModalOverlay,
  TextField,
} from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { KeyHint } from '../components/KeyHint.tsx';
import { layerStore } from '../state/layer.ts';
import { type PaletteItem, usePaletteGroups } from './usePaletteGroups.ts';
import '../components/Dialog.css';
import '../components/ListBox.css';
import './Palette.css';

export function Palette() {
  const { layer, show } = layerStore();
  return (
    <ModalOverlay
      className="ww-veil"
      isOpen={layer === 'palette'}
      isDismissable
      onOpenChange={(isOpen) => show(isOpen ? 'palette' : 'none')}
    >
      <Modal className="ww-palette">
        <PaletteDialog onClose={() => show('none')} />
      </Modal>
    </ModalOverlay>
  );
}

/** Its own component, so that what was typed is gone when the palette opens again. */
function PaletteDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  const { groups, isSearching } = usePaletteGroups(text);
  const items = new Map(groups.flatMap((group) => group.items).map((item) => [item.id, item]));

  function choose(id: string): void {
    const item = items.get(id);
    if (!item) return;
    onClose();
    item.run();
  }

  return (
    <Dialog className="ww-dialog__inner" aria-label={t('shell.palette.title')}>
      <Autocomplete inputValue={text} onInputChange={setText}>
        <TextField className="ww-palette__field" aria-label={t('shell.palette.title')} autoFocus>
          <Search size={18} aria-hidden />
          <Input
            role="combobox"
            aria-expanded
            aria-haspopup="listbox"
            className="ww-palette__input"
            placeholder={t('shell.palette.placeholder')}
          />
        </TextField>
        <ListBox
          className="ww-listbox ww-palette__list"
          aria-label={t('shell.palette.results')}
          selectionMode="none"
          onAction={(id) => choose(String(id))}
          renderEmptyState={() => (
            <div className="ww-listbox__message">
              {isSearching ? t('component.searching') : t('shell.palette.nothing', { text })}
            </div>
          )}
        >
          {groups.map((group) => (
            <ListBoxSection key={group.id} id={group.id}>
              <Header className="ww-listbox__group">{group.label}</Header>
              {group.items.map((item) => (
                <PaletteOption key={item.id} item={item} />
              ))}
            </ListBoxSection>
          ))}
        </ListBox>
      </Autocomplete>
      <footer className="ww-palette__foot" aria-hidden>
        <KeyHint keys="↑ ↓" /> {t('shell.palette.choose')}
        <KeyHint keys="Enter" /> {t('shell.palette.open')}
        <KeyHint keys="Esc" /> {t('shell.palette.close')}
      </footer>
    </Dialog>
  );
}

function PaletteOption({ item }: { readonly item: PaletteItem }) {
  const Icon = item.icon;
  return (
    <ListBoxItem id={item.id} textValue={item.label} className="ww-option ww-palette__option">
      <Icon size={16} aria-hidden className="ww-option__icon" />
      <span className="ww-option__text">
        <span className="ww-palette__label">{item.label}</span>
        {item.excerpt && <span className="ww-option__detail ww-palette__excerpt">{item.excerpt}</span>}
      </span>
      {item.detail && <span className="ww-option__detail">{item.detail}</span>}
      {item.keys !== undefined && <KeyHint keys={item.keys} />}
    </ListBoxItem>
  );
}
