// A small removable thing in a row of others: a filter, a word.

import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import './Chip.css';

export interface ChipProps {
  /** What the chip is called, also in "… weghalen". */
  readonly label: string;
  /** Shown instead of the label. */
  readonly children?: ReactNode;
  /** Makes the chip's text a button, to change what it says. */
  readonly onPress?: () => void;
  readonly onRemove?: () => void;
}

export function Chip({ label, children, onPress, onRemove }: ChipProps) {
  const { t } = useTranslation();
  return (
    <span className="ww-chip">
      {onPress === undefined ? (
        <span className="ww-chip__text">{children ?? label}</span>
      ) : (
        <Button className="ww-chip__text ww-chip__text--button" onPress={onPress}>
          {children ?? label}
        </Button>
      )}
      {onRemove !== undefined && (
        <Button className="ww-chip__remove" aria-label={t('component.remove', { label })} onPress={onRemove}>
          <X size={14} aria-hidden />
        </Button>
      )}
    </span>
  );
}
