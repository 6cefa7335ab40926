// A modal dialog, for the few questions that must be answered first.

import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { IconButton } from './Button.tsx';
import './Dialog.css';

export interface DialogProps {
  readonly title: string;
  readonly isOpen: boolean;
  /** Escape, the cross and a click beside the dialog. */
  readonly onClose: () => void;
  readonly children: ReactNode;
  /** Buttons at the foot, the safe one first: it gets the focus. */
  readonly actions?: ReactNode;
  readonly size?: 'normal' | 'wide';
}

export function Dialog({ title, isOpen, onClose, children, actions, size = 'normal' }: DialogProps) {
  const { t } = useTranslation();
  return (
    <ModalOverlay
      className="ww-veil"
      isOpen={isOpen}
      isDismissable
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
    >
      <Modal className={`ww-dialog ww-dialog--${size}`}>
        <AriaDialog className="ww-dialog__inner">
          <header className="ww-dialog__header">
            <Heading slot="title" level={2}>
              {title}
            </Heading>
            <IconButton label={t('component.close')} icon={X} keys="Esc" onPress={onClose} />
          </header>
          <div className="ww-dialog__content">{children}</div>
          {actions !== undefined && <footer className="ww-dialog__actions">{actions}</footer>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
