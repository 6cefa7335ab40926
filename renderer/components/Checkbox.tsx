// A box to tick.

import { Check, Minus } from 'lucide-react';
import type { ReactNode } from 'react';
import { Checkbox as AriaCheckbox } from 'react-aria-components';
import './Checkbox.css';

export interface CheckboxProps {
  readonly isSelected: boolean;
  readonly onChange: (isSelected: boolean) => void;
  /** Some of what the box stands for is ticked, not all. */
  readonly isIndeterminate?: boolean;
  readonly isDisabled?: boolean;
  /** Needed when there is no text beside the box. */
  readonly label?: string;
  readonly children?: ReactNode;
}

export function Checkbox({ isIndeterminate = false, isDisabled = false, label, children, ...rest }: CheckboxProps) {
  return (
    <AriaCheckbox
      {...rest}
      className="ww-checkbox"
      isIndeterminate={isIndeterminate}
      isDisabled={isDisabled}
      {...(label === undefined ? {} : { 'aria-label': label })}
    >
      {({ isSelected }) => (
        <>
          <span className="ww-checkbox__box">
            {isIndeterminate ? <Minus size={14} aria-hidden /> : isSelected && <Check size={14} aria-hidden />}
          </span>
          {children}
        </>
      )}
    </AriaCheckbox>
  );
}
