// A button with a word on it, and one with only an icon.

import type { LucideIcon } from 'lucide-react';
import type { ReactNode, Ref } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { Spinner } from './Spinner.tsx';
import { Tooltip } from './Tooltip.tsx';
import './Button.css';

export interface ButtonProps {
  readonly children: ReactNode;
  /** One primary button a page: the action that one comes for. */
  readonly variant?: 'primary' | 'secondary' | 'quiet' | 'danger';
  readonly icon?: LucideIcon;
  readonly onPress?: () => void;
  readonly type?: 'button' | 'submit';
  readonly isDisabled?: boolean;
  /** The work that the button started is still going on: it keeps its place and cannot be pressed again. */
  readonly isPending?: boolean;
  /** The keys that do the same, shown in a tooltip. */
  readonly keys?: string | undefined;
  readonly autoFocus?: boolean;
  /** Within a dialog or popover: closes it. */
  readonly slot?: 'close';
  readonly ref?: Ref<HTMLButtonElement>;
}

export function Button({
  children,
  variant = 'secondary',
  icon: Icon,
  keys,
  isPending = false,
  isDisabled = false,
  ...rest
}: ButtonProps) {
  const button = (
    <AriaButton {...rest} isPending={isPending} isDisabled={isDisabled} className={`ww-button ww-button--${variant}`}>
      {isPending ? <Spinner /> : Icon !== undefined && <Icon size={16} aria-hidden />}
      <span className="ww-button__text">{children}</span>
    </AriaButton>
  );
  return keys === undefined ? button : <Tooltip keys={keys}>{button}</Tooltip>;
}

export interface IconButtonProps extends Omit<ButtonProps, 'children' | 'variant' | 'icon'> {
  /** What the button does; its accessible name and its tooltip. */
  readonly label: string;
  readonly icon: LucideIcon;
  /** Pressed in, for a button that switches something on and off. */
  readonly isPressed?: boolean;
}

export function IconButton({ label, icon: Icon, keys, isPressed, isPending = false, ...rest }: IconButtonProps) {
  return (
    <Tooltip text={label} keys={keys}>
      <AriaButton
        {...rest}
        isPending={isPending}
        className="ww-icon-button"
        aria-label={label}
        {...(isPressed === undefined ? {} : { 'aria-pressed': isPressed })}
      >
        {isPending ? <Spinner /> : <Icon size={16} aria-hidden />}
      </AriaButton>
    </Tooltip>
  );
}
