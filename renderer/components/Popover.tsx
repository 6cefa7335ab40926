// A small panel beside the button that opens it, such as a filter or a choice of columns.

import type { ReactElement, ReactNode } from 'react';
import { Popover as AriaPopover, Dialog, DialogTrigger } from 'react-aria-components';
import './Popover.css';

export interface PopoverProps {
  readonly label: string;
  /** A `Button` or `IconButton` of ours. */
  readonly trigger: ReactElement;
  /** The content; is given a function that closes the panel. */
  readonly children: (close: () => void) => ReactNode;
  readonly isOpen?: boolean;
  readonly onOpenChange?: (isOpen: boolean) => void;
}

export function Popover({ label, trigger, children, ...state }: PopoverProps) {
  return (
    <DialogTrigger {...state}>
      {trigger}
      <AriaPopover className="ww-popover" placement="bottom start" offset={4}>
        <Dialog className="ww-popover__dialog ww-popover__dialog--padded" aria-label={label}>
          {({ close }) => children(close)}
        </Dialog>
      </AriaPopover>
    </DialogTrigger>
  );
}
