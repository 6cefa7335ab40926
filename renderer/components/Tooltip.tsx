// A word and the keys that do the same, beside a control that is pointed at or has focus.

import type { ReactElement } from 'react';
import { Tooltip as AriaTooltip, TooltipTrigger } from 'react-aria-components';
import { KeyHint } from './KeyHint.tsx';
import './Tooltip.css';

export interface TooltipProps {
  readonly text?: string;
  readonly keys?: string | undefined;
  readonly placement?: 'top' | 'right' | 'bottom';
  /** A react-aria control; other elements cannot carry a tooltip for the keyboard. */
  readonly children: ReactElement;
}

export function Tooltip({ text, keys, placement = 'top', children }: TooltipProps) {
  return (
    <TooltipTrigger delay={500} closeDelay={100}>
      {children}
      <AriaTooltip className="ww-tooltip" offset={6} placement={placement}>
        {text}
        {keys !== undefined && <KeyHint keys={keys} />}
      </AriaTooltip>
    </TooltipTrigger>
  );
}
